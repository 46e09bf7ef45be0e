package org.sdpkit.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A description that is measured: one of those beside the repository, or one of our samples of the same kind. */
public enum Input {
    /** The example of RFC 8866 section 5. */
    RFC("1-rfc8866", "minimal/every-line"),
    /** A phone. */
    SIP("2-sip-audio", "sip/desk-phone-offer"),
    /** Audio, video and data of Chrome. */
    CHROME("3-chrome-avd", "chrome/offer"),
    /** Audio and video of Firefox. */
    FIREFOX("4-firefox-av", "firefox/offer"),
    /** Professional video. */
    ST2110("5-st2110", "st2110/video-2022-7"),
    /** 25 media descriptions of a conference. */
    SFU("6-sfu-25m", "chrome/offer-25-media");

    private final String name;
    private final String sample;

    Input(String name, String sample) {
        this.name = name;
        this.sample = sample;
    }

    /** Whether the descriptions beside the repository are there. */
    static boolean isShared() {
        return Files.isDirectory(shared());
    }

    /** The bytes. */
    byte[] bytes() {
        Path root = Path.of(System.getProperty("sdpkit.root", "."));
        Path file = isShared() ? shared().resolve(name + ".sdp") : root.resolve("samples/" + sample + ".sdp");
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path shared() {
        return Path.of(System.getProperty("sdpkit.shared", "../shared")).resolve("bench");
    }
}
