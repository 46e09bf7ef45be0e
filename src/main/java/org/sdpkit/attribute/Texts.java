package org.sdpkit.attribute;

/** Checks of texts that stand behind a space. */
final class Texts {

    private Texts() {}

    /** Refuses what is empty or begins with a space: it would not be read as it was written. */
    static void check(String what, String text) {
        if (text.isEmpty() || text.charAt(0) == ' ') {
            throw new IllegalArgumentException(what + " must begin with something else than a space: \"" + text + "\"");
        }
    }
}
