package org.sdpkit.negotiation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sdpkit.attribute.Address;
import org.sdpkit.attribute.Crypto;
import org.sdpkit.attribute.CryptoKey;
import org.sdpkit.attribute.CryptoSuite;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.ExtMapAllowMixed;
import org.sdpkit.attribute.Fingerprint;
import org.sdpkit.attribute.GroupSemantics;
import org.sdpkit.attribute.HashFunction;
import org.sdpkit.attribute.MaxMessageSize;
import org.sdpkit.attribute.RtcpMux;
import org.sdpkit.attribute.RtcpRsize;
import org.sdpkit.attribute.RtpHeaderExtension;
import org.sdpkit.attribute.SctpPort;
import org.sdpkit.attribute.T38FaxMaxBuffer;
import org.sdpkit.attribute.T38FaxMaxDatagram;
import org.sdpkit.attribute.T38FaxRateManagement;
import org.sdpkit.attribute.T38FaxUdpEc;
import org.sdpkit.attribute.T38FaxVersion;
import org.sdpkit.attribute.T38MaxBitRate;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.Protocol;
import org.sdpkit.negotiation.Capabilities.Ice;

/**
 * Capabilities of endpoints as they are found in the wild, to begin with; an address, ports and a certificate are
 * examples until they are set.
 *
 * @since 0.1.0
 */
public final class Presets {

    /** An address for documentation: RFC 5737. */
    private static final Address EXAMPLE = new Address.Ip4("192.0.2.1");

    private static final String[] VIDEO_FEEDBACK = {"goog-remb", "transport-cc", "ccm fir", "nack", "nack pli"};
    private static final int LARGEST_MESSAGE = 262_144;
    private static final int SCTP_PORT = 5000;
    private static final int FAX_BIT_RATE = 14_400;
    private static final int FAX_BUFFER = 1024;
    private static final int FAX_DATAGRAM = 320;

    /** By name, in order. */
    private static final Map<String, Capabilities> ALL = all();

    private Presets() {}

    /** The names. */
    public static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    /** The capabilities of this name. */
    public static Optional<Capabilities> named(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    /** A telephone: Opus, G.722, G.711 and G.729 with tones, comfort noise and keys in the description. */
    public static Capabilities sipPhone() {
        return Capabilities.builder(EXAMPLE).media(phoneAudio().build()).build();
    }

    /** A telephone with video: besides, H.264 and H.263. */
    public static Capabilities sipVideoPhone() {
        return sipPhone().toBuilder()
                .media(MediaCapability.builder(
                                MediaType.VIDEO,
                                Protocol.RTP_AVP,
                                Protocol.RTP_AVPF,
                                Protocol.RTP_SAVP,
                                Protocol.RTP_SAVPF)
                        .codec(97, "H264/90000", "profile-level-id=42e01f;packetization-mode=1", "ccm fir", "nack pli")
                        .codec(98, "H264/90000", "profile-level-id=42e01f", "ccm fir", "nack pli")
                        .codec(34, "H263/90000", "CIF=1;QCIF=1")
                        .with(Crypto.TYPE, suite(1, CryptoSuite.AES_CM_128_HMAC_SHA1_80))
                        .limit(1)
                        .build())
                .build();
    }

    /** A gateway for fax machines: a telephone that relays T.38 over UDPTL. */
    public static Capabilities fax() {
        return sipPhone().toBuilder()
                .media(MediaCapability.builder(MediaType.IMAGE, Protocol.UDPTL)
                        .format("t38")
                        .with(T38FaxVersion.TYPE, new T38FaxVersion(0))
                        .with(T38MaxBitRate.TYPE, new T38MaxBitRate(FAX_BIT_RATE))
                        .with(T38FaxRateManagement.TYPE, T38FaxRateManagement.TRANSFERRED_TCF)
                        .with(T38FaxMaxBuffer.TYPE, new T38FaxMaxBuffer(FAX_BUFFER))
                        .with(T38FaxMaxDatagram.TYPE, new T38FaxMaxDatagram(FAX_DATAGRAM))
                        .with(T38FaxUdpEc.TYPE, T38FaxUdpEc.REDUNDANCY)
                        .with(T38FaxUdpEc.TYPE, T38FaxUdpEc.FEC)
                        .limit(1)
                        .build())
                .build();
    }

    /** A browser: Opus, G.711 and G.722, VP8, VP9, H.264 and AV1, data channels, over ICE and DTLS in one bundle. */
    public static Capabilities webRtc() {
        return Capabilities.builder(EXAMPLE)
                .media(webAudio())
                .media(webVideo())
                .media(data(LARGEST_MESSAGE))
                .groups(GroupSemantics.BUNDLE, GroupSemantics.LS)
                .fingerprint(exampleFingerprint())
                .ice(Ice.FULL)
                .build();
    }

    /** Chromium 156, as it was found in a Debian without hardware. */
    public static Capabilities chrome() {
        return webRtc().toBuilder()
                .onlyMedia(List.of(
                        BrowserPresets.chromeAudio(), BrowserPresets.chromeVideo(), BrowserPresets.chromeData()))
                .build();
    }

    /** Firefox 153, as it was found in a Debian without the OpenH264 plug-in. */
    public static Capabilities firefox() {
        return webRtc().toBuilder()
                .onlyMedia(List.of(
                        BrowserPresets.firefoxAudio(), BrowserPresets.firefoxVideo(), BrowserPresets.firefoxData()))
                .build();
    }

    /** Pion 3.1, as its examples set it up. */
    public static Capabilities pion() {
        return webRtc().toBuilder()
                .onlyMedia(List.of(StackPresets.pionAudio(), StackPresets.pionVideo(), StackPresets.pionData()))
                .build();
    }

    /** aiortc 1.4. */
    public static Capabilities aiortc() {
        return webRtc().toBuilder()
                .onlyMedia(List.of(StackPresets.aiortcAudio(), StackPresets.aiortcVideo(), StackPresets.smallData()))
                .build();
    }

    /** werift, with the codecs that it has by itself. */
    public static Capabilities werift() {
        return webRtc().toBuilder()
                .onlyMedia(List.of(StackPresets.weriftAudio(), StackPresets.weriftVideo(), StackPresets.smallData()))
                .build();
    }

    /** Who plays what a server of RTSP streams: it receives the usual formats of cameras. */
    public static Capabilities rtsp() {
        return Capabilities.builder(EXAMPLE)
                .media(MediaCapability.builder(
                                MediaType.AUDIO, Protocol.RTP_AVP, Protocol.TCP_RTP_AVP, Protocol.RTP_SAVP)
                        .codec("PCMU/8000")
                        .codec("PCMA/8000")
                        .codec("G726-32/8000")
                        .codec("L16/44100/2")
                        .codec("L16/44100")
                        .codec("opus/48000/2")
                        .direction(Direction.RECVONLY)
                        .build())
                .media(MediaCapability.builder(
                                MediaType.VIDEO, Protocol.RTP_AVP, Protocol.TCP_RTP_AVP, Protocol.RTP_SAVP)
                        .codec("H264/90000", "packetization-mode=1")
                        .codec("H265/90000")
                        .codec("JPEG/90000")
                        .codec("MP4V-ES/90000")
                        .codec("MP2T/90000")
                        .direction(Direction.RECVONLY)
                        .build())
                .build();
    }

    private static MediaCapability.Builder phoneAudio() {
        return MediaCapability.builder(
                        MediaType.AUDIO, Protocol.RTP_AVP, Protocol.RTP_AVPF, Protocol.RTP_SAVP, Protocol.RTP_SAVPF)
                .codec(96, "opus/48000/2", "useinbandfec=1")
                .codec("G722/8000")
                .codec("PCMU/8000")
                .codec("PCMA/8000")
                .codec("G729/8000")
                .codec("CN/8000")
                .codec(101, "telephone-event/8000", "0-15")
                .codec(102, "telephone-event/48000", "0-15")
                .with(Crypto.TYPE, suite(1, CryptoSuite.AES_CM_128_HMAC_SHA1_80))
                .with(Crypto.TYPE, suite(2, CryptoSuite.AES_CM_128_HMAC_SHA1_32))
                .limit(1);
    }

    private static MediaCapability webAudio() {
        return chromiumAudio(web(MediaType.AUDIO)).build();
    }

    /** The codecs and header extensions of audio that Chromium has. */
    static MediaCapability.Builder chromiumAudio(MediaCapability.Builder audio) {
        return audio.codec(111, "opus/48000/2", "minptime=10;useinbandfec=1", "transport-cc")
                .codec(63, "red/48000/2", "111/111")
                .codec("G722/8000")
                .codec("PCMU/8000")
                .codec("PCMA/8000")
                .codec("CN/8000")
                .codec(110, "telephone-event/48000", "")
                .codec(126, "telephone-event/8000", "")
                .headerExtension(RtpHeaderExtension.SSRC_AUDIO_LEVEL)
                .headerExtension(RtpHeaderExtension.ABS_SEND_TIME)
                .headerExtension(RtpHeaderExtension.TRANSPORT_WIDE_CC)
                .headerExtension(RtpHeaderExtension.MID);
    }

    private static MediaCapability webVideo() {
        String h264 = "level-asymmetry-allowed=1;packetization-mode=1;profile-level-id=";
        return web(MediaType.VIDEO)
                .codec(96, "VP8/90000", "", VIDEO_FEEDBACK)
                .codec(97, "rtx/90000", "apt=96")
                .codec(98, "VP9/90000", "profile-id=0", VIDEO_FEEDBACK)
                .codec(99, "rtx/90000", "apt=98")
                .codec(100, "H264/90000", h264 + "42e01f", VIDEO_FEEDBACK)
                .codec(101, "rtx/90000", "apt=100")
                .codec(102, "H264/90000", h264 + "64001f", VIDEO_FEEDBACK)
                .codec(103, "rtx/90000", "apt=102")
                .codec(45, "AV1/90000", "level-idx=5;profile=0;tier=0", VIDEO_FEEDBACK)
                .codec(46, "rtx/90000", "apt=45")
                .codec(104, "red/90000", "")
                .codec(105, "rtx/90000", "apt=104")
                .codec(106, "ulpfec/90000", "")
                .headerExtension(RtpHeaderExtension.TRANSMISSION_OFFSET)
                .headerExtension(RtpHeaderExtension.ABS_SEND_TIME)
                .headerExtension(RtpHeaderExtension.VIDEO_ORIENTATION)
                .headerExtension(RtpHeaderExtension.TRANSPORT_WIDE_CC)
                .headerExtension(RtpHeaderExtension.MID)
                .headerExtension(RtpHeaderExtension.RTP_STREAM_ID)
                .headerExtension(RtpHeaderExtension.REPAIRED_RTP_STREAM_ID)
                .build();
    }

    /** RFC 8834 section 4.2: the other spellings of the protocol are taken too. */
    static MediaCapability.Builder secured(MediaType type) {
        return MediaCapability.builder(
                        type,
                        Protocol.UDP_TLS_RTP_SAVPF,
                        Protocol.UDP_TLS_RTP_SAVP,
                        Protocol.RTP_SAVPF,
                        Protocol.RTP_SAVP,
                        Protocol.TCP_DTLS_RTP_SAVPF,
                        Protocol.TCP_DTLS_RTP_SAVP)
                .with(RtcpMux.TYPE, RtcpMux.RTCP_MUX);
    }

    private static MediaCapability.Builder web(MediaType type) {
        return secured(type)
                .with(RtcpRsize.TYPE, RtcpRsize.RTCP_RSIZE)
                .with(ExtMapAllowMixed.TYPE, ExtMapAllowMixed.EXTMAP_ALLOW_MIXED);
    }

    /** Data channels that take messages of this many bytes. */
    static MediaCapability data(int largestMessage) {
        return MediaCapability.builder(MediaType.APPLICATION, Protocol.UDP_DTLS_SCTP, Protocol.TCP_DTLS_SCTP)
                .format("webrtc-datachannel")
                .with(SctpPort.TYPE, new SctpPort(SCTP_PORT))
                .with(MaxMessageSize.TYPE, new MaxMessageSize(largestMessage))
                .build();
    }

    /** A suite that can be used; the key of a capability is never sent. */
    private static Crypto suite(int tag, CryptoSuite suite) {
        return new Crypto(tag, suite, List.of(new CryptoKey.Inline("AAAA")));
    }

    private static Fingerprint exampleFingerprint() {
        return Fingerprint.of(HashFunction.SHA_256, Ids.seeded(0).bytes("example certificate", 32));
    }

    private static Map<String, Capabilities> all() {
        Map<String, Capabilities> all = new LinkedHashMap<>();
        all.put("sip", sipPhone());
        all.put("sip-video", sipVideoPhone());
        all.put("fax", fax());
        all.put("webrtc", webRtc());
        all.put("chrome", chrome());
        all.put("firefox", firefox());
        all.put("pion", pion());
        all.put("aiortc", aiortc());
        all.put("werift", werift());
        all.put("rtsp", rtsp());
        return Collections.unmodifiableMap(all);
    }
}
