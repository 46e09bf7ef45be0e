package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.attribute.RtcpMux;
import org.sdpkit.attribute.RtcpMuxOnly;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.model.Pair;

/** An answer with rtcp-mux where the offer has none. */
final class RtcpMuxNotOffered implements Rule<Pair> {

    @Override
    public String code() {
        return "rtcp-mux-not-offered";
    }

    @Override
    public String reference() {
        return "RFC 5761 section 5.1.1";
    }

    @Override
    public List<Diagnostic> check(Pair pair) {
        return MediaPair.inUse(pair)
                .filter(media -> !media.offered().description().has(RtcpMux.TYPE)
                        && !media.offered().description().has(RtcpMuxOnly.TYPE))
                .filter(media -> Bundles.tagged(pair.offer(), media.offered().description())
                        .filter(tag -> tag.has(RtcpMux.TYPE))
                        .isEmpty())
                .flatMap(media -> media.answered().all(RtcpMux.TYPE).stream())
                .map(this::report)
                .toList();
    }

    private Diagnostic report(AttributeAt<RtcpMux> answered) {
        return MediaPair.inAnswer(code(), answered.span(), "rtcp-mux was not offered")
                .help("remove the line")
                .fix(Fix.safe(MediaPair.inAnswer(answered.line().removal())))
                .build();
    }
}
