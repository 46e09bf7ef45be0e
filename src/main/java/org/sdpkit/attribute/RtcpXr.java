package org.sdpkit.attribute;

import java.util.ArrayList;
import java.util.List;

/**
 * {@code a=rtcp-xr:[<format> …]}: the blocks of extended reports that may be sent.
 *
 * @param formats the blocks; none, so that no such block is to be sent
 * @since 0.1.0
 */
public record RtcpXr(List<RtcpXrFormat> formats) {

    /** How it is read and written. */
    public static final AttributeType<RtcpXr> TYPE = AttributeType.named("rtcp-xr", RtcpXr.class)
            .means("the blocks of extended reports that may be sent")
            .definedBy("RFC 3611 section 5.1")
            .at(Level.SESSION, Level.MEDIA)
            .mux(MuxCategory.NORMAL)
            .inherits(Inheritance.OVERRIDE, "RFC 3611 section 5.1")
            .examples("rcvr-rtt=all", "pkt-loss-rle=100 stat-summary=loss,dup,jitt,TTL voip-metrics")
            .bare(new RtcpXr(List.of()))
            .syntax(RtcpXr::read, RtcpXr::write);

    public RtcpXr {
        formats = List.copyOf(formats);
    }

    private static RtcpXr read(ValueScanner in) {
        List<RtcpXrFormat> formats = new ArrayList<>();
        while (!in.isAtEnd()) {
            if (!formats.isEmpty()) {
                in.spaces();
            }
            formats.add(new RtcpXrFormat(in.visible("format")));
        }
        return new RtcpXr(formats);
    }

    private void write(StringBuilder out) {
        for (int i = 0; i < formats.size(); i++) {
            out.append(i == 0 ? "" : " ").append(formats.get(i));
        }
    }
}
