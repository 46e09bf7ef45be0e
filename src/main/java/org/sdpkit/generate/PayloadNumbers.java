package org.sdpkit.generate;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.sdpkit.codec.FormatParameters;

/**
 * Payload types to give away: 96 to 127, then 35 to 63 (RFC 5761 section 4). The same codec with the same parameters gets
 * the same number, in whichever media description it is (RFC 9143 section 9.1). The last are kept for codecs that have none
 * yet, so that no media description is left without.
 */
final class PayloadNumbers {

    private static final int FIRST = 96;
    private static final int LAST = 127;
    private static final int FIRST_OF_REST = 35;
    private static final int LAST_OF_REST = 63;

    /** As many are kept as there are codecs to draw from. */
    private static final int KEPT = 16;

    private static final int ENOUGH = LAST - FIRST + 1 + LAST_OF_REST - FIRST_OF_REST + 1 - KEPT;

    private final Map<String, Integer> given = new HashMap<>();
    private final Map<String, FormatParameters> parameters = new HashMap<>();
    private int next = FIRST;

    /** These parameters of a codec, or where numbers are scarce those that it has already. */
    FormatParameters parameters(CodecChoice codec, FormatParameters drawn) {
        FormatParameters first = parameters.getOrDefault(name(codec), drawn);
        parameters.putIfAbsent(name(codec), drawn);
        return given.size() < ENOUGH ? drawn : first;
    }

    /** The number of a codec with these parameters; empty when none is left. */
    OptionalInt of(CodecChoice codec, FormatParameters said) {
        return of(name(codec) + " " + said, ENOUGH + KEPT);
    }

    /** The number of what goes with codecs; empty when those that are left are kept for codecs. */
    OptionalInt of(String companion) {
        return of(companion, ENOUGH);
    }

    private static String name(CodecChoice codec) {
        return codec.encodingName() + "/" + codec.clockRate() + "/" + codec.channels();
    }

    private OptionalInt of(String codec, int most) {
        Integer known = given.get(codec);
        if (known != null) {
            return OptionalInt.of(known);
        }
        if (given.size() >= most) {
            return OptionalInt.empty();
        }
        int number = next;
        next = number == LAST ? FIRST_OF_REST : number + 1;
        given.put(codec, number);
        return OptionalInt.of(number);
    }
}
