package org.sdpkit.validation;

import java.util.List;
import java.util.stream.Stream;
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
    public Stream<Diagnostic> findings(MediaAt media) {
        return CodecAt.in(media, H264.FORMAT)
                .filter(at -> at.as(H264.FORMAT)
                        .filter(h264 -> h264.packetizationMode() != INTERLEAVED)
                        .isPresent())
                .flatMap(at -> OF_INTERLEAVING.stream().flatMap(parameter -> at.span(parameter).stream()
                        .map(span -> finding(span, parameter + " needs packetization-mode=2")
                                .help("leave it out, or interleave")
                                .build())));
    }
}
