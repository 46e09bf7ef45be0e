package org.sdpkit.validation;

import java.util.function.IntPredicate;

/** Which characters a text is of. */
final class Characters {

    private Characters() {}

    /** Whether this holds for each of them. */
    static boolean areAll(String text, IntPredicate isOne) {
        for (int i = 0; i < text.length(); i++) {
            if (!isOne.test(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether all are digits, as they are of a text without any. */
    static boolean areDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
