package org.sdpkit.model;

/**
 * How much of an input is read as lines. Past a limit the rest stays as one stray line, and a diagnostic says so.
 *
 * @param bytes of the whole input
 * @param lines of the whole input
 * @param lineLength of one line, in bytes without its end
 * @param mediaDescriptions of the whole input
 * @since 0.1.0
 */
public record Limits(int bytes, int lines, int lineLength, int mediaDescriptions) {

    /** More than any real description needs: 64 MiB, a million lines of at most 1 MiB, 10,000 media descriptions. */
    public static final Limits DEFAULT = new Limits(64 << 20, 1_000_000, 1 << 20, 10_000);

    /** No limits but those of the machine. */
    public static final Limits NONE =
            new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

    public Limits {
        check("bytes", bytes);
        check("lines", lines);
        check("line length", lineLength);
        check("media descriptions", mediaDescriptions);
    }

    private static void check(String what, int limit) {
        if (limit < 0) {
            throw new IllegalArgumentException(what + " must not be negative, as " + limit + " is");
        }
    }
}
