package org.sdpkit.negotiation;

import org.sdpkit.attribute.ExtMap;
import org.sdpkit.attribute.ExtMapAllowMixed;
import org.sdpkit.attribute.RtcpRsize;
import org.sdpkit.attribute.RtpHeaderExtension;
import org.sdpkit.attribute.SctpPort;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.Protocol;

/** What stacks of WebRTC that are no browsers say that they can do: Pion 3.1, aiortc 1.4 and werift. */
final class StackPresets {

    private static final String[] PION_VIDEO = {"goog-remb", "ccm fir", "nack", "nack pli", "transport-cc"};
    private static final String[] PION_REPAIR = {"nack", "nack pli", "transport-cc"};
    private static final String[] VIDEO = {"nack", "nack pli", "goog-remb"};
    private static final String TRANSPORT_CC = "transport-cc";
    private static final String H264 = "level-asymmetry-allowed=1;packetization-mode=%d;profile-level-id=%s";
    private static final int SCTP_PORT = 5000;
    private static final int MESSAGE = 65_536;

    private StackPresets() {}

    static MediaCapability pionAudio() {
        return pion(MediaType.AUDIO)
                .codec(111, "opus/48000/2", "minptime=10;useinbandfec=1", TRANSPORT_CC)
                .codec(9, "G722/8000", "", TRANSPORT_CC)
                .codec(0, "PCMU/8000", "", TRANSPORT_CC)
                .codec(8, "PCMA/8000", "", TRANSPORT_CC)
                .build();
    }

    static MediaCapability pionVideo() {
        MediaCapability.Builder video = pion(MediaType.VIDEO);
        pion(video, 96, 97, "VP8/90000", "");
        pion(video, 98, 99, "VP9/90000", "profile-id=0");
        pion(video, 100, 101, "VP9/90000", "profile-id=1");
        pion(video, 102, 121, "H264/90000", H264.formatted(1, "42001f"));
        pion(video, 127, 120, "H264/90000", H264.formatted(0, "42001f"));
        pion(video, 125, 107, "H264/90000", H264.formatted(1, "42e01f"));
        pion(video, 108, 109, "H264/90000", H264.formatted(0, "42e01f"));
        pion(video, 123, 118, "H264/90000", H264.formatted(1, "640032"));
        return video.codec(116, "ulpfec/90000", "", PION_REPAIR).build();
    }

    private static void pion(MediaCapability.Builder video, int number, int repair, String encoding, String said) {
        video.codec(number, encoding, said, PION_VIDEO).codec(repair, "rtx/90000", "apt=" + number, PION_REPAIR);
    }

    private static MediaCapability.Builder pion(MediaType type) {
        return Presets.secured(type)
                .with(RtcpRsize.TYPE, RtcpRsize.RTCP_RSIZE)
                .with(ExtMapAllowMixed.TYPE, ExtMapAllowMixed.EXTMAP_ALLOW_MIXED)
                .with(ExtMap.TYPE, new ExtMap(1, RtpHeaderExtension.TRANSPORT_WIDE_CC));
    }

    /** It says nothing of how long messages may be. */
    static MediaCapability pionData() {
        return MediaCapability.builder(MediaType.APPLICATION, Protocol.UDP_DTLS_SCTP)
                .format("webrtc-datachannel")
                .with(SctpPort.TYPE, new SctpPort(SCTP_PORT))
                .build();
    }

    static MediaCapability aiortcAudio() {
        return Presets.secured(MediaType.AUDIO)
                .codec(96, "opus/48000/2", "")
                .codec("PCMU/8000")
                .codec("PCMA/8000")
                .with(ExtMap.TYPE, new ExtMap(1, RtpHeaderExtension.MID))
                .with(ExtMap.TYPE, new ExtMap(2, RtpHeaderExtension.SSRC_AUDIO_LEVEL))
                .build();
    }

    static MediaCapability aiortcVideo() {
        return Presets.secured(MediaType.VIDEO)
                .codec(97, "VP8/90000", "", VIDEO)
                .codec(98, "rtx/90000", "apt=97")
                .codec(99, "H264/90000", H264.formatted(1, "42001f"), VIDEO)
                .codec(100, "rtx/90000", "apt=99")
                .codec(101, "H264/90000", H264.formatted(1, "42e01f"), VIDEO)
                .codec(102, "rtx/90000", "apt=101")
                .with(ExtMap.TYPE, new ExtMap(1, RtpHeaderExtension.MID))
                .with(ExtMap.TYPE, new ExtMap(2, RtpHeaderExtension.ABS_SEND_TIME))
                .build();
    }

    static MediaCapability smallData() {
        return Presets.data(MESSAGE);
    }

    static MediaCapability weriftAudio() {
        return Presets.secured(MediaType.AUDIO)
                .codec(96, "OPUS/48000/2", "")
                .codec("PCMU/8000")
                .build();
    }

    static MediaCapability weriftVideo() {
        return Presets.secured(MediaType.VIDEO)
                .codec(98, "VP8/90000", "", VIDEO)
                .build();
    }
}
