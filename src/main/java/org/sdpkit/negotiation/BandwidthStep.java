package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.List;
import org.sdpkit.model.Bandwidth;
import org.sdpkit.model.Line;

/** How much may be sent: each side says what it wants to receive (RFC 3264 section 6.1). */
final class BandwidthStep {

    private BandwidthStep() {}

    static Decided<List<Line>> answer(OfferedMedia offered, OwnMedia own) {
        boolean isMulticast = offered.isMulticast();
        List<Bandwidth> bandwidths = isMulticast
                ? offered.description().bandwidths()
                : own.capability().description().bandwidths();
        List<Decision> decisions = new ArrayList<>();
        for (Bandwidth bandwidth : bandwidths) {
            String text = Bandwidth.TYPE.write(bandwidth);
            decisions.add(
                    isMulticast
                            ? Decision.taken(
                                    offered.placeOf("b"),
                                    "a multicast stream has the same bandwidth for everybody",
                                    "RFC 3264 section 6.2")
                            : Decision.changed(
                                    offered.placeOf("b"), "we want to receive " + text, "RFC 3264 section 6.1"));
        }
        List<Line> lines = bandwidths.stream()
                .map(bandwidth -> Line.of(Bandwidth.TYPE, bandwidth))
                .toList();
        return new Decided<>(lines, decisions);
    }
}
