package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sdpkit.attribute.Rtcp;
import org.sdpkit.attribute.RtcpMux;
import org.sdpkit.attribute.RtcpMuxOnly;
import org.sdpkit.attribute.RtcpRsize;
import org.sdpkit.model.Line;

/**
 * What a media description says of RTCP: RFC 5761, RFC 8858, RFC 5506, RFC 3605.
 *
 * @param address where it goes if it may need a port of its own
 * @param isMuxed whether it can share that of RTP
 * @param isOnlyMuxed whether it has to
 * @param isReduced whether its packets may be small
 */
record RtcpText(Optional<Rtcp> address, boolean isMuxed, boolean isOnlyMuxed, boolean isReduced) {

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        address.ifPresent(rtcp -> lines.add(Line.of(Rtcp.TYPE, rtcp)));
        if (isMuxed) {
            lines.add(Line.of(RtcpMux.TYPE, RtcpMux.RTCP_MUX));
        }
        if (isOnlyMuxed) {
            lines.add(Line.of(RtcpMuxOnly.TYPE, RtcpMuxOnly.RTCP_MUX_ONLY));
        }
        if (isReduced) {
            lines.add(Line.of(RtcpRsize.TYPE, RtcpRsize.RTCP_RSIZE));
        }
        return lines;
    }
}
