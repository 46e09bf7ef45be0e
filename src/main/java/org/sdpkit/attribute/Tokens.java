package org.sdpkit.attribute;

import java.util.function.IntPredicate;

/** Checks of what is built from strings. */
final class Tokens {

    private Tokens() {}

    /** Refuses what is no token (RFC 8866 section 9). */
    static void check(String what, String token) {
        if (!isToken(token)) {
            throw new IllegalArgumentException(what + " must be a token, not \"" + token + "\"");
        }
    }

    /** Whether it is a token (RFC 8866 section 9). */
    static boolean isToken(String text) {
        boolean legal = !text.isEmpty();
        for (int i = 0; i < text.length(); i++) {
            legal &= ValueScanner.isTokenChar(text.charAt(i));
        }
        return legal;
    }

    /** Refuses what has other characters than these, or too few or too many of them. */
    static void checkRun(String what, String text, int least, int most, IntPredicate legal) {
        boolean isRun = text.length() >= least && text.length() <= most;
        for (int i = 0; isRun && i < text.length(); i++) {
            isRun = legal.test(text.charAt(i));
        }
        if (!isRun) {
            throw new IllegalArgumentException("no legal " + what + ": \"" + text + "\"");
        }
    }

    /** Refuses what has other characters than these, or none. */
    static void checkRun(String what, String text, IntPredicate legal) {
        checkRun(what, text, 1, Integer.MAX_VALUE, legal);
    }

    /** Refuses what is no base64 (RFC 8866 section 9), or empty. */
    static void checkBase64(String what, String text) {
        int pads = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
        checkRun(what, text.substring(0, text.length() - pads), Chars::isBase64);
        if (text.length() % 4 != 0) {
            throw new IllegalArgumentException(what + " must be base64, not \"" + text + "\"");
        }
    }

    /** Refuses a text that no line can hold: RFC 8866 section 9, <i>byte-string</i>. */
    static void checkByteString(String what, String text) {
        checkRun(what, text, c -> c != '\0' && c != '\r' && c != '\n');
    }

    /** Refuses a number out of its range. */
    static void checkRange(String what, long number, long least, long most) {
        if (number < least || number > most) {
            throw new IllegalArgumentException(what + " must be " + least + " to " + most + ", not " + number);
        }
    }

    /** Refuses what has a space in it, or nothing. */
    static void checkWord(String what, String word) {
        if (word.isEmpty() || word.indexOf(' ') >= 0) {
            throw new IllegalArgumentException(what + " must be a word, not \"" + word + "\"");
        }
    }

    /** Refuses what has a space or a control character in it, or nothing. */
    static void checkVisible(String what, String text) {
        if (!isVisible(text)) {
            throw new IllegalArgumentException(what + " must be visible characters, not \"" + text + "\"");
        }
    }

    /** Refuses what is no byte-string (RFC 8866 section 9), or begins or ends with a space. */
    static void checkText(String what, String text) {
        boolean legal = !text.isEmpty() && text.charAt(0) != ' ' && text.charAt(text.length() - 1) != ' ';
        for (int i = 0; i < text.length(); i++) {
            legal &= "\0\r\n".indexOf(text.charAt(i)) < 0;
        }
        if (!legal) {
            throw new IllegalArgumentException(
                    what + " must be a text without line ends and without spaces around it, not \"" + text + "\"");
        }
    }

    /** Refuses what is not only digits. */
    static void checkDigits(String what, String text) {
        if (!isDigits(text)) {
            throw new IllegalArgumentException(what + " must be digits, not \"" + text + "\"");
        }
    }

    /** Whether this is digits, and at least one. */
    static boolean isDigits(String text) {
        boolean legal = !text.isEmpty();
        for (int i = 0; i < text.length(); i++) {
            legal &= text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return legal;
    }

    /** Whether this is visible characters, and at least one. */
    static boolean isVisible(String text) {
        boolean legal = !text.isEmpty();
        for (int i = 0; i < text.length(); i++) {
            legal &= text.charAt(i) > ' ' && text.charAt(i) != 0x7F;
        }
        return legal;
    }

    /** Whether this is a string in quotes, as {@link ValueScanner#quotedString} reads it. */
    static boolean isQuoted(String text) {
        int at = 1;
        while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) >= ' ') {
            boolean isPair = text.charAt(at) == '\\' && at + 1 < text.length() && text.charAt(at + 1) >= ' ';
            at += isPair ? 2 : 1;
        }
        return text.startsWith("\"") && at == text.length() - 1 && text.endsWith("\"");
    }
}
