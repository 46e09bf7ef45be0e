package org.sdpkit.model;

import java.util.OptionalLong;

/** Numbers that are kept as strings of digits, because the RFC sets no limit to their length. */
final class Digits {

    private static final int SAFE_LENGTH = 18;

    private Digits() {}

    static void check(String what, String digits) {
        boolean legal = !digits.isEmpty();
        for (int i = 0; i < digits.length(); i++) {
            legal &= digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
        }
        if (!legal) {
            throw new IllegalArgumentException(what + " must be digits, not \"" + digits + "\"");
        }
    }

    static boolean isZero(String digits) {
        return withoutLeadingZeros(digits).equals("0");
    }

    /** The number, if it is at most 2^63-1. */
    static OptionalLong toLong(String digits) {
        String significant = withoutLeadingZeros(digits);
        if (significant.length() > SAFE_LENGTH + 1
                || (significant.length() == SAFE_LENGTH + 1
                        && significant.compareTo(Long.toString(Long.MAX_VALUE)) > 0)) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(Long.parseLong(significant));
    }

    static int compare(String one, String other) {
        String first = withoutLeadingZeros(one);
        String second = withoutLeadingZeros(other);
        return first.length() == second.length()
                ? first.compareTo(second)
                : Integer.compare(first.length(), second.length());
    }

    /** The next number: 9 becomes 10, 099 becomes 100. */
    static String next(String digits) {
        int at = digits.length() - 1;
        while (at >= 0 && digits.charAt(at) == '9') {
            at--;
        }
        String zeros = "0".repeat(digits.length() - 1 - at);
        return at < 0 ? "1" + zeros : digits.substring(0, at) + (char) (digits.charAt(at) + 1) + zeros;
    }

    private static String withoutLeadingZeros(String digits) {
        int from = 0;
        while (from < digits.length() - 1 && digits.charAt(from) == '0') {
            from++;
        }
        return digits.substring(from);
    }
}
