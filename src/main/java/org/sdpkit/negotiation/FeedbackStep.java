package org.sdpkit.negotiation;

import java.util.List;
import org.sdpkit.model.Line;

/** Which feedback an answer allows: RFC 4585 section 4.2. */
final class FeedbackStep {

    private FeedbackStep() {}

    /** What is said of a format, with the feedback that both have; under a profile without feedback only if we are lenient. */
    static List<Line> lines(FormatPair format, OfferedMedia offered, OwnMedia own) {
        boolean isAllowed = offered.field().protocol().name().endsWith("F") || !own.isStrict();
        return isAllowed
                ? format.lines()
                : CodecText.lines(format.match().answer().withFeedback(List.of()));
    }
}
