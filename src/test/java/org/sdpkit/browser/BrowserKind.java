package org.sdpkit.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The browsers that are asked. */
enum BrowserKind {
    CHROMIUM("chromium"),
    FIREFOX("firefox-esr");

    private final String command;

    BrowserKind(String command) {
        this.command = command;
    }

    /** Starts it with an empty page; the caller closes it. */
    Browser start() {
        Browser browser =
                switch (this) {
                    case CHROMIUM -> Chromium.start(path());
                    case FIREFOX -> Firefox.start(path());
                };
        System.out.println("browser: " + browser.version());
        return browser;
    }

    /** The other one. */
    BrowserKind other() {
        return this == CHROMIUM ? FIREFOX : CHROMIUM;
    }

    private Path path() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, command))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(command + " is not installed"));
    }
}
