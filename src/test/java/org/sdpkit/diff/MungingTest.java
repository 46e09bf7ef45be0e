package org.sdpkit.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sdpkit.Sdp;

class MungingTest {

    private static final String CREATED = """
            v=0
            o=- 4611 2 IN IP4 127.0.0.1
            s=-
            t=0 0
            a=group:BUNDLE 0 1 2
            a=group:LS 0 1
            a=msid-semantic: WMS s
            m=audio 9 UDP/TLS/RTP/SAVPF 111 63 0 8
            c=IN IP4 0.0.0.0
            a=rtcp:9 IN IP4 0.0.0.0
            a=ice-ufrag:abcd
            a=ice-pwd:0123456789012345678901
            a=ice-options:trickle
            a=fingerprint:sha-256 AA:BB
            a=setup:actpass
            a=mid:0
            a=extmap:1 urn:ietf:params:rtp-hdrext:ssrc-audio-level
            a=extmap:4 urn:ietf:params:rtp-hdrext:sdes:mid
            a=sendrecv
            a=msid:s t0
            a=rtcp-mux
            a=rtcp-rsize
            a=rtpmap:111 opus/48000/2
            a=rtcp-fb:111 transport-cc
            a=fmtp:111 minptime=10;useinbandfec=1
            a=rtpmap:63 red/48000/2
            a=fmtp:63 111/111
            a=ssrc:11 cname:x
            m=video 9 UDP/TLS/RTP/SAVPF 96 97 102 103 116
            c=IN IP4 0.0.0.0
            a=ice-ufrag:abcd
            a=ice-pwd:0123456789012345678901
            a=fingerprint:sha-256 AA:BB
            a=setup:actpass
            a=mid:1
            a=sendrecv
            a=rtcp-mux
            a=rtpmap:96 VP8/90000
            a=rtcp-fb:96 goog-remb
            a=rtcp-fb:96 nack pli
            a=rtpmap:97 rtx/90000
            a=fmtp:97 apt=96
            a=rtpmap:102 H264/90000
            a=fmtp:102 packetization-mode=1;profile-level-id=42001f
            a=rtpmap:103 rtx/90000
            a=fmtp:103 apt=102
            a=rtpmap:116 ulpfec/90000
            a=ssrc-group:FID 21 22
            a=ssrc:21 cname:x
            a=ssrc:22 cname:x
            a=candidate:1 1 udp 2130706431 192.0.2.1 5002 typ host
            m=application 9 UDP/DTLS/SCTP webrtc-datachannel
            c=IN IP4 0.0.0.0
            a=ice-ufrag:abcd
            a=ice-pwd:0123456789012345678901
            a=fingerprint:sha-256 AA:BB
            a=setup:actpass
            a=mid:2
            a=sctp-port:5000
            a=max-message-size:262144
            """;

    /** What is replaced by what, and what that is; ⏎ ends a line. */
    private static final String EDITS = """
            o=- 4611 2 | o=me 4611 2 | ORIGIN
            o=- 4611 2 | o=- 4611 3 | SESSION_VERSION
            v=0 | v=1 | PROTOCOL_VERSION
            s=- | s=x | SESSION_NAME
            s=- | s=-⏎i=x | SESSION_INFORMATION
            t=0 0 | t=1 2 | TIMING
            t=0 0 | t=0 0⏎a=x-own | SESSION_ATTRIBUTE
            m=video 9 | m=text 9 | MEDIA_TYPE
            m=video 9 | m=video 0 | MEDIA_REFUSED
            a=mid:2 | a=mid:x | MID
            a=mid:2 | a=mid:2⏎a=x-own | MEDIA_ATTRIBUTE
            m=video 9 UDP/TLS/RTP/SAVPF | m=video 9 RTP/SAVPF | PROTOCOL
            m=video 9 | m=video 10 | PORT
            c=IN IP4 0.0.0.0⏎a=rtcp | c=IN IP4 192.0.2.1⏎a=rtcp | CONNECTION
            a=sendrecv⏎a=msid | a=recvonly⏎a=msid | DIRECTION
            BUNDLE 0 1 2 | BUNDLE 0 1 | BUNDLE_GROUP
            a=mid:2 | a=mid:2⏎a=bundle-only | BUNDLE_ONLY
            LS 0 1 | LS 0 2 | GROUP
            ufrag:abcd | ufrag:wxyz | ICE_UFRAG
            pwd:0123 | pwd:9876 | ICE_PWD
            options:trickle | options:trickle ice2 | ICE_OPTIONS
            options:trickle | options:trickle renomination | ICE_RENOMINATION
            a=mid:2 | a=mid:2⏎a=candidate:1 1 udp 1 192.0.2.1 1 typ host | CANDIDATES_ADDED
            a=candidate:1 1 udp 2130706431 192.0.2.1 5002 typ host⏎ |  | CANDIDATES_REMOVED
            udp 2130706431 | udp 2130706430 | CANDIDATES_CHANGED
            a=mid:2 | a=mid:2⏎a=end-of-candidates | ICE_STATE
            t=0 0 | t=0 0⏎a=ice-lite | ICE_MODE
            a=setup:actpass⏎a=mid:0 | a=setup:active⏎a=mid:0 | DTLS_SETUP
            AA:BB | AA:BC | FINGERPRINT
            a=mid:2 | a=mid:2⏎a=tls-id:0123456789abcdefghij | TLS_ID
            a=mid:0 | a=mid:0⏎a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:PS1uQCVeeCFCanVmcjkpPywjNWhcYD0mXXtxaVBR | CRYPTO
            a=mid:0 | a=mid:0⏎a=zrtp-hash:1.10 fe30efd02423cb054e50efd0248742ac7a52c8f91bc2df881ae642c371ba46df | SECURITY_ATTRIBUTE
            a=rtcp-mux⏎a=rtcp-rsize | a=rtcp-rsize | RTCP_MUX
            rtcp:9 IN IP4 0.0.0.0 | rtcp:9 IN IP4 192.0.2.1 | RTCP_ADDRESS
            a=rtcp-rsize⏎ |  | RTCP_REDUCED_SIZE
            a=mid:0 | a=mid:0⏎a=extmap:7 urn:x | EXTENSION_ADDED
            a=extmap:4 urn:ietf:params:rtp-hdrext:sdes:mid⏎ |  | EXTENSION_REMOVED
            extmap:4 | extmap:5 | EXTENSION_CHANGED
            111 63 0 8 | 111 63 0 8 9 | AUDIO_CODEC_ADDED
            111 63 0 8 | 111 63 8 | AUDIO_CODEC_REMOVED
            111 63 0 8 | 0 111 63 8 | AUDIO_CODECS_REORDERED
            111 63 0 8 | 111 0 8 | AUDIO_RED
            SAVPF 111 63 0 8 | SAVPF 111 63 0 8 99⏎a=rtpmap:99 multiopus/48000/6 | MULTIOPUS_ADDED
            111 63 0 8 | 111 63 0 8 11 | L16_ADDED
            useinbandfec=1 | useinbandfec=1;stereo=1 | OPUS_STEREO
            useinbandfec=1 | useinbandfec=0 | OPUS_FEC
            useinbandfec=1 | useinbandfec=1;usedtx=1 | OPUS_DTX
            useinbandfec=1 | useinbandfec=1;cbr=1 | OPUS_CBR
            useinbandfec=1 | useinbandfec=1;maxaveragebitrate=64000 | OPUS_BITRATE
            useinbandfec=1 | useinbandfec=1;maxplaybackrate=16000 | OPUS_PLAYBACK_RATE
            useinbandfec=1 | useinbandfec=1;x=1 | AUDIO_PARAMETER
            minptime=10 | minptime=20 | PACKET_TIME
            a=rtcp-fb:111 transport-cc | a=rtcp-fb:111 transport-cc⏎a=rtcp-fb:111 nack | AUDIO_NACK
            a=rtcp-fb:111 transport-cc | a=rtcp-fb:111 transport-cc⏎a=rtcp-fb:111 rrtr | AUDIO_RRTR
            a=rtcp-fb:111 transport-cc⏎ |  | AUDIO_FEEDBACK
            SAVPF 96 97 102 | SAVPF 34 96 97 102 | VIDEO_CODEC_ADDED
            97 102 103 116 | 97 102 103 | VIDEO_CODEC_REMOVED
            SAVPF 96 97 102 | SAVPF 102 96 97 | VIDEO_CODECS_REORDERED
            102 103 116 | 102 116 | RETRANSMISSION
            102 103 116 | 102 103 | FORWARD_ERROR_CORRECTION
            packetization-mode=1 | packetization-mode=1;y=2 | VIDEO_PARAMETER
            packetization-mode=1 | packetization-mode=1;x-google-start-bitrate=900 | VIDEO_BITRATE
            42001f | 42e01f | H264_PROFILE
            packetization-mode=1 | packetization-mode=1;sps-pps-idr-in-keyframe=1 | H264_SPS_PPS_IN_KEYFRAME
            a=mid:1 | a=mid:1⏎a=packetization:96 raw | RAW_PACKETIZATION
            a=rtcp-fb:96 nack pli⏎ |  | VIDEO_FEEDBACK
            a=rtcp-fb:96 goog-remb⏎ |  | CONGESTION_CONTROL
            a=mid:1 | a=mid:1⏎a=imageattr:96 send [x=320,y=240] | IMAGE_SIZE
            a=ssrc:11 | a=ssrc:12 | SSRCS
            a=ssrc-group:FID 21 22 | a=ssrc-group:FID 21 22⏎a=ssrc-group:SIM 21 23 | LEGACY_SIMULCAST
            a=mid:1 | a=mid:1⏎a=simulcast:send a;b | SIMULCAST
            a=mid:1 | a=mid:1⏎a=rid:a send | RID
            msid:s t0 | msid:s t9 | MSID
            a=mid:1 | a=mid:1⏎a=bogus | MEDIA_ATTRIBUTE
            m=video 9 UDP/TLS/RTP/SAVPF 96 97 102 103 116 | m=video 9 UDP/TLS/RTP/SAVPF 96 97 102 103 116⏎b=AS:500 | BANDWIDTH
            sctp-port:5000 | sctp-port:5001 | SCTP_PORT
            size:262144 | size:1000 | MAX_MESSAGE_SIZE
            a=mid:1 | a=mid:1⏎a=fmtp:50 x=1 | LEFTOVERS
            a=mid:1 | a=mid:1⏎nonsense | STRAY_LINES
            opus/48000 | OPUS/48000 | SPELLING
            116 ulpfec | 116 ULPFEC | SPELLING
            """;

    @TestFactory
    Stream<DynamicTest> anEditIsOfThisKind() {
        return EDITS.lines()
                .map(line -> DynamicTest.dynamicTest(line, () -> {
                    String[] parts = line.split(" \\| ", -1);
                    String replaced = CREATED.replace(parts[0].replace('⏎', '\n'), parts[1].replace('⏎', '\n'));
                    assertTrue(!replaced.equals(CREATED), "something is replaced");
                    List<Munging> found = Munging.of(
                            Sdp.parse(CREATED).session(), Sdp.parse(replaced).session());
                    assertTrue(found.contains(Munging.valueOf(parts[2])), found::toString);
                }));
    }

    @Test
    void whatIsNotChangedIsNotMunged() {
        assertEquals(
                List.of(),
                Munging.of(Sdp.parse(CREATED).session(), Sdp.parse(CREATED).session()));
    }

    @Test
    void mediaDescriptionsComeGoAndMove() {
        String video = CREATED.substring(CREATED.indexOf("m=video"), CREATED.indexOf("m=application"));
        String without = CREATED.replace(video, "");
        assertTrue(found(CREATED, without).containsAll(Set.of(Munging.MEDIA_REMOVED, Munging.MEDIA_REORDERED)));
        assertTrue(found(without, CREATED).contains(Munging.MEDIA_ADDED));
        assertTrue(found(CREATED, CREATED.replace("96", "120")).contains(Munging.PAYLOAD_TYPES));
    }

    private static List<Munging> found(String created, String set) {
        return Munging.of(Sdp.parse(created).session(), Sdp.parse(set).session());
    }

    @Test
    void everyKindIsNamedAndTried() {
        Set<Munging> left = EnumSet.allOf(Munging.class);
        EDITS.lines().forEach(line -> left.remove(Munging.valueOf(line.substring(line.lastIndexOf(' ') + 1))));
        assertEquals(
                EnumSet.of(Munging.MEDIA_ADDED, Munging.MEDIA_REMOVED, Munging.MEDIA_REORDERED, Munging.PAYLOAD_TYPES),
                left);
        assertTrue(
                Arrays.stream(Munging.values()).allMatch(kind -> kind.meaning().endsWith(".")));
        assertTrue(Munging.values().length >= 50);
    }
}
