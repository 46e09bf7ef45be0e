package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.attribute.RtcpRsize;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.model.Pair;

/** An answer with rtcp-rsize where the offer has none. */
final class ReducedSizeNotOffered implements Rule<Pair> {

    @Override
    public String code() {
        return "reduced-size-not-offered";
    }

    @Override
    public String reference() {
        return "RFC 5506 section 5";
    }

    @Override
    public List<Diagnostic> check(Pair pair) {
        return MediaPair.inUse(pair)
                .filter(media -> !media.offered().description().has(RtcpRsize.TYPE))
                .flatMap(media -> media.answered().all(RtcpRsize.TYPE).stream())
                .map(this::report)
                .toList();
    }

    private Diagnostic report(AttributeAt<RtcpRsize> answered) {
        return MediaPair.inAnswer(code(), answered.span(), "rtcp-rsize was not offered")
                .help("remove the line")
                .fix(Fix.safe(MediaPair.inAnswer(answered.line().removal())))
                .build();
    }
}
