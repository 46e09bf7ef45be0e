package org.sdpkit.report;

/**
 * Whether text is drawn with the colours of a terminal.
 *
 * @since 0.1.0
 */
public enum Colour {
    /** Plain text. */
    OFF,
    /** With ANSI escape sequences. */
    ON;

    String bold(String text) {
        return painted("1", text);
    }

    String red(String text) {
        return painted("1;31", text);
    }

    String green(String text) {
        return painted("1;32", text);
    }

    String yellow(String text) {
        return painted("1;33", text);
    }

    String blue(String text) {
        return painted("1;34", text);
    }

    private String painted(String codes, String text) {
        return this == ON ? "\u001B[" + codes + "m" + text + "\u001B[0m" : text;
    }
}
