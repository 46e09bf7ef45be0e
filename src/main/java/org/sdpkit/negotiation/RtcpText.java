package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sdpkit.attribute.Address;
import org.sdpkit.attribute.AddressType;
import org.sdpkit.attribute.ConnectionAddress;
import org.sdpkit.attribute.NetType;
import org.sdpkit.attribute.Rtcp;
import org.sdpkit.attribute.RtcpMux;
import org.sdpkit.attribute.RtcpMuxOnly;
import org.sdpkit.attribute.RtcpRsize;
import org.sdpkit.model.Line;

/** What a media description says of RTCP: RFC 5761, RFC 8858, RFC 5506, RFC 3605. */
final class RtcpText {

    private static final Rtcp NOWHERE = new Rtcp(
            DefaultAddress.NONE.port(),
            Optional.of(new ConnectionAddress(
                    NetType.IN,
                    AddressType.IP4,
                    new Address.Ip4("0.0.0.0"),
                    OptionalInt.empty(),
                    OptionalInt.empty())));

    private RtcpText() {}

    /** The lines; with an address of its own where it may need one, which candidates will tell. */
    static List<Line> lines(boolean hasAddress, boolean isMuxed, boolean isOnlyMuxed, boolean isReduced) {
        List<Line> lines = new ArrayList<>();
        if (hasAddress) {
            lines.add(Line.of(Rtcp.TYPE, NOWHERE));
        }
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
