package org.sdpkit.negotiation;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.sdpkit.negotiation.Policy.PayloadTypeRange;

/** The payload types that are left. */
final class PayloadTypeSpace {

    private PayloadTypeSpace() {}

    /**
     * The first that is not taken.
     *
     * @throws IllegalArgumentException if all are
     */
    static int free(List<PayloadTypeRange> ranges, IntPredicate isTaken) {
        return find(ranges, isTaken)
                .orElseThrow(() -> new IllegalArgumentException("no payload type is left in " + ranges));
    }

    /** The first that is not taken; empty where all are. */
    static OptionalInt find(List<PayloadTypeRange> ranges, IntPredicate isTaken) {
        return ranges.stream()
                .flatMapToInt(range -> IntStream.rangeClosed(range.from(), range.to()))
                .filter(isTaken.negate())
                .findFirst();
    }
}
