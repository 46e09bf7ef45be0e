package org.sdpkit.attribute;

import java.util.List;

/** The attribute types that sdpkit knows. */
final class StandardAttributes {

    /** In alphabetical order of their first names. */
    static final List<AttributeType<?>> ALL = List.of(
            ExtMap.TYPE,
            ExtMapAllowMixed.TYPE,
            Fmtp.TYPE,
            FrameRate.TYPE,
            Group.TYPE,
            ImageAttr.TYPE,
            MaxPtime.TYPE,
            Mid.TYPE,
            Orient.TYPE,
            Ptime.TYPE,
            Quality.TYPE,
            Rtcp.TYPE,
            RtcpFb.TYPE,
            RtcpMux.TYPE,
            RtcpMuxOnly.TYPE,
            RtcpRsize.TYPE,
            RtpMap.TYPE,
            Direction.TYPE);

    private StandardAttributes() {}
}
