package org.sdpkit.validation;

import java.util.List;
import java.util.stream.Stream;
import org.sdpkit.codec.CodecGraph;
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
    public Stream<Diagnostic> findings(MediaAt media) {
        CodecGraph graph = media.graph();
        return CodecAt.in(media, Red.FORMAT).flatMap(at -> graph.associationsOf(at.codec()).stream()
                .flatMap(association -> association.primary().stream())
                .filter(inner -> inner.clockRate().isPresent()
                        && !inner.clockRate().equals(at.codec().clockRate()))
                .limit(1)
                .map(inner -> finding(
                                at.mapSpan(),
                                "red has a clock rate of "
                                        + at.codec().clockRate().orElse(0) + ", payload type " + inner.format()
                                        + " in it of " + inner.clockRate().getAsInt())
                        .help("write the clock rate of what is in it")
                        .build()));
    }
}
