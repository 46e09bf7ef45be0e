package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.RtcpFb;
import org.sdpkit.attribute.RtcpFeedback;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Edit;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.diagnostic.Span;

/** Congestion control feedback of one payload type. */
final class CongestionFeedbackOfOneFormat implements MediaRule {

    @Override
    public String code() {
        return "congestion-feedback-of-one-format";
    }

    @Override
    public String reference() {
        return "RFC 8888 section 6";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(RtcpFb.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return media.all(
                        RtcpFb.TYPE,
                        at -> at.value().payloadType().isPresent()
                                && at.value().feedback().equals(RtcpFeedback.ACK_CCFB))
                .report(at -> report(at, at.value().payloadType().getAsInt()));
    }

    private Diagnostic report(AttributeAt<RtcpFb> at, int payloadType) {
        Span span = at.pieceSpan(Integer.toString(payloadType));
        return finding(span, "congestion control feedback is for payload type " + payloadType + ", not for all")
                .help("write a=rtcp-fb:* ack ccfb, once")
                .fix(Fix.safe(new Edit(span, "*")))
                .build();
    }
}
