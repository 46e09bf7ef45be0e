package org.sdpkit.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sdpkit.Sdp;
import org.sdpkit.model.Line;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.SessionDescription;

/**
 * What an offer is by the configuration that was chosen, as RFC 5939 prints it in the offers that have it in place then,
 * and RFC 6871 as what a configuration is equivalent to. {@link AnswerFaults} goes by it.
 */
class ConfiguredOfferTest {

    private static final String KEY_OF_32 =
            "a=crypto:1 AES_CM_128_HMAC_SHA1_32 inline:NzB4d1BINUAvLEw6UzF3WSJ+PSdFcGdUJShpX1Zj|2^20|1:32\n";
    private static final String KEY_OF_80 =
            "a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:WVNfX19zZW1jdGwgKCkgewkyMjA7fQp9CnVubGVz|2^20|1:4\n";
    private static final String VIDEO_KEY =
            "a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:d0RmdmcmVCspeEc3QGZiNWpVLFJhQX1cfHAwJSoj|2^20|1:32\n";
    private static final String FINGERPRINT =
            "a=fingerprint:SHA-1 4A:AD:B9:B1:3F:82:18:3B:54:02:12:DF:3E:5D:49:6B:19:E5:7C:AB\n";

    /** RFC 5939 section 3.1. */
    @Test
    void aKeyTakesItsPlaceWithTheProtocolThatHasKeys() {
        String offer = """
                m=audio 53456 RTP/AVP 0 18
                a=tcap:1 RTP/SAVP
                %s\
                a=pcfg:1 t=1 a=1
                """.formatted(KEY_OF_80.replace("a=", "a=acap:1 "));
        String answer = """
                m=audio 54568 RTP/SAVP 0 18
                a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:PS1uQCVeeCFCanVmcjkpPywjNWhcYD0mXXtxaVBR|2^20|1:4
                a=acfg:1 t=1 a=1
                """;
        assertChosen("m=audio 53456 RTP/SAVP 0 18\n" + KEY_OF_80, offer, answer);
    }

    /** RFC 5939 section 4.1; transport capability 3 belongs to configuration 3, where the RFC prints 1. */
    @Test
    void ofThreeConfigurationsTheOneThatIsAnsweredIsTaken() {
        String offer = """
                m=audio 53456 RTP/AVP 0 18
                a=tcap:1 RTP/SAVPF RTP/SAVP RTP/AVPF
                %s\
                a=acap:2 rtcp-fb:0 nack
                a=pcfg:1 t=1 a=1,[2]
                a=pcfg:2 t=2 a=1
                a=pcfg:3 t=3 a=[2]
                """.formatted(KEY_OF_80.replace("a=", "a=acap:1 "));
        assertChosen("m=audio 53456 RTP/AVPF 0 18\na=rtcp-fb:0 nack\n", offer, """
                m=audio 54568 RTP/AVPF 0 18
                a=rtcp-fb:0 nack
                a=acfg:3 t=3 a=[2]
                """);
        assertChosen("m=audio 53456 RTP/SAVP 0 18\n" + KEY_OF_80, offer, """
                m=audio 54568 RTP/SAVP 0 18
                a=acfg:2 t=2 a=1
                """);
    }

    /** RFC 5939 section 4.2, with the protocol that the answer has, and no space in the fingerprint. */
    @Test
    void whatIsACapabilityOfTheSessionStandsAtItsLevel() {
        String offer = """
                a=acap:1 setup:actpass
                %s\
                a=tcap:1 UDP/TLS/RTP/SAVP RTP/SAVP
                m=audio 59000 RTP/AVP 98
                a=rtpmap:98 AMR/8000
                %s\
                a=pcfg:1 t=1 a=1,2
                a=pcfg:2 t=2 a=3
                """.formatted(FINGERPRINT.replace("a=", "a=acap:2 "), KEY_OF_32.replace("a=", "a=acap:3 "));
        String byHandshake = """
                a=setup:actpass
                %s\
                m=audio 59000 UDP/TLS/RTP/SAVP 98
                a=rtpmap:98 AMR/8000
                """.formatted(FINGERPRINT);
        assertChosen(byHandshake, offer, """
                a=setup:active
                a=fingerprint:SHA-1 FF:FF:FF:B1:3F:82:18:3B:54:02:12:DF:3E:5D:49:6B:19:E5:7C:AB
                m=audio 54568 UDP/TLS/RTP/SAVP 98
                a=rtpmap:98 AMR/8000
                a=acfg:1 t=1 a=1,2
                """);
    }

    /** RFC 5939 section 4.3. */
    @Test
    void eachMediaDescriptionHasTheConfigurationThatWasChosenForIt() {
        String offer = """
                a=acap:1 key-mgmt:mikey AQAFgM0XflABAAAAAAAAAAAAAAsAyO
                a=tcap:1 RTP/SAVPF RTP/SAVP RTP/AVPF
                m=audio 59000 RTP/AVP 98
                a=rtpmap:98 AMR/8000
                %s\
                a=pcfg:1 t=2 a=1|2
                m=video 52000 RTP/AVP 31
                a=rtpmap:31 H261/90000
                %s\
                a=acap:4 rtcp-fb:* nack
                a=pcfg:1 t=1 a=1,4|3,4
                a=pcfg:2 t=2 a=1|3
                a=pcfg:3 t=3 a=4
                """.formatted(KEY_OF_32.replace("a=", "a=acap:2 "), VIDEO_KEY.replace("a=", "a=acap:3 "));
        String chosen = """
                m=audio 59000 RTP/SAVP 98
                a=rtpmap:98 AMR/8000
                %s\
                m=video 52000 RTP/SAVPF 31
                a=rtpmap:31 H261/90000
                %s\
                a=rtcp-fb:* nack
                """.formatted(KEY_OF_32, VIDEO_KEY);
        assertChosen(chosen, offer, """
                m=audio 54568 RTP/SAVP 98
                a=rtpmap:98 AMR/8000
                a=crypto:1 AES_CM_128_HMAC_SHA1_32 inline:WSJ+PSdFcGdUJShpX1ZjNzB4d1BINUAvLEw6UzF3|2^20|1:32
                a=acfg:1 t=2 a=2
                m=video 55468 RTP/SAVPF 31
                a=rtpmap:31 H261/90000
                a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:AwWpVLFJhQX1cfHJSojd0RmdmcmVCspeEc3QGZiN|2^20|1:32
                a=rtcp-fb:* nack
                a=acfg:1 t=1 a=3,4
                """);
    }

    /** RFC 6871 section 3.3.2, where the configuration is that of an audio stream. */
    @Test
    void parametersOfSeveralLinesBecomeThoseOfOne() {
        String offer = """
                a=rmcap:1-3 AMR/8000/1
                a=rmcap:4-6 AMR-WB/16000/1
                a=mfcap:1,2,3,4 mode-change-capability=1
                a=mfcap:5,6 mode-change-capability=2
                a=mfcap:1,2,3,5 max-red=220
                a=mfcap:3,4,5,6 octet-align=1
                a=mfcap:1,3,5 mode-set=0,2,4,7
                a=mfcap:2,4,6 mode-set=0,3,5,6
                m=audio 49170 RTP/AVP 0
                a=pcfg:1 m=1 pt=1:98
                a=pcfg:4 m=4 pt=4:99
                """;
        assertChosen("""
                m=audio 49170 RTP/AVP 98
                a=rtpmap:98 AMR/8000/1
                a=fmtp:98 mode-change-capability=1; max-red=220; mode-set=0,2,4,7
                """, offer, "m=audio 50000 RTP/AVP 98\na=rtpmap:98 AMR/8000/1\na=acfg:1 m=1 pt=1:98\n");
        assertChosen("""
                m=audio 49170 RTP/AVP 99
                a=rtpmap:99 AMR-WB/16000/1
                a=fmtp:99 mode-change-capability=1; octet-align=1; mode-set=0,3,5,6
                """, offer, "m=audio 50000 RTP/AVP 99\na=rtpmap:99 AMR-WB/16000/1\na=acfg:4 m=4 pt=4:99\n");
    }

    /** RFC 6871 section 3.3.3. */
    @Test
    void whatIsSaidOfAFormatHasItsPayloadTypeOrAll() {
        assertChosen("""
                m=video 51372 RTP/AVPF 98
                a=rtpmap:98 H263-1998/90000
                a=rtcp-fb:98 ccm tstr
                a=rtcp-fb:98 ccm fir
                a=rtcp-fb:* ccm tmmbr smaxpr=120
                """, """
                m=video 51372 RTP/AVP 98
                a=rtpmap:98 H263-1998/90000
                a=tcap:1 RTP/AVPF
                a=rmcap:1 H263-1998/90000
                a=mscap:1 rtcp-fb ccm tstr
                a=mscap:1 rtcp-fb ccm fir
                a=mscap:1* rtcp-fb ccm tmmbr smaxpr=120
                a=pcfg:1 t=1 m=1 pt=1:98
                """, """
                m=video 50000 RTP/AVPF 98
                a=rtpmap:98 H263-1998/90000
                a=acfg:1 t=1 m=1 pt=1:98
                """);
    }

    /** RFC 6871 section 3.3.7. */
    @Test
    void payloadTypesInParametersAreThoseOfTheConfiguration() {
        for (String parameters : List.of("0/0", "%m=1%/%m=1%")) {
            assertChosen("""
                    m=audio 45678 RTP/AVP 98 0
                    a=rtpmap:0 PCMU/8000
                    a=rtpmap:98 RED/8000
                    a=fmtp:98 0/0
                    """, """
                    m=audio 45678 RTP/AVP 0
                    a=rtpmap:0 PCMU/8000
                    a=rmcap:1 PCMU/8000
                    a=rmcap:2 RED/8000
                    a=mfcap:2 %s
                    a=pcfg:1 m=2,1 pt=2:98,1:0
                    """.formatted(parameters), """
                    m=audio 50000 RTP/AVP 98 0
                    a=rtpmap:98 RED/8000
                    a=acfg:1 m=2,1 pt=2:98,1:0
                    """);
        }
    }

    /** The order of attributes says nothing here, nor do spaces between parameters. */
    private static void assertChosen(String expected, String offer, String answer) {
        SessionDescription chosen = ConfiguredOffer.chosen(described(offer), described(answer));
        assertEquals(inOrder(described(expected)), inOrder(chosen));
    }

    private static SessionDescription described(String text) {
        String head = "v=0\no=- 1 1 IN IP4 192.0.2.1\ns=-\nc=IN IP4 192.0.2.1\nt=0 0\n";
        return Sdp.parse((head + text).replace("\n", "\r\n")).session();
    }

    private static String inOrder(SessionDescription session) {
        List<List<Line>> levels = new ArrayList<>(List.of(session.levelLines()));
        session.mediaDescriptions().stream().map(MediaDescription::levelLines).forEach(levels::add);
        return levels.stream()
                .map(lines -> lines.stream()
                        .map(line -> line.text().replace("; ", ";"))
                        .sorted()
                        .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n"));
    }
}
