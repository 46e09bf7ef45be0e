package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.codec.Format;
import org.sdpkit.codec.H264;
import org.sdpkit.codec.Parameter;
import org.sdpkit.diagnostic.Diagnostic;

/** A parameter of interleaving where nothing is interleaved. */
final class UninterleavedParameter implements MediaRule {

    private static final int INTERLEAVED = 2;
    private static final List<Parameter<?>> OF_INTERLEAVING = List.of(
            H264.SPROP_INTERLEAVING_DEPTH,
            H264.SPROP_DEINTERLEAVING_BUFFER_REQUIREMENT,
            H264.SPROP_INITIAL_BUFFERING_TIME);

    @Override
    public String code() {
        return "uninterleaved-parameter";
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
        return CodecAt.in(media, H264.FORMAT, UninterleavedParameter::isFaulty)
                .reportAll(at -> OF_INTERLEAVING.stream().filter(at::says).map(parameter -> report(at, parameter)));
    }

    private static boolean isFaulty(CodecAt at) {
        for (Parameter<?> parameter : OF_INTERLEAVING) {
            if (at.says(parameter)) {
                return at.stated(H264.PACKETIZATION_MODE).orElse(0) != INTERLEAVED;
            }
        }
        return false;
    }

    private Diagnostic report(CodecAt at, Parameter<?> parameter) {
        return finding(at.span(parameter).orElseGet(at::span), parameter + " needs packetization-mode=2")
                .help("leave it out, or interleave")
                .build();
    }
}
