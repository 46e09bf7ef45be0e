package org.sdpkit.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** A real browser without a window, and the one page that it shows. */
abstract sealed class Browser implements AutoCloseable permits Chromium, Firefox {

    private final BrowserProcess process;
    private final Remote remote;

    Browser(BrowserProcess process, Remote remote) {
        this.process = process;
        this.remote = remote;
    }

    /** Begins with an empty page of its own, or not at all. */
    static Browser started(BrowserProcess process, Function<Remote, Browser> make) {
        try {
            Browser browser = make.apply(new Remote(process.address()));
            browser.show("<!DOCTYPE html><title>empty</title>");
            return browser;
        } catch (RuntimeException e) {
            process.close();
            throw e;
        }
    }

    final Remote remote() {
        return remote;
    }

    /** Its name and version in its own words. */
    abstract String version();

    /** Shows another page, and waits until it is loaded. */
    abstract void open(URI page);

    /** Changes the size of the page, in pixels of CSS, and the colour scheme that it is asked for. */
    abstract void view(Viewport viewport);

    /** What the whole page looks like, as a PNG. */
    abstract byte[] screenshot();

    /** Evaluates an expression that is, or promises, a string. */
    abstract String text(String expression);

    /** Shows a page with this HTML. */
    final void show(String html) {
        open(process.write("page.html", html).toUri());
    }

    /** Loads a script of the tests into the page. */
    final void load(String resource) {
        try (var in = Browser.class.getResourceAsStream("/browser/" + resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no such script: " + resource);
            }
            evaluate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What the body of an asynchronous function returns.
     *
     * @param body reads its arguments as {@code args[0]} and so on
     * @throws JavaScriptException if the function throws
     */
    final JsonNode evaluate(String body, Object... arguments) {
        String expression = "(async args => {" + body + "\n})(" + Remote.json(arguments) + ")"
                + ".then(value => JSON.stringify({value: value ?? null}),"
                + " e => JSON.stringify({error: String(e && e.name), message: String(e && e.message || e)}))";
        JsonNode outcome = Remote.parsed(text(expression));
        if (outcome.has("error")) {
            throw new JavaScriptException(
                    outcome.path("error").asText(), outcome.path("message").asText());
        }
        return outcome.path("value");
    }

    /** Writes what it looks like where a person finds it: {@code target/browser} of the module. */
    final Path keepScreenshot(String name) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "browser"));
            return Files.write(folder.resolve(name + ".png"), screenshot());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public final void close() {
        remote.close();
        process.close();
    }
}
