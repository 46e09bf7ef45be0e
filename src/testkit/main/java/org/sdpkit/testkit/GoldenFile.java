package org.sdpkit.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.sdpkit.Sdp;
import org.sdpkit.diff.Diff;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.report.Colour;
import org.sdpkit.report.DiffReport;
import org.sdpkit.report.UnifiedDiff;

/**
 * A file that holds what is expected. With {@code -Dsdpkit.golden.update} what is found is written to it instead, for a
 * person to review.
 *
 * @param path where it lies
 * @since 0.1.0
 */
public record GoldenFile(Path path) {

    private static final String UPDATE = "sdpkit.golden.update";

    /** A file. */
    public static GoldenFile of(String first, String... more) {
        return new GoldenFile(Path.of(first, more));
    }

    /** It holds these bytes. */
    public void assertHolds(byte[] actual) {
        if (isUpdated(actual)) {
            return;
        }
        byte[] expected = read();
        if (!Arrays.equals(expected, actual)) {
            throw failure("differs", patch(expected, actual));
        }
    }

    /** It holds this text. */
    public void assertHolds(String actual) {
        assertHolds(actual.getBytes(StandardCharsets.UTF_8));
    }

    /** It holds this description, byte for byte. */
    public void assertHolds(SessionDescription actual) {
        assertHolds(actual.bytes());
    }

    /** It holds a description that means the same, but for ids, ports, candidates and what else differs in each session. */
    public void assertHoldsTheMeaningOf(SessionDescription actual) {
        if (isUpdated(actual.bytes())) {
            return;
        }
        Diff diff = Diff.between(Sdp.parse(read()).session(), actual).withoutVolatile();
        if (!diff.isCosmetic()) {
            throw failure("means something else", DiffReport.of(diff, Colour.OFF));
        }
    }

    private boolean isUpdated(byte[] actual) {
        if (System.getProperty(UPDATE) == null) {
            return false;
        }
        try {
            if (path.getParent() != null) {
                Files.createDirectories(path.getParent());
            }
            Files.write(path, actual);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }

    private byte[] read() {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw failure("cannot be read", e.toString() + "\n");
        }
    }

    private String patch(byte[] expected, byte[] actual) {
        return new String(UnifiedDiff.of(path.toString(), expected, actual), StandardCharsets.UTF_8);
    }

    private AssertionError failure(String what, String details) {
        return new AssertionError(path + " " + what + "; -D" + UPDATE + " writes what is found\n\n" + details);
    }
}
