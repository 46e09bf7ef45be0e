package org.sdpkit.validation;

import java.util.OptionalInt;

/** What the rules on payload types share. */
final class PayloadTypes {

    private static final int FIRST_UNASSIGNED = 35;
    private static final int LARGEST = 127;

    private PayloadTypes() {}

    /** The payload type that a format is, if it is one. */
    static OptionalInt of(String format) {
        boolean isNumber = format.chars().allMatch(c -> c >= '0' && c <= '9') && format.length() <= 3;
        int number = isNumber ? Integer.parseInt(format) : -1;
        return number >= 0 && number <= LARGEST ? OptionalInt.of(number) : OptionalInt.empty();
    }

    /** Whether RFC 3551 section 6 gives it no codec, so that something else has to. */
    static boolean isDynamic(int payloadType) {
        return payloadType >= FIRST_UNASSIGNED;
    }
}
