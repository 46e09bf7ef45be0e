package org.sdpkit.attribute;

import java.util.List;

/** The attribute types that sdpkit knows. */
final class StandardAttributes {

    /** In alphabetical order of their first names. */
    static final List<AttributeType<?>> ALL = List.of(
            BundleOnly.TYPE,
            Candidate.TYPE,
            Cat.TYPE,
            CharacterSet.TYPE,
            Cname.TYPE,
            ConnectionReuse.TYPE,
            Content.TYPE,
            Cryptex.TYPE,
            Crypto.TYPE,
            Dcmap.TYPE,
            Dcsa.TYPE,
            Depend.TYPE,
            DtlsMessage.TYPE,
            EndOfCandidates.TYPE,
            Fingerprint.TYPE,
            Fmtp.TYPE,
            Group.TYPE,
            HlangRecv.TYPE,
            HlangSend.TYPE,
            IceLite.TYPE,
            IceMismatch.TYPE,
            IceOptions.TYPE,
            IcePacing.TYPE,
            IcePwd.TYPE,
            IceUfrag.TYPE,
            Identity.TYPE,
            KeyMgmt.TYPE,
            Keywds.TYPE,
            Label.TYPE,
            Lang.TYPE,
            MaxMessageSize.TYPE,
            Mid.TYPE,
            Msid.TYPE,
            MsidSemantic.TYPE,
            Packetization.TYPE,
            PreviousSsrc.TYPE,
            Ptime.TYPE,
            RemoteCandidates.TYPE,
            Rid.TYPE,
            RtcpMux.TYPE,
            RtpMap.TYPE,
            SctpInit.TYPE,
            SctpPort.TYPE,
            Sctpmap.TYPE,
            SdpLang.TYPE,
            Direction.TYPE,
            Setup.TYPE,
            Sframe.TYPE,
            Simulcast.TYPE,
            Ssrc.TYPE,
            SsrcGroup.TYPE,
            TlsId.TYPE,
            Tool.TYPE,
            ConferenceType.TYPE,
            XGoogleFlag.TYPE,
            ZrtpHash.TYPE);

    private StandardAttributes() {}
}
