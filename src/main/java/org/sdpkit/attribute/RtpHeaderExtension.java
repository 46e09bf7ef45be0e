package org.sdpkit.attribute;

import java.util.List;

/**
 * What a header extension of RTP is: the registry <i>RTP Compact Header Extensions</i>, and what browsers use besides.
 *
 * <p>The URI is compared as it is. RFC 8285 section 8 asks for an absolute URI; its own examples have none, so that any
 * visible characters are let pass.
 *
 * @param uri visible characters
 * @since 0.1.0
 */
public record RtpHeaderExtension(String uri) {

    /** How much later than sampled a packet was sent: RFC 5450. */
    public static final RtpHeaderExtension TRANSMISSION_OFFSET =
            new RtpHeaderExtension("urn:ietf:params:rtp-hdrext:toffset");

    /** SMPTE time codes: RFC 5484. */
    public static final RtpHeaderExtension SMPTE_TIME_CODE =
            new RtpHeaderExtension("urn:ietf:params:rtp-hdrext:smpte-tc");

    /** The NTP time of a packet, in 64 bits: RFC 6051. */
    public static final RtpHeaderExtension NTP_64 = new RtpHeaderExtension("urn:ietf:params:rtp-hdrext:ntp-64");

    /** The NTP time of a packet, in 56 bits: RFC 6051. */
    public static final RtpHeaderExtension NTP_56 = new RtpHeaderExtension("urn:ietf:params:rtp-hdrext:ntp-56");

    /** How loud the audio of a packet is, from client to mixer: RFC 6464. */
    public static final RtpHeaderExtension SSRC_AUDIO_LEVEL =
            new RtpHeaderExtension("urn:ietf:params:rtp-hdrext:ssrc-audio-level");

    /** How loud each mixed source is, from mixer to client: RFC 6465. */
    public static final RtpHeaderExtension CSRC_AUDIO_LEVEL =
            new RtpHeaderExtension("urn:ietf:params:rtp-hdrext:csrc-audio-level");

    /** An extension that is encrypted; which one, is said in its attributes: RFC 6904. */
    public static final RtpHeaderExtension ENCRYPT = new RtpHeaderExtension("urn:ietf:params:rtp-hdrext:encrypt");

    /** The canonical name of the source: RFC 7941. */
    public static final RtpHeaderExtension CNAME = new RtpHeaderExtension("urn:ietf:params:rtp-hdrext:sdes:cname");

    /** The media description a packet belongs to: RFC 9143 section 15. */
    public static final RtpHeaderExtension MID = new RtpHeaderExtension("urn:ietf:params:rtp-hdrext:sdes:mid");

    /** The {@code a=rid} a packet belongs to: RFC 8852. */
    public static final RtpHeaderExtension RTP_STREAM_ID =
            new RtpHeaderExtension("urn:ietf:params:rtp-hdrext:sdes:rtp-stream-id");

    /** The {@code a=rid} of what a packet repairs: RFC 8852. */
    public static final RtpHeaderExtension REPAIRED_RTP_STREAM_ID =
            new RtpHeaderExtension("urn:ietf:params:rtp-hdrext:sdes:repaired-rtp-stream-id");

    /** The capture of CLUE a packet belongs to: RFC 8849. */
    public static final RtpHeaderExtension CAPTURE_ID =
            new RtpHeaderExtension("urn:ietf:params:rtp-hdrext:sdes:CaptId");

    /** When a stream is spliced into another: RFC 8286. */
    public static final RtpHeaderExtension SPLICING_INTERVAL =
            new RtpHeaderExtension("urn:ietf:params:rtp-hdrext:splicing-interval");

    /** What part of which frame a packet is: RFC 9626. */
    public static final RtpHeaderExtension FRAME_MARKING =
            new RtpHeaderExtension("urn:ietf:params:rtp-hdrext:framemarking");

    /** How a picture is to be turned: 3GPP TS 26.114. */
    public static final RtpHeaderExtension VIDEO_ORIENTATION = new RtpHeaderExtension("urn:3gpp:video-orientation");

    /** How a picture is to be turned, in steps of 6 bits: 3GPP TS 26.114. */
    public static final RtpHeaderExtension VIDEO_ORIENTATION_6 = new RtpHeaderExtension("urn:3gpp:video-orientation:6");

    /** The region of interest that is sent: 3GPP TS 26.114. */
    public static final RtpHeaderExtension ROI_SENT = new RtpHeaderExtension("urn:3gpp:roi-sent");

    /** The predefined region of interest that is sent: 3GPP TS 26.114. */
    public static final RtpHeaderExtension PREDEFINED_ROI_SENT = new RtpHeaderExtension("urn:3gpp:predefined-roi-sent");

    /** A number that counts all packets of the transport, for congestion control. */
    public static final RtpHeaderExtension TRANSPORT_WIDE_CC =
            new RtpHeaderExtension("http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01");

    /** A number that counts all packets of the transport, with feedback on request. */
    public static final RtpHeaderExtension TRANSPORT_WIDE_CC_02 =
            new RtpHeaderExtension("http://www.webrtc.org/experiments/rtp-hdrext/transport-wide-cc-02");

    /** What part of which frame a packet is, as a draft of RFC 9626 had it. */
    public static final RtpHeaderExtension FRAME_MARKING_07 =
            new RtpHeaderExtension("http://tools.ietf.org/html/draft-ietf-avtext-framemarking-07");

    /** When a packet was sent. */
    public static final RtpHeaderExtension ABS_SEND_TIME =
            new RtpHeaderExtension("http://www.webrtc.org/experiments/rtp-hdrext/abs-send-time");

    /** When the media of a packet was captured. */
    public static final RtpHeaderExtension ABS_CAPTURE_TIME =
            new RtpHeaderExtension("http://www.webrtc.org/experiments/rtp-hdrext/abs-capture-time");

    /** How long video is to be delayed before it is shown. */
    public static final RtpHeaderExtension PLAYOUT_DELAY =
            new RtpHeaderExtension("http://www.webrtc.org/experiments/rtp-hdrext/playout-delay");

    /** Whether video shows a screen. */
    public static final RtpHeaderExtension VIDEO_CONTENT_TYPE =
            new RtpHeaderExtension("http://www.webrtc.org/experiments/rtp-hdrext/video-content-type");

    /** When a frame was encoded, packetized and sent. */
    public static final RtpHeaderExtension VIDEO_TIMING =
            new RtpHeaderExtension("http://www.webrtc.org/experiments/rtp-hdrext/video-timing");

    /** The color space of video. */
    public static final RtpHeaderExtension COLOR_SPACE =
            new RtpHeaderExtension("http://www.webrtc.org/experiments/rtp-hdrext/color-space");

    /** A number by which a frame is followed. */
    public static final RtpHeaderExtension VIDEO_FRAME_TRACKING_ID =
            new RtpHeaderExtension("http://www.webrtc.org/experiments/rtp-hdrext/video-frame-tracking-id");

    /** The bit rates of the layers of video. */
    public static final RtpHeaderExtension VIDEO_LAYERS_ALLOCATION =
            new RtpHeaderExtension("http://www.webrtc.org/experiments/rtp-hdrext/video-layers-allocation00");

    /** Samples of a frame, by which damage is found. */
    public static final RtpHeaderExtension CORRUPTION_DETECTION =
            new RtpHeaderExtension("http://www.webrtc.org/experiments/rtp-hdrext/corruption-detection");

    /** What a frame depends on: RTP payload format for AV1. */
    public static final RtpHeaderExtension DEPENDENCY_DESCRIPTOR = new RtpHeaderExtension(
            "https://aomediacodec.github.io/av1-rtp-spec/#dependency-descriptor-rtp-header-extension");

    /** What a frame depends on; replaced by the dependency descriptor. */
    public static final RtpHeaderExtension GENERIC_FRAME_DESCRIPTOR_00 =
            new RtpHeaderExtension("http://www.webrtc.org/experiments/rtp-hdrext/generic-frame-descriptor-00");

    /** What a frame depends on; replaced by the dependency descriptor. */
    public static final RtpHeaderExtension GENERIC_FRAME_DESCRIPTOR_02 =
            new RtpHeaderExtension("http://www.webrtc.org/experiments/rtp-hdrext/generic-frame-descriptor-02");

    /** Those of the registry, and of the one for items of source descriptions (RFC 7941 section 5). */
    public static final List<RtpHeaderExtension> REGISTERED = List.of(
            TRANSMISSION_OFFSET,
            SMPTE_TIME_CODE,
            NTP_64,
            NTP_56,
            SSRC_AUDIO_LEVEL,
            CSRC_AUDIO_LEVEL,
            ENCRYPT,
            CNAME,
            MID,
            RTP_STREAM_ID,
            REPAIRED_RTP_STREAM_ID,
            CAPTURE_ID,
            SPLICING_INTERVAL,
            FRAME_MARKING,
            VIDEO_ORIENTATION,
            VIDEO_ORIENTATION_6,
            ROI_SENT,
            PREDEFINED_ROI_SENT);

    public RtpHeaderExtension {
        Tokens.checkVisible("URI", uri);
    }

    @Override
    public String toString() {
        return uri;
    }
}
