package org.sdpkit.validation;

import java.util.List;
import java.util.OptionalInt;
import org.sdpkit.codec.Codec;
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
    public List<Diagnostic> findings(MediaAt media) {
        return CodecAt.in(media, Rtx.FORMAT, RetransmissionClockRate::isFaulty)
                .report(at -> report(at, at.primary().orElseThrow().clockRate().getAsInt()));
    }

    private static boolean isFaulty(CodecAt at) {
        OptionalInt original = at.primary().map(Codec::clockRate).orElse(OptionalInt.empty());
        return original.isPresent() && !original.equals(at.codec().clockRate());
    }

    private Diagnostic report(CodecAt at, int clockRate) {
        return finding(
                        at.mapSpan(),
                        "rtx has a clock rate of " + at.codec().clockRate().orElse(0) + ", what it repeats of "
                                + clockRate)
                .help("write rtx/" + clockRate)
                .build();
    }
}
