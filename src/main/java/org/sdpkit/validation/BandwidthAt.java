package org.sdpkit.validation;

import java.util.List;
import java.util.stream.Stream;
import org.sdpkit.model.Bandwidth;
import org.sdpkit.model.BandwidthType;
import org.sdpkit.model.PlacedLine;

/** A bandwidth, and where it stands. */
record BandwidthAt(PlacedLine line, Bandwidth value) {

    /** All of these lines, in order. */
    static Stream<BandwidthAt> in(List<PlacedLine> lines) {
        return lines.stream()
                .flatMap(line -> line.as(Bandwidth.TYPE).map(value -> new BandwidthAt(line, value)).stream());
    }

    /** Those of this type, in order. */
    static Stream<BandwidthAt> in(List<PlacedLine> lines, BandwidthType type) {
        return in(lines).filter(at -> at.value.type().equals(type));
    }
}
