package org.sdpkit.edit;

import java.util.List;
import org.sdpkit.model.Line;

/**
 * A secret in a line.
 *
 * @param kind what it is, as far as that decides what its pseudonym looks like
 * @param from where it begins, in bytes from the beginning of the line
 * @param to where it ends
 * @param text what stands there, its bytes seen as Latin-1
 */
record Secret(Kind kind, int from, int to, String text) {

    private static final int SHORTEST_TELLING = 6;

    /** What decides what a pseudonym looks like. */
    enum Kind {
        /** Letters, digits and signs; addresses and domain names. */
        WORD(""),
        /** Id and version of a session, which count on from one another. */
        SESSION("session "),
        /** A port; the next one stays the next one. */
        PORT("port ");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }

        /** What stands before it in the mapping. */
        String prefix() {
            return prefix;
        }
    }

    static List<Secret> allIn(Line line, boolean withPorts) {
        return new SecretScanner(line, withPorts).all();
    }

    /** Whether a word can be told from what everybody writes: then it is a secret wherever it stands. */
    static boolean isTelling(String word) {
        boolean hasDigit = word.chars().anyMatch(c -> c >= '0' && c <= '9');
        boolean hasCapital = word.substring(1).chars().anyMatch(c -> c >= 'A' && c <= 'Z');
        boolean isJoined = word.indexOf('@') > 0 || word.indexOf('.') > 0;
        return word.length() >= SHORTEST_TELLING && (hasDigit || hasCapital || isJoined);
    }
}
