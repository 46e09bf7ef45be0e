package org.sdpkit.attribute;

/** Checks of what is built from strings. */
final class Tokens {

    private Tokens() {}

    /** Refuses what is no token (RFC 8866 section 9). */
    static void check(String what, String token) {
        boolean legal = !token.isEmpty();
        for (int i = 0; i < token.length(); i++) {
            legal &= ValueScanner.isTokenChar(token.charAt(i));
        }
        if (!legal) {
            throw new IllegalArgumentException(what + " must be a token, not \"" + token + "\"");
        }
    }

    /** Refuses what has a space in it, or nothing. */
    static void checkWord(String what, String word) {
        if (word.isEmpty() || word.indexOf(' ') >= 0) {
            throw new IllegalArgumentException(what + " must be a word, not \"" + word + "\"");
        }
    }
}
