package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.RtcpFb;
import org.sdpkit.diagnostic.Diagnostic;

/** Feedback in media whose profile has none. */
final class FeedbackWithoutAvpf implements MediaRule {

    @Override
    public String code() {
        return "feedback-without-avpf";
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
        boolean isWithout = media.field()
                .map(field -> field.protocol().name())
                .filter(name -> name.endsWith("RTP/AVP") || name.endsWith("RTP/SAVP"))
                .isPresent();
        return isWithout
                ? media.all(RtcpFb.TYPE).stream()
                        .limit(1)
                        .map(at -> finding(
                                        at.span(),
                                        "feedback is not sent over "
                                                + media.field().orElseThrow().protocol())
                                .help("use AVPF or SAVPF, or leave out the feedback")
                                .related(media.line().span(), "the m= line")
                                .build())
                        .toList()
                : List.of();
    }
}
