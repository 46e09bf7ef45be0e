package org.sdpkit.negotiation;

import java.util.List;
import org.sdpkit.codec.Codec;

/** Which feedback an answer allows: RFC 4585 section 4.2. */
final class FeedbackStep {

    private FeedbackStep() {}

    /** The codec with the feedback that both have; under a profile without feedback only if we are lenient. */
    static Codec allowed(Codec answer, OfferedMedia offered, OwnMedia own) {
        boolean isAllowed = offered.field().protocol().name().endsWith("F") || !own.isStrict();
        return isAllowed ? answer : answer.withFeedback(List.of());
    }
}
