package org.sdpkit.attribute;

import java.util.List;

/** The attribute types that sdpkit knows. */
final class StandardAttributes {

    /** In alphabetical order of their first names. */
    static final List<AttributeType<?>> ALL = List.of(
            Acap.TYPE,
            Acfg.TYPE,
            Bcap.TYPE,
            Ccap.TYPE,
            Cdsc.TYPE,
            Cpar.TYPE,
            Cparmax.TYPE,
            Cparmin.TYPE,
            Creq.TYPE,
            Csup.TYPE,
            Fmtp.TYPE,
            Group.TYPE,
            Icap.TYPE,
            Lcfg.TYPE,
            Mfcap.TYPE,
            Mid.TYPE,
            Mscap.TYPE,
            Omcap.TYPE,
            Pcfg.TYPE,
            Ptime.TYPE,
            Rmcap.TYPE,
            RtcpMux.TYPE,
            RtpMap.TYPE,
            Direction.TYPE,
            Sescap.TYPE,
            Sqn.TYPE,
            Tcap.TYPE);

    private StandardAttributes() {}
}
