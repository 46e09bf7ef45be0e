package org.sdpkit.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

/** Firefox, driven by WebDriver BiDi. */
final class Firefox extends Browser {

    private static final String PREFERENCES = """
            user_pref("media.navigator.streams.fake", true);
            user_pref("media.navigator.permission.disabled", true);
            user_pref("media.gmp-manager.updateEnabled", false);
            user_pref("media.peerconnection.ice.obfuscate_host_addresses", false);
            user_pref("app.update.enabled", false);
            user_pref("app.normandy.enabled", false);
            user_pref("browser.shell.checkDefaultBrowser", false);
            user_pref("browser.startup.homepage_override.mstone", "ignore");
            user_pref("browser.safebrowsing.downloads.remote.enabled", false);
            user_pref("datareporting.policy.dataSubmissionEnabled", false);
            user_pref("extensions.update.enabled", false);
            user_pref("network.captive-portal-service.enabled", false);
            user_pref("network.connectivity-service.enabled", false);
            user_pref("services.settings.server", "data:,");
            user_pref("toolkit.telemetry.reportingpolicy.firstRun", false);
            """;

    private final String context;
    private final String version;

    private Firefox(BrowserProcess process, Remote remote) {
        super(process, remote);
        ObjectNode nothing = Remote.object();
        JsonNode capabilities = remote.call("session.new", Remote.object().set("capabilities", nothing))
                .path("capabilities");
        version = capabilities.path("browserName").asText() + "/"
                + capabilities.path("browserVersion").asText();
        context = remote.call("browsingContext.getTree", nothing)
                .path("contexts")
                .path(0)
                .path("context")
                .asText();
    }

    static Browser start(Path command) {
        Path folder = BrowserProcess.newFolder();
        Path profile = folder.resolve("profile");
        BrowserProcess.write(profile, "user.js", PREFERENCES);
        BrowserProcess process = BrowserProcess.start(
                folder,
                List.of(
                        command.toString(),
                        "--headless",
                        "--no-remote",
                        "--profile",
                        profile.toString(),
                        "--remote-debugging-port=0",
                        "about:blank"));
        return started(process, remote -> new Firefox(process, remote));
    }

    @Override
    String version() {
        return version;
    }

    @Override
    void open(URI page) {
        remote().call(
                        "browsingContext.navigate",
                        Remote.object()
                                .put("context", context)
                                .put("url", page.toString())
                                .put("wait", "complete"));
    }

    @Override
    void view(Viewport viewport) {
        ObjectNode parameters = Remote.object().put("context", context);
        parameters.putObject("viewport").put("width", viewport.width()).put("height", viewport.height());
        remote().call("browsingContext.setViewport", parameters);
        evaluate(
                "if (args[0] !== matchMedia('(prefers-color-scheme: dark)').matches)"
                        + " throw new Error('Firefox keeps its colour scheme')",
                viewport.isDark());
    }

    @Override
    byte[] screenshot() {
        JsonNode picture = remote().call(
                        "browsingContext.captureScreenshot",
                        Remote.object().put("context", context).put("origin", "document"));
        return Base64.getDecoder().decode(picture.path("data").asText());
    }

    @Override
    String text(String expression) {
        ObjectNode parameters = Remote.object().put("expression", expression).put("awaitPromise", true);
        parameters.putObject("target").put("context", context);
        JsonNode outcome = remote().call("script.evaluate", parameters);
        if (outcome.has("exceptionDetails")) {
            throw new IllegalStateException(outcome.path("exceptionDetails").toString());
        }
        return outcome.path("result").path("value").asText();
    }
}
