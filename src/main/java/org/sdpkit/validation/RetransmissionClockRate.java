package org.sdpkit.validation;

import java.util.List;
import java.util.stream.Stream;
import org.sdpkit.codec.CodecGraph;
import org.sdpkit.codec.Format;
import org.sdpkit.codec.Rtx;
import org.sdpkit.diagnostic.Diagnostic;

/** Retransmission with another clock rate than what is repeated. */
final class RetransmissionClockRate implements MediaRule {

    @Override
    public String code() {
        return "retransmission-clock-rate";
    }

    @Override
    public String reference() {
        return "RFC 4588 section 8.6";
    }

    @Override
    public List<Format<?>> aboutFormats() {
        return List.of(Rtx.FORMAT);
    }

    @Override
    public Stream<Diagnostic> findings(MediaAt media) {
        CodecGraph graph = media.graph();
        return CodecAt.in(media, Rtx.FORMAT).flatMap(at -> graph.primaryOf(at.codec()).stream()
                .filter(original -> original.clockRate().isPresent()
                        && !original.clockRate().equals(at.codec().clockRate()))
                .map(original -> finding(
                                at.mapSpan(),
                                "rtx has a clock rate of "
                                        + at.codec().clockRate().orElse(0) + ", what it repeats of "
                                        + original.clockRate().getAsInt())
                        .help("write rtx/" + original.clockRate().getAsInt())
                        .build()));
    }
}
