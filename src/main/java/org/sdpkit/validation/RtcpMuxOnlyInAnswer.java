package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.attribute.RtcpMuxOnly;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.model.Pair;

/** An answer with rtcp-mux-only. */
final class RtcpMuxOnlyInAnswer implements Rule<Pair> {

    @Override
    public String code() {
        return "rtcp-mux-only-in-answer";
    }

    @Override
    public String reference() {
        return "RFC 8858 section 4.3";
    }

    @Override
    public List<Diagnostic> check(Pair pair) {
        return AttributeAt.in(pair.answer(), RtcpMuxOnly.TYPE).map(this::report).toList();
    }

    private Diagnostic report(AttributeAt<RtcpMuxOnly> answered) {
        return MediaPair.inAnswer(code(), answered.span(), "rtcp-mux-only stands in an answer")
                .help("remove the line")
                .fix(Fix.safe(MediaPair.inAnswer(answered.line().removal())))
                .build();
    }
}
