package org.sdpkit.attribute;

import java.util.List;

/** The attribute types that sdpkit knows. */
final class StandardAttributes {

    /** In alphabetical order of their first names. */
    static final List<AttributeType<?>> ALL = List.of(
            Altc.TYPE,
            CalgExtMap.TYPE,
            ClipRect.TYPE,
            Conf.TYPE,
            Control.TYPE,
            Curr.TYPE,
            Des.TYPE,
            DuplicationDelay.TYPE,
            EcnCapableRtp.TYPE,
            Etag.TYPE,
            ExtMap.TYPE,
            ExtMapAllowMixed.TYPE,
            FecRepairFlow.TYPE,
            FecSourceFlow.TYPE,
            Fmtp.TYPE,
            FrameRate.TYPE,
            FrameSize.TYPE,
            Group.TYPE,
            Hkep.TYPE,
            ImageAttr.TYPE,
            Loopback.TYPE,
            LoopbackRole.TYPE,
            MaxPrate.TYPE,
            MaxPtime.TYPE,
            MediaClk.TYPE,
            Mid.TYPE,
            Mtag.TYPE,
            MulticastRtcp.TYPE,
            Orient.TYPE,
            Privacy.TYPE,
            Ptime.TYPE,
            QosMechRecv.TYPE,
            QosMechSend.TYPE,
            Quality.TYPE,
            Range.TYPE,
            RepairWindow.TYPE,
            Rtcp.TYPE,
            RtcpFb.TYPE,
            RtcpIdms.TYPE,
            RtcpMux.TYPE,
            RtcpMuxOnly.TYPE,
            RtcpRgrp.TYPE,
            RtcpRsize.TYPE,
            RtcpUnicast.TYPE,
            RtcpXr.TYPE,
            RtpMap.TYPE,
            Direction.TYPE,
            SourceFilter.TYPE,
            SyncTime.TYPE,
            TsRefClk.TYPE,
            XDimensions.TYPE,
            XFramerate.TYPE,
            XGoogleFlag.TYPE);

    private StandardAttributes() {}
}
