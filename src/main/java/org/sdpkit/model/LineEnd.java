package org.sdpkit.model;

/**
 * What ends a line. RFC 8866 section 5 writes CRLF and asks readers to take LF.
 *
 * @since 0.1.0
 */
public enum LineEnd {
    /** Carriage return and line feed. */
    CRLF("\r\n"),
    /** Line feed alone. */
    LF("\n"),
    /** Carriage return alone. */
    CR("\r");

    private final String text;

    LineEnd(String text) {
        this.text = text;
    }

    /** The characters. */
    public String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    /** Writes it, and says where it ends. */
    int write(byte[] out, int at) {
        for (int i = 0; i < text.length(); i++) {
            out[at + i] = (byte) text.charAt(i);
        }
        return at + text.length();
    }
}
