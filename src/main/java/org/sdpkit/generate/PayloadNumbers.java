package org.sdpkit.generate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Payload types to give away: 96 to 127, then 35 to 63 (RFC 5761 section 4). The same codec with the same parameters gets
 * the same number, in whichever media description it is (RFC 9143 section 9.1).
 */
final class PayloadNumbers {

    private static final int FIRST = 96;
    private static final int LAST = 127;
    private static final int FIRST_OF_REST = 35;
    private static final int LAST_OF_REST = 63;

    private final Map<String, Integer> given = new LinkedHashMap<>();
    private int next = FIRST;

    /** The number of a codec; empty when none is left. */
    OptionalInt of(String codec) {
        Integer known = given.get(codec);
        if (known != null) {
            return OptionalInt.of(known);
        }
        if (next == LAST_OF_REST + 1) {
            return OptionalInt.empty();
        }
        int number = next;
        next = number == LAST ? FIRST_OF_REST : number + 1;
        given.put(codec, number);
        return OptionalInt.of(number);
    }
}
