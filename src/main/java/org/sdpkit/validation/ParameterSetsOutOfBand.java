package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.codec.Format;
import org.sdpkit.codec.H264;
import org.sdpkit.diagnostic.Diagnostic;

/** Parameter sets of H.264 in a description of WebRTC. */
final class ParameterSetsOutOfBand implements MediaRule {

    @Override
    public String code() {
        return "parameter-sets-out-of-band";
    }

    @Override
    public String reference() {
        return "RFC 7742 section 6.2";
    }

    @Override
    public List<Format<?>> aboutFormats() {
        return List.of(H264.FORMAT);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return CodecAt.in(media, H264.FORMAT, at -> at.says(H264.SPROP_PARAMETER_SETS))
                .report(at -> finding(
                                at.span(H264.SPROP_PARAMETER_SETS).orElseGet(at::span),
                                "parameter sets are in the description, not in the stream")
                        .help("send them with each key frame, and leave the parameter out")
                        .build());
    }
}
