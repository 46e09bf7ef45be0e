package org.sdpkit.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.RtcpFb;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Fix;

/** Feedback that is listed twice. */
final class RepeatedFeedback implements MediaRule {

    @Override
    public String code() {
        return "repeated-feedback";
    }

    @Override
    public String reference() {
        return "RFC 4585 section 4.2";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(RtcpFb.TYPE);
    }

    @Override
    public Stream<Diagnostic> findings(MediaAt media) {
        Map<RtcpFb, AttributeAt<RtcpFb>> first = new HashMap<>();
        return media.all(RtcpFb.TYPE).stream()
                .flatMap(at -> Optional.ofNullable(first.putIfAbsent(at.value(), at)).stream()
                        .map(before -> finding(
                                        at.span(), "feedback " + at.value().feedback() + " is listed again")
                                .help("remove the line")
                                .related(before.span(), "the first one")
                                .fix(Fix.safe(at.line().removal()))
                                .build()));
    }
}
