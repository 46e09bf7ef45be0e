package org.sdpkit.negotiation;

import java.util.Locale;
import java.util.function.Supplier;
import org.sdpkit.attribute.Direction;

/** Which way media flows: RFC 3264 section 6.1. */
final class DirectionStep {

    private static final String SECTION = "RFC 3264 section 6.1";
    private static final String MULTICAST = "RFC 3264 section 6.2";
    private static final String HOLD = "RFC 3264 section 8.4";

    private DirectionStep() {}

    static Decided<Direction> answer(OfferedMedia offered, Direction own) {
        Place place = offered.placeOf("direction");
        if (offered.isMulticast()) {
            return Decided.of(
                    offered.direction(),
                    Decision.taken(place, "a multicast stream has the same direction for everybody", MULTICAST));
        }
        Direction asked = offered.direction().seenFromTheOtherSide();
        Direction answered = both(asked, own);
        if (offered.isHeldByAddress()) {
            return Decided.of(
                    answered, Decision.changed(place, "the address 0.0.0.0 means hold: nothing is sent there", HOLD));
        }
        Supplier<String> said =
                () -> "offered " + word(offered.direction()) + ", ours is " + word(own) + ": " + word(answered);
        return Decided.of(
                answered,
                answered == asked ? Decision.taken(place, said, SECTION) : Decision.changed(place, said, SECTION));
    }

    /** What both allow. */
    static Direction both(Direction one, Direction other) {
        return of(one.isSending() && other.isSending(), one.isReceiving() && other.isReceiving());
    }

    static Direction of(boolean sends, boolean receives) {
        if (sends) {
            return receives ? Direction.SENDRECV : Direction.SENDONLY;
        }
        return receives ? Direction.RECVONLY : Direction.INACTIVE;
    }

    static String word(Direction direction) {
        return direction.name().toLowerCase(Locale.ROOT);
    }
}
