package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
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
    public List<Diagnostic> findings(MediaAt media) {
        return Repeated.among(media.all(RtcpFb.TYPE), AttributeAt::value)
                .report(again -> report(again.one(), again.first()));
    }

    private Diagnostic report(AttributeAt<RtcpFb> at, AttributeAt<RtcpFb> first) {
        return finding(at.span(), "feedback " + at.value().feedback() + " is listed again")
                .help("remove the line")
                .related(first.span(), "the first one")
                .fix(Fix.safe(at.line().removal()))
                .build();
    }
}
