package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sdpkit.attribute.Rtcp;
import org.sdpkit.attribute.RtcpMux;
import org.sdpkit.attribute.RtcpMuxOnly;
import org.sdpkit.attribute.RtcpRsize;
import org.sdpkit.model.Line;

/** Where RTCP goes, and how small it may be: RFC 5761, RFC 8858, RFC 3605, RFC 5506. */
final class RtcpStep {

    private static final String MUX = "RFC 5761 section 5.1.1";

    private RtcpStep() {}

    /** The lines of the answer; empty where the media description has to be refused. */
    static Decided<Optional<List<Line>>> answer(OfferedMedia offered, OwnMedia own) {
        List<Line> lines = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        boolean isOffered = offered.has(RtcpMux.TYPE) || offered.has(RtcpMuxOnly.TYPE);
        boolean isMuxed = isOffered && own.has(RtcpMux.TYPE);
        if (offered.has(RtcpMuxOnly.TYPE) && !isMuxed) {
            return Decided.of(Optional.empty());
        }
        if (isMuxed) {
            lines.add(Line.of(RtcpMux.TYPE, RtcpMux.RTCP_MUX));
            decisions.add(Decision.taken(offered.placeOf("rtcp-mux"), "both can", MUX));
        } else if (isOffered) {
            decisions.add(Decision.refused(offered.placeOf("rtcp-mux"), "ours cannot", MUX));
        }
        if (!isMuxed) {
            own.first(Rtcp.TYPE).ifPresent(rtcp -> lines.add(Line.of(Rtcp.TYPE, rtcp)));
        }
        if (offered.has(RtcpRsize.TYPE) && own.has(RtcpRsize.TYPE)) {
            lines.add(Line.of(RtcpRsize.TYPE, RtcpRsize.RTCP_RSIZE));
            decisions.add(Decision.taken(offered.placeOf("rtcp-rsize"), "both can", "RFC 5506 section 5"));
        }
        return new Decided<>(Optional.of(lines), decisions);
    }
}
