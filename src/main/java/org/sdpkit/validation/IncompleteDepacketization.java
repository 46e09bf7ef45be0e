package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.codec.Format;
import org.sdpkit.codec.H265;
import org.sdpkit.codec.Parameter;
import org.sdpkit.diagnostic.Diagnostic;

/** H.265 out of order that does not say how much. */
final class IncompleteDepacketization implements MediaRule {

    @Override
    public String code() {
        return "incomplete-depacketization";
    }

    @Override
    public String reference() {
        return "RFC 7798 section 7.1";
    }

    @Override
    public List<Format<?>> aboutFormats() {
        return List.of(H265.FORMAT);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return CodecAt.in(
                        media,
                        H265.FORMAT,
                        at -> value(at, H265.SPROP_MAX_DECODING_ORDER_DIFFERENCE) > 0
                                && value(at, H265.SPROP_DEPACKETIZATION_NAL_UNITS) == 0)
                .report(at -> finding(
                                at.span(H265.SPROP_MAX_DECODING_ORDER_DIFFERENCE)
                                        .orElseGet(at::span),
                                "sprop-max-don-diff needs a sprop-depack-buf-nalus above 0")
                        .help("add sprop-depack-buf-nalus")
                        .build());
    }

    private static int value(CodecAt at, Parameter<Integer> parameter) {
        return at.as(H265.FORMAT).flatMap(h265 -> h265.stated(parameter)).orElse(0);
    }
}
