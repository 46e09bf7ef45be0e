package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.codec.Format;
import org.sdpkit.codec.H264;
import org.sdpkit.codec.Parameter;
import org.sdpkit.diagnostic.Diagnostic;

/** Interleaving that does not say how much. */
final class IncompleteInterleaving implements MediaRule {

    private static final int INTERLEAVED = 2;
    private static final List<Parameter<?>> NEEDED =
            List.of(H264.SPROP_INTERLEAVING_DEPTH, H264.SPROP_DEINTERLEAVING_BUFFER_REQUIREMENT);

    @Override
    public String code() {
        return "incomplete-interleaving";
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
        return CodecAt.in(media, H264.FORMAT, IncompleteInterleaving::isInterleaved)
                .reportAll(at -> NEEDED.stream()
                        .filter(parameter -> !at.says(parameter))
                        .map(parameter -> report(at, parameter)));
    }

    private static boolean isInterleaved(CodecAt at) {
        return at.stated(H264.PACKETIZATION_MODE).orElse(0) == INTERLEAVED;
    }

    private Diagnostic report(CodecAt at, Parameter<?> parameter) {
        return finding(at.span(H264.PACKETIZATION_MODE).orElseGet(at::span), "packetization mode 2 needs " + parameter)
                .help("add " + parameter)
                .build();
    }
}
