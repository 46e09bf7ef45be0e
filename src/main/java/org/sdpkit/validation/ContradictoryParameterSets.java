package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.codec.Format;
import org.sdpkit.codec.H264;
import org.sdpkit.diagnostic.Diagnostic;

/** A receiver that wants parameter sets in the stream only, and elsewhere. */
final class ContradictoryParameterSets implements MediaRule {

    @Override
    public String code() {
        return "contradictory-parameter-sets";
    }

    @Override
    public String reference() {
        return "RFC 6184 section 8.1";
    }

    @Override
    public List<Format<?>> aboutFormats() {
        return List.of(H264.FORMAT);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return CodecAt.in(media, H264.FORMAT, ContradictoryParameterSets::isFaulty)
                .report(at -> finding(
                                at.span(H264.USE_LEVEL_SOURCE_PARAMETER_SETS).orElseGet(at::span),
                                "in-band-parameter-sets=1 and use-level-src-parameter-sets=1 contradict each other")
                        .help("leave one of them out")
                        .build());
    }

    private static boolean isFaulty(CodecAt at) {
        return at.stated(H264.IN_BAND_PARAMETER_SETS).orElse(false)
                && at.stated(H264.USE_LEVEL_SOURCE_PARAMETER_SETS).orElse(false);
    }
}
