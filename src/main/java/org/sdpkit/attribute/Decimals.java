package org.sdpkit.attribute;

import java.math.BigDecimal;

/** Numbers as strings of digits. */
final class Decimals {

    /** The largest number that a value may have: one more is what does not fit. */
    static final long LARGEST = Long.MAX_VALUE - 1;

    private static final int SAFE_LENGTH = 18;

    private Decimals() {}

    /** The number, or the largest one where it does not fit. */
    static long toLong(String digits) {
        int from = 0;
        while (from < digits.length() - 1 && digits.charAt(from) == '0') {
            from++;
        }
        if (digits.length() - from > SAFE_LENGTH + 1) {
            return Long.MAX_VALUE;
        }
        long value = 0;
        for (int i = from; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (value > (Long.MAX_VALUE - digit) / 10) {
                return Long.MAX_VALUE;
            }
            value = 10 * value + digit;
        }
        return value;
    }

    /** Refuses what is less than this, or would not be read again. */
    static void checkAtLeast(String what, long number, long least) {
        if (number < least || number > LARGEST) {
            throw new IllegalArgumentException(what + " must be " + least + " to " + LARGEST + ", not " + number);
        }
    }

    /** Refuses what is not more than 0. */
    static void checkPositive(String what, BigDecimal number) {
        if (number.signum() <= 0) {
            throw new IllegalArgumentException(what + " must be positive, not " + number);
        }
    }

    /** The number as it will be read again: never with an exponent. */
    static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
