package org.sdpkit.validation;

import java.util.List;
import java.util.stream.Stream;
import org.sdpkit.attribute.RtcpFb;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.model.Pair;

/** Feedback of an answer that was not offered. */
final class FeedbackNotOffered implements Rule<Pair> {

    @Override
    public String code() {
        return "feedback-not-offered";
    }

    @Override
    public String reference() {
        return "RFC 4585 section 4.2";
    }

    @Override
    public List<Diagnostic> check(Pair pair) {
        return MediaPair.inUse(pair).flatMap(this::report).toList();
    }

    private Stream<Diagnostic> report(MediaPair media) {
        List<RtcpFb> offered = media.offered().all(RtcpFb.TYPE).stream()
                .map(AttributeAt::value)
                .toList();
        return media.answered().all(RtcpFb.TYPE).stream()
                .filter(answered -> offered.stream().noneMatch(other -> isSame(other, answered.value())))
                .map(this::report);
    }

    /** Whether they are the same message; which payload type has which number may differ. */
    private static boolean isSame(RtcpFb offered, RtcpFb answered) {
        return offered.feedback().type().equals(answered.feedback().type())
                && offered.feedback().parameter().equals(answered.feedback().parameter());
    }

    private Diagnostic report(AttributeAt<RtcpFb> answered) {
        return MediaPair.inAnswer(
                        code(), answered.span(), "feedback " + answered.value().feedback() + " was not offered")
                .help("remove the line")
                .fix(Fix.safe(MediaPair.inAnswer(answered.line().removal())))
                .build();
    }
}
