package org.sdpkit.negotiation;

import java.util.Optional;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.ExtMap;
import org.sdpkit.attribute.ExtMapAllowMixed;
import org.sdpkit.attribute.RtcpRsize;
import org.sdpkit.attribute.RtpHeaderExtension;
import org.sdpkit.model.MediaType;

/** What two browsers say that they can do: Chromium 156 and Firefox 153. */
final class BrowserPresets {

    private static final String[] CHROME_FEEDBACK = {"goog-remb", "transport-cc", "ccm fir", "nack", "nack pli"};
    private static final String[] FIREFOX_FEEDBACK = {"nack", "nack pli", "ccm fir", "goog-remb", "transport-cc"};
    private static final String TRANSPORT_CC = "transport-cc";
    private static final String H264 = "level-asymmetry-allowed=1;packetization-mode=%d;profile-level-id=%s";
    private static final int CHROME_MESSAGE = 262_144;
    private static final int FIREFOX_MESSAGE = 1_073_741_823;

    private BrowserPresets() {}

    static MediaCapability chromeAudio() {
        return Presets.chromiumAudio(media(MediaType.AUDIO))
                .with(RtcpRsize.TYPE, RtcpRsize.RTCP_RSIZE)
                .build();
    }

    static MediaCapability chromeVideo() {
        MediaCapability.Builder video = media(MediaType.VIDEO)
                .codec(96, "VP8/90000", "", CHROME_FEEDBACK)
                .codec(97, "rtx/90000", "apt=96");
        h264(video, 102, 103, 1, "42001f");
        h264(video, 104, 107, 0, "42001f");
        h264(video, 108, 109, 1, "42e01f");
        h264(video, 114, 115, 0, "42e01f");
        h264(video, 116, 117, 1, "4d001f");
        h264(video, 39, 40, 0, "4d001f");
        return video.codec(45, "AV1/90000", "level-idx=5;profile=0;tier=0", CHROME_FEEDBACK)
                .codec(46, "rtx/90000", "apt=45")
                .codec(98, "VP9/90000", "profile-id=0", CHROME_FEEDBACK)
                .codec(99, "rtx/90000", "apt=98")
                .codec(100, "VP9/90000", "profile-id=2", CHROME_FEEDBACK)
                .codec(101, "rtx/90000", "apt=100")
                .codec(118, "red/90000", "")
                .codec(119, "rtx/90000", "apt=118")
                .codec(120, "ulpfec/90000", "")
                .with(ExtMap.TYPE, new ExtMap(14, RtpHeaderExtension.TRANSMISSION_OFFSET))
                .with(ExtMap.TYPE, new ExtMap(2, RtpHeaderExtension.ABS_SEND_TIME))
                .with(ExtMap.TYPE, new ExtMap(13, RtpHeaderExtension.VIDEO_ORIENTATION))
                .with(ExtMap.TYPE, new ExtMap(3, RtpHeaderExtension.TRANSPORT_WIDE_CC))
                .with(ExtMap.TYPE, new ExtMap(5, RtpHeaderExtension.PLAYOUT_DELAY))
                .with(ExtMap.TYPE, new ExtMap(6, RtpHeaderExtension.VIDEO_CONTENT_TYPE))
                .with(ExtMap.TYPE, new ExtMap(7, RtpHeaderExtension.VIDEO_TIMING))
                .with(ExtMap.TYPE, new ExtMap(8, RtpHeaderExtension.COLOR_SPACE))
                .with(ExtMap.TYPE, new ExtMap(4, RtpHeaderExtension.MID))
                .with(ExtMap.TYPE, new ExtMap(10, RtpHeaderExtension.RTP_STREAM_ID))
                .with(ExtMap.TYPE, new ExtMap(11, RtpHeaderExtension.REPAIRED_RTP_STREAM_ID))
                .with(RtcpRsize.TYPE, RtcpRsize.RTCP_RSIZE)
                .build();
    }

    private static void h264(MediaCapability.Builder video, int number, int retransmission, int mode, String profile) {
        video.codec(number, "H264/90000", H264.formatted(mode, profile), CHROME_FEEDBACK)
                .codec(retransmission, "rtx/90000", "apt=" + number);
    }

    static MediaCapability chromeData() {
        return Presets.data(CHROME_MESSAGE);
    }

    static MediaCapability firefoxAudio() {
        return media(MediaType.AUDIO)
                .codec(109, "opus/48000/2", "maxplaybackrate=48000;stereo=1;useinbandfec=1", TRANSPORT_CC)
                .codec(9, "G722/8000/1", "", TRANSPORT_CC)
                .codec(0, "PCMU/8000", "", TRANSPORT_CC)
                .codec(8, "PCMA/8000", "", TRANSPORT_CC)
                .codec(101, "telephone-event/8000/1", "0-15")
                .with(ExtMap.TYPE, new ExtMap(1, RtpHeaderExtension.SSRC_AUDIO_LEVEL))
                .with(ExtMap.TYPE, received(2, RtpHeaderExtension.CSRC_AUDIO_LEVEL))
                .with(ExtMap.TYPE, new ExtMap(3, RtpHeaderExtension.MID))
                .with(ExtMap.TYPE, new ExtMap(7, RtpHeaderExtension.TRANSPORT_WIDE_CC))
                .build();
    }

    /** Firefox writes the ids of simulcast only where it is used; they are known all the same. */
    static MediaCapability firefoxVideo() {
        return media(MediaType.VIDEO)
                .codec(120, "VP8/90000", "max-fs=12288;max-fr=60", FIREFOX_FEEDBACK)
                .codec(124, "rtx/90000", "apt=120")
                .codec(121, "VP9/90000", "max-fs=12288;max-fr=60", FIREFOX_FEEDBACK)
                .codec(125, "rtx/90000", "apt=121")
                .codec(99, "AV1/90000", "", FIREFOX_FEEDBACK)
                .codec(100, "rtx/90000", "apt=99")
                .codec(123, "ulpfec/90000", "", FIREFOX_FEEDBACK)
                .codec(122, "red/90000", "", FIREFOX_FEEDBACK)
                .codec(119, "rtx/90000", "apt=122")
                .with(ExtMap.TYPE, new ExtMap(3, RtpHeaderExtension.MID))
                .with(ExtMap.TYPE, new ExtMap(4, RtpHeaderExtension.ABS_SEND_TIME))
                .with(ExtMap.TYPE, new ExtMap(5, RtpHeaderExtension.TRANSMISSION_OFFSET))
                .with(ExtMap.TYPE, received(6, RtpHeaderExtension.PLAYOUT_DELAY))
                .with(ExtMap.TYPE, new ExtMap(7, RtpHeaderExtension.TRANSPORT_WIDE_CC))
                .with(ExtMap.TYPE, new ExtMap(9, RtpHeaderExtension.RTP_STREAM_ID))
                .with(ExtMap.TYPE, new ExtMap(10, RtpHeaderExtension.REPAIRED_RTP_STREAM_ID))
                .with(RtcpRsize.TYPE, RtcpRsize.RTCP_RSIZE)
                .build();
    }

    static MediaCapability firefoxData() {
        return Presets.data(FIREFOX_MESSAGE);
    }

    private static ExtMap received(int id, RtpHeaderExtension extension) {
        return new ExtMap(id, Optional.of(Direction.RECVONLY), extension, Optional.empty());
    }

    private static MediaCapability.Builder media(MediaType type) {
        return Presets.secured(type).with(ExtMapAllowMixed.TYPE, ExtMapAllowMixed.EXTMAP_ALLOW_MIXED);
    }
}
