package org.sdpkit.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

/** Chromium, driven by its DevTools protocol. */
final class Chromium extends Browser {

    private final String session;

    private Chromium(BrowserProcess process, Remote remote) {
        super(process, remote);
        String target = remote.call("Target.createTarget", Remote.object().put("url", "about:blank"))
                .path("targetId")
                .asText();
        session = remote.call(
                        "Target.attachToTarget",
                        Remote.object().put("targetId", target).put("flatten", true))
                .path("sessionId")
                .asText();
    }

    static Browser start(Path command) {
        Path folder = BrowserProcess.newFolder();
        BrowserProcess process = BrowserProcess.start(
                folder,
                List.of(
                        command.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--disable-breakpad",
                        "--disable-dev-shm-usage",
                        "--disable-background-networking",
                        "--disable-features=WebRtcHideLocalIpsWithMdns",
                        "--disable-component-update",
                        "--disable-sync",
                        "--no-first-run",
                        "--use-fake-device-for-media-stream",
                        "--use-fake-ui-for-media-stream",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "about:blank"));
        return started(process, remote -> new Chromium(process, remote));
    }

    private JsonNode call(String method, ObjectNode parameters) {
        return remote().call(method, parameters, session);
    }

    @Override
    String version() {
        return remote().call("Browser.getVersion", Remote.object())
                .path("product")
                .asText();
    }

    @Override
    void open(URI page) {
        call("Page.navigate", Remote.object().put("url", page.toString()));
        while (!text("String(document.readyState === 'complete' && location.protocol !== 'about:')")
                .equals("true")) {
            Thread.onSpinWait();
        }
    }

    @Override
    void view(Viewport viewport) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Remote.object()
                        .put("width", viewport.width())
                        .put("height", viewport.height())
                        .put("deviceScaleFactor", 1)
                        .put("mobile", viewport.width() < 600));
        ObjectNode scheme = Remote.object();
        scheme.withArray("features")
                .addObject()
                .put("name", "prefers-color-scheme")
                .put("value", viewport.isDark() ? "dark" : "light");
        call("Emulation.setEmulatedMedia", scheme);
    }

    @Override
    byte[] screenshot() {
        JsonNode picture = call("Page.captureScreenshot", Remote.object().put("captureBeyondViewport", true));
        return Base64.getDecoder().decode(picture.path("data").asText());
    }

    @Override
    String text(String expression) {
        ObjectNode parameters = Remote.object()
                .put("expression", expression)
                .put("awaitPromise", true)
                .put("returnByValue", true);
        JsonNode outcome = call("Runtime.evaluate", parameters);
        if (outcome.has("exceptionDetails")) {
            throw new IllegalStateException(outcome.path("exceptionDetails").toString());
        }
        return outcome.path("result").path("value").asText();
    }
}
