package org.sdpkit.codec;

/** Where the pieces of format parameters end: at semicolons that do not stand in a quoted or braced value. */
final class PieceEnds {

    private final String text;

    /** The first closing brace from the last opening one on, once somebody looked for it, and what is behind it and spaces. */
    private int brace = -1;

    private int behindBrace;

    PieceEnds(String text) {
        this.text = text;
    }

    /** Where the piece that begins here ends. */
    int end(int from) {
        int to = semicolon(from);
        int equals = equalsSign(from, to);
        if (equals < 0) {
            return to;
        }
        int behind = behindClosing(afterSpaces(text, equals + 1));
        boolean isWhole = behind >= 0 && (behind == text.length() || text.charAt(behind) == ';');
        return isWhole ? behind : to;
    }

    private int semicolon(int from) {
        int semicolon = text.indexOf(';', from);
        return semicolon < 0 ? text.length() : semicolon;
    }

    private int equalsSign(int from, int to) {
        for (int at = from; at < to; at++) {
            if (text.charAt(at) == '=') {
                return at;
            }
        }
        return -1;
    }

    /** What is behind the quotation mark or brace that closes the one which opens here, and behind spaces; or -1. */
    private int behindClosing(int opening) {
        char first = opening < text.length() ? text.charAt(opening) : ' ';
        return switch (first) {
            case '"' -> behind(text.indexOf('"', opening + 1));
            case '{' -> behindBrace(opening);
            default -> -1;
        };
    }

    /** Many braces may open before the one that closes: it is looked for once. */
    private int behindBrace(int opening) {
        if (brace < opening) {
            int closing = text.indexOf('}', opening + 1);
            behindBrace = behind(closing);
            brace = closing < 0 ? text.length() : closing;
        }
        return behindBrace;
    }

    private int behind(int closing) {
        return closing < 0 ? -1 : afterSpaces(text, closing + 1);
    }

    /** The first place from here on where no space stands. */
    static int afterSpaces(String text, int from) {
        int at = from;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }
}
