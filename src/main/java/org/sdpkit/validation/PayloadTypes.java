package org.sdpkit.validation;

import java.util.OptionalInt;

/** What the rules on payload types share. */
final class PayloadTypes {

    private static final int FIRST_UNASSIGNED = 35;
    private static final int LARGEST = 127;
    private static final int DIGITS = 3;

    private PayloadTypes() {}

    /** The payload type that a format is, if it is one. */
    static OptionalInt of(String format) {
        int number = 0;
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c < '0' || c > '9' || i == DIGITS) {
                return OptionalInt.empty();
            }
            number = 10 * number + c - '0';
        }
        return !format.isEmpty() && number <= LARGEST ? OptionalInt.of(number) : OptionalInt.empty();
    }

    /** Whether RFC 3551 section 6 gives it no codec, so that something else has to. */
    static boolean isDynamic(int payloadType) {
        return payloadType >= FIRST_UNASSIGNED;
    }
}
