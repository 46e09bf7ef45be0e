package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sdpkit.codec.Association;
import org.sdpkit.codec.Codec;
import org.sdpkit.codec.Format;
import org.sdpkit.codec.Red;
import org.sdpkit.diagnostic.Diagnostic;

/** Redundant data with another clock rate than what it holds. */
final class RedundancyClockRate implements MediaRule {

    @Override
    public String code() {
        return "redundancy-clock-rate";
    }

    @Override
    public String reference() {
        return "RFC 2198 section 4";
    }

    @Override
    public List<Format<?>> aboutFormats() {
        return List.of(Red.FORMAT);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return CodecAt.in(media, Red.FORMAT, at -> other(at).isPresent())
                .report(at -> report(at, other(at).orElseThrow()));
    }

    /** The first in it that has another clock rate. */
    private static Optional<Codec> other(CodecAt at) {
        for (Association association : at.associations()) {
            OptionalInt inner = association.primary().map(Codec::clockRate).orElse(OptionalInt.empty());
            if (inner.isPresent() && !inner.equals(at.codec().clockRate())) {
                return association.primary();
            }
        }
        return Optional.empty();
    }

    private Diagnostic report(CodecAt at, Codec inner) {
        return finding(
                        at.mapSpan(),
                        "red has a clock rate of " + at.codec().clockRate().orElse(0) + ", payload type "
                                + inner.format() + " in it of "
                                + inner.clockRate().getAsInt())
                .help("write the clock rate of what is in it")
                .build();
    }
}
