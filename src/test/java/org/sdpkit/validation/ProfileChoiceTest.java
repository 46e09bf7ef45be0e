package org.sdpkit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sdpkit.Sdp;

class ProfileChoiceTest {

    private static final String CLOCKED = "a=ts-refclk:ptp=IEEE1588-2008:traceable;a=mediaclk:direct=0;";

    private static String chosen(String lines) {
        return ProfileChoice.of(Sdp.parse(lines.replace(";", "\r\n")).session())
                .profile()
                .name();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "st2110 | m=video 5000 RTP/AVP 96;a=rtpmap:96 raw/90000;",
                "st2110 | m=video 5000 RTP/AVP 96;a=rtpmap:96 JXSV/90000;",
                "st2110 | m=video 5000 RTP/AVP 96;a=rtpmap:96 smpte291/90000;",
                "st2110 | m=audio 5000 RTP/AVP 96;a=rtpmap:96 AM824/48000/2;",
                "aes67 | m=audio 5000 RTP/AVP 96;a=rtpmap:96 L24/48000/2;",
                "aes67 | m=audio 5000 RTP/AVP 10;",
                "sip | m=audio 5000 RTP/AVP 0;",
                "rtsp | m=video 5000 RTP/AVP 96;a=rtpmap:96 H264/90000;a=control:trackID=1;",
            })
    void clocksAskForBroadcastByTheFormat(String profile, String media) {
        assertEquals(profile, chosen("v=0;" + media + CLOCKED), "in the media description");
        assertEquals(profile, chosen("v=0;" + CLOCKED + media), "at session level");
    }

    @Test
    void oneStreamOfVideoMakesAllSt2110() {
        String audio = "m=audio 5000 RTP/AVP 96;a=rtpmap:96 L24/48000/2;";
        String video = "m=video 5002 RTP/AVP 97;a=rtpmap:97 raw/90000;";
        assertEquals("st2110", chosen("v=0;" + CLOCKED + audio + video));
    }

    @Test
    void bothClocksAreWanted() {
        String audio = "v=0;m=audio 5000 RTP/AVP 96;a=rtpmap:96 L24/48000/2;";
        assertEquals("sip", chosen(audio + "a=ts-refclk:ptp=IEEE1588-2008:traceable;"));
        assertEquals("sip", chosen(audio + "a=mediaclk:direct=0;"));
    }

    /** The answer of RFC 5763 section 7.1, message 9: SIP and DTLS without ICE. */
    @Test
    void theAnswerOfRfc5763IsOfSip() {
        assertEquals("sip", chosen("""
                v=0;o=- 6418913922105372816 2105372818 IN IP4 ua2.example.com;s=example2;c=IN IP4 ua2.example.com;\
                a=setup:active;a=fingerprint: SHA-1 FF:FF:FF:B1:3F:82:18:3B:54:02:12:DF:3E:5D:49:6B:19:E5:7C:AB;t=0 0;\
                m=audio 12000 UDP/TLS/RTP/SAVP 0;a=acfg:1 t=1;"""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "webrtc | m=audio 9 UDP/TLS/RTP/SAVPF 111;a=ice-ufrag:abcd;",
                "webrtc | m=audio 9 udp/tls/rtp/savp 111;a=setup:actpass;",
                "webrtc | m=application 9 UDP/DTLS/SCTP webrtc-datachannel;a=fingerprint:sha-256 00;",
                "webrtc | a=fingerprint:sha-256 00;m=audio 9 UDP/TLS/RTP/SAVPF 111;",
                "webrtc | m=audio 49170 UDP/TLS/RTP/SAVPF 111;a=candidate:1 1 udp 1 192.0.2.1 49170 typ host;",
                "sip | m=audio 49170 UDP/TLS/RTP/SAVPF 111;a=setup:actpass;a=fingerprint:sha-256 00;",
                "sip | m=audio 9 UDP/TLS/RTP/SAVPF 111;",
                "sip | m=audio 9 RTP/AVP 0;a=ice-ufrag:abcd;",
                "sip | m=audio 9 RTP/SAVPF 0;a=fingerprint:sha-256 00;",
                "rtsp | m=audio 0 RTP/AVP 0;a=control:x;",
                "rtsp | a=control:*;m=audio 0 RTP/AVP 0;",
                "sip | m=audio 5000 RTP/AVP 0;",
                "sip | hello world;",
            })
    void othersAreAskedForByIceDtlsAndControl(String profile, String lines) {
        assertEquals(profile, chosen("v=0;" + lines));
    }
}
