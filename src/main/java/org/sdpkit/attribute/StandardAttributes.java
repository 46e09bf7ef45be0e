package org.sdpkit.attribute;

import java.util.List;

/** The attribute types that sdpkit knows. */
final class StandardAttributes {

    /** In alphabetical order of their first names. */
    static final List<AttributeType<?>> ALL =
            List.of(Fmtp.TYPE, Group.TYPE, Mid.TYPE, Ptime.TYPE, RtcpMux.TYPE, RtpMap.TYPE, Direction.TYPE);

    private StandardAttributes() {}
}
