package org.sdpkit.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sdpkit.Sdp;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.GroupSemantics;
import org.sdpkit.attribute.IceUfrag;
import org.sdpkit.attribute.MediaClk;
import org.sdpkit.attribute.TsRefClk;
import org.sdpkit.model.SessionDescription;

/** Answers of a telephone and of a browser. */
class AnswerTest {

    private static final Ids IDS = Ids.seeded(7);
    private static final String USUAL = """
            v=0
            o=- 1 1 IN IP4 192.0.2.9
            s=-
            c=IN IP4 192.0.2.9
            t=0 0
            """;

    @Test
    void whatDependsOnACodecGoesWithIt() {
        String offer = """
                m=audio 4000 RTP/AVP 8 97 101 102 13
                a=rtpmap:97 speex/16000
                a=rtpmap:101 telephone-event/8000
                a=fmtp:101 0-15
                a=rtpmap:102 telephone-event/16000
                """;
        assertEquals("""
                m=audio 49170 RTP/AVP 8 101 13
                a=rtpmap:8 PCMA/8000
                a=rtpmap:101 telephone-event/8000
                a=fmtp:101 0-15
                a=rtpmap:13 CN/8000
                """, media(answer(offer, Presets.sipPhone())));
    }

    @Test
    void eachDecisionSaysWhatWhyAndWhere() {
        String offer = """
                m=audio 4000 RTP/AVP 8 97 102
                a=rtpmap:97 speex/16000
                a=rtpmap:102 telephone-event/16000
                a=recvonly
                m=video 0 RTP/AVP 31
                m=text 4002 RTP/AVP 98
                a=rtpmap:98 t140/1000
                """;
        assertEquals(
                """
                media[0] taken: audio is accepted (RFC 3264 section 6)
                media[0].format[97] refused: speex/16000: offered is speex, and the answerer has only opus, G722, PCMU, PCMA, G729, CN, telephone-event (RFC 3264 section 6.1)
                media[0].format[102] refused: telephone-event/16000: it serves payload type 97, which is not in the answer (RFC 4733 section 2.4.1)
                media[0].format[8] taken: PCMA/8000 is one of ours (RFC 3264 section 6.1)
                media[0].direction taken: offered recvonly, ours is sendrecv: sendonly (RFC 3264 section 6.1)
                media[1] refused: it is offered with port 0 (RFC 3264 section 8.2)
                media[2] refused: ours has no text (RFC 3264 section 6)
                """,
                answer(offer, Presets.sipPhone()).decisions().stream()
                        .map(decision -> decision + "\n")
                        .collect(Collectors.joining()));
    }

    @Test
    void aDecisionShowsItsLines() {
        String offer = """
                v=0
                o=- 1 1 IN IP4 192.0.2.9
                s=-
                c=IN IP4 192.0.2.9
                t=0 0
                a=sendonly
                m=audio 4000 RTP/AVP 8 97
                a=rtpmap:97 opus/48000/2
                """;
        Answer answer = answer(offer, Presets.sipPhone());
        assertEquals(
                """
                media[0].format[97] 7: m=audio 4000 RTP/AVP 8 97, 8: a=rtpmap:97 opus/48000/2 -> 6: m=audio 49170 RTP/AVP 8 97, 8: a=rtpmap:97 opus/48000/2, 9: a=fmtp:97 useinbandfec=1
                media[0].direction 6: a=sendonly -> 10: a=recvonly
                """,
                answer.decisions().stream()
                        .filter(decision -> decision.place().toString().matches(".*(97]|direction)"))
                        .map(decision -> decision.place() + " "
                                + answer.evidence(decision).offered().stream()
                                        .map(Object::toString)
                                        .collect(Collectors.joining(", "))
                                + " -> "
                                + answer.evidence(decision).answered().stream()
                                        .map(Object::toString)
                                        .collect(Collectors.joining(", "))
                                + "\n")
                        .collect(Collectors.joining()));
    }

    /** RFC 3264 section 6.1, offered and wanted; the answer is in our words. */
    @ParameterizedTest
    @CsvSource({
        "SENDRECV, SENDRECV, SENDRECV", "SENDRECV, SENDONLY, SENDONLY",
        "SENDRECV, RECVONLY, RECVONLY", "SENDRECV, INACTIVE, INACTIVE",
        "SENDONLY, SENDRECV, RECVONLY", "SENDONLY, SENDONLY, INACTIVE",
        "SENDONLY, RECVONLY, RECVONLY", "SENDONLY, INACTIVE, INACTIVE",
        "RECVONLY, SENDRECV, SENDONLY", "RECVONLY, SENDONLY, SENDONLY",
        "RECVONLY, RECVONLY, INACTIVE", "RECVONLY, INACTIVE, INACTIVE",
        "INACTIVE, SENDRECV, INACTIVE", "INACTIVE, SENDONLY, INACTIVE",
        "INACTIVE, RECVONLY, INACTIVE", "INACTIVE, INACTIVE, INACTIVE"
    })
    void theDirectionIsWhatBothWant(Direction offered, Direction wanted, Direction answered) {
        assertEquals(answered, DirectionStep.both(offered.seenFromTheOtherSide(), wanted));
    }

    @Test
    void aMulticastStreamIsTheSameForEverybody() {
        String offer = """
                v=0
                o=- 1 1 IN IP4 192.0.2.9
                s=-
                t=0 0
                m=audio 4000/2 RTP/AVP 0 3
                c=IN IP4 233.252.0.1/127
                b=AS:64
                a=ptime:40
                a=recvonly
                """;
        assertEquals("""
                m=audio 4000/2 RTP/AVP 0
                c=IN IP4 233.252.0.1/127
                b=AS:64
                a=rtpmap:0 PCMU/8000
                a=ptime:40
                a=recvonly
                """, media(answer(offer, Presets.sipPhone())));
    }

    @Test
    void keysInTheDescriptionAreAnsweredWithOurOwn() {
        String offer = """
                m=audio 4000 RTP/SAVP 0
                a=crypto:1 AES_256_CM_HMAC_SHA1_80 inline:PS1uQCVeeCFCanVmcjkpPywjNWhcYD0mXXtxaVBR
                a=crypto:4 AES_CM_128_HMAC_SHA1_32 inline:PS1uQCVeeCFCanVmcjkpPywjNWhcYD0mXXtxaVBR|2^20|1:32
                """;
        String answer = media(answer(offer, Presets.sipPhone()));
        assertTrue(answer.matches("""
                        m=audio 49170 RTP/SAVP 0
                        a=rtpmap:0 PCMU/8000
                        a=crypto:4 AES_CM_128_HMAC_SHA1_32 inline:[A-Za-z0-9+/]{40}
                        """), answer);
    }

    /** RFC 7273 section 6.1: of the reference clocks those that ours is, and the media clock if its mode is ours. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ptp=IEEE1588-2008:39-A7-94-FF-FE-07-CB-D0:37 | direct=5 | ptp=IEEE1588-2008:39-A7-94-FF-FE-07-CB-D0:37 | direct=5",
                "ptp=IEEE1588-2008:39-A7-94-FF-FE-07-CB-D0:38 | direct=5 | ptp=IEEE1588-2008:39-A7-94-FF-FE-07-CB-D0:37, gps | direct=0",
                "ntp=/traceable/ | sender | ntp=/traceable/ | direct=0",
                "private | direct=5 | ptp=IEEE1588-2008:39-A7-94-FF-FE-07-CB-D0:37, gps | direct=0",
                "gps | direct=5 | gps | direct=5"
            })
    void aSharedClockIsAnswered(String offered, String offeredMedia, String answered, String answeredMedia) {
        Capabilities own = Capabilities.of(read("""
                a=ts-refclk:ptp=IEEE1588-2008:39-A7-94-FF-FE-07-CB-D0:37
                a=ts-refclk:gps
                m=audio 5004 RTP/AVP 96
                a=rtpmap:96 L24/48000/2
                a=mediaclk:direct=0
                """));
        SessionDescription answer =
                answer("""
                m=audio 5004 RTP/AVP 96
                a=rtpmap:96 L24/48000/2
                a=ts-refclk:%s
                a=mediaclk:%s
                """.formatted(offered, offeredMedia), own).description();
        assertEquals(answered, texts(answer, TsRefClk.TYPE));
        assertEquals(answeredMedia, texts(answer, MediaClk.TYPE));
    }

    private static <T> String texts(SessionDescription answer, AttributeType<T> type) {
        return answer.mediaDescriptions().get(0).all(type).stream()
                .map(type::write)
                .collect(Collectors.joining(", "));
    }

    @Test
    void oneLegAloneIsNoDuplicate() {
        String offer = """
                a=group:DUP 1 2
                m=audio 4000 RTP/AVP 8
                a=mid:1
                m=audio 4002 RTP/AVP %s
                a=mid:2
                """;
        Capabilities own = Capabilities.of(read(offer.formatted("0")));
        assertEquals(
                List.of(new Group(GroupSemantics.DUP, List.of("1", "2"))),
                answer(offer.formatted("0"), own).description().all(Group.TYPE));
        Answer oneLeg = answer(offer.formatted("31"), own);
        assertEquals(List.of(), oneLeg.description().all(Group.TYPE));
        assertEquals(
                "session.group refused: only 1 is accepted, and one alone duplicates nothing (RFC 7104 section 3.1)",
                oneLeg.decisionsAboutLines("group").get(0).toString());
    }

    @Test
    void whoWritesIllegibleCredentialsSpeaksIceAllTheSame() {
        String offer = """
                v=0
                o=- 1 1 IN IP4 192.0.2.9
                s=-
                t=0 0
                m=audio 9 UDP/TLS/RTP/SAVPF 111
                c=IN IP4 0.0.0.0
                a=ice-ufrag:xxx
                a=ice-pwd:xxx
                a=fingerprint:sha-256 77:8C:9A:62:51:81:69:EA:4E:BE:93:6B:4E:DF:51:D2:2F:E3:DF:E7:F4:8A:18:1A:C0:74:FA:AE:B8:98:29:9B
                a=setup:actpass
                a=rtcp-mux
                a=rtpmap:111 opus/48000/2
                """;
        SessionDescription answer = answer(offer, Presets.webRtc()).description();
        assertTrue(answer.mediaDescriptions().get(0).has(IceUfrag.TYPE), answer.toString());
    }

    @Test
    void keysOfAProtocolThatOursDoesNotKnowAreRefused() {
        Answer answer = answer("""
                a=key-mgmt:mikey AQAFgM0XflABAAAAAAAAAAAAAAsAyA==
                m=audio 4000 RTP/SAVP 8
                """, Capabilities.of(read("""
                m=audio 5004 RTP/SAVP 8
                a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:WVNfX19zZW1jdGwgKCkgewkyMjA7fQp9CnVubGVz
                """)));
        assertTrue(answer.rejectsEverything());
        assertEquals(
                "media[0].key-mgmt refused: its keys are managed by mikey, which ours does not know (RFC 4567 section 4.1.2)",
                answer.decisionsAboutLines("key-mgmt").get(0).toString());
    }

    @Test
    void aBundleHasOneTransport() {
        String offer = """
                v=0
                o=- 1 1 IN IP4 127.0.0.1
                s=-
                t=0 0
                a=group:BUNDLE 0 1
                a=extmap-allow-mixed
                m=audio 9 UDP/TLS/RTP/SAVPF 111
                c=IN IP4 0.0.0.0
                a=ice-ufrag:abcd
                a=ice-pwd:0123456789012345678901
                a=fingerprint:sha-256 19:E2:1C:3B:4B:9F:81:E6:B8:5C:F4:A5:A8:D8:73:04:BB:05:2F:70:9F:04:A9:0E:05:E9:26:33:E8:70:88:A2
                a=setup:actpass
                a=mid:0
                a=extmap:4 urn:ietf:params:rtp-hdrext:sdes:mid
                a=sendrecv
                a=rtcp-mux
                a=rtpmap:111 opus/48000/2
                a=rtcp-fb:111 transport-cc
                m=video 0 UDP/TLS/RTP/SAVPF 96 97 98
                c=IN IP4 0.0.0.0
                a=ice-ufrag:abcd
                a=ice-pwd:0123456789012345678901
                a=fingerprint:sha-256 19:E2:1C:3B:4B:9F:81:E6:B8:5C:F4:A5:A8:D8:73:04:BB:05:2F:70:9F:04:A9:0E:05:E9:26:33:E8:70:88:A2
                a=setup:actpass
                a=mid:1
                a=bundle-only
                a=sendonly
                a=rtcp-mux
                a=rtpmap:96 VP8/90000
                a=rtcp-fb:96 nack
                a=rtcp-fb:96 goog-lntf
                a=rtpmap:97 rtx/90000
                a=fmtp:97 apt=96
                a=rtpmap:98 rtx/90000
                a=fmtp:98 apt=99
                """;
        SessionDescription answer = answer(offer, Presets.webRtc()).description();
        assertEquals(
                """
                a=group:BUNDLE 0 1
                m=audio 49170 UDP/TLS/RTP/SAVPF 111
                a=rtpmap:111 opus/48000/2
                a=fmtp:111 minptime=10;useinbandfec=1
                a=rtcp-fb:111 transport-cc
                a=sendrecv
                a=rtcp-mux
                a=extmap:4 urn:ietf:params:rtp-hdrext:sdes:mid
                a=extmap-allow-mixed
                m=video 49170 UDP/TLS/RTP/SAVPF 96 97
                a=rtpmap:96 VP8/90000
                a=rtcp-fb:96 nack
                a=rtpmap:97 rtx/90000
                a=fmtp:97 apt=96
                a=recvonly
                a=rtcp-mux
                a=extmap-allow-mixed
                """,
                answer.lines().stream()
                        .map(line -> line.text() + "\n")
                        .filter(line -> line.matches("(?s)(m=|a=(group|rtp|fmtp|rtcp|extmap|send|recv)).*"))
                        .collect(Collectors.joining()));
        assertEquals(transport(answer, 0), transport(answer, 1));
    }

    private static String transport(SessionDescription answer, int index) {
        return answer.mediaDescriptions().get(index).levelLines().stream()
                .map(line -> line.text() + "\n")
                .filter(line -> line.matches("(?s)a=(ice|candidate|setup|fingerprint).*"))
                .collect(Collectors.joining());
    }

    private static Answer answer(String offer, Capabilities capabilities) {
        return Negotiator.answer(read(offer), capabilities, IDS).orThrow();
    }

    /** A description; where only what is special about it is written, with the usual lines in front. */
    private static SessionDescription read(String text) {
        String whole = text.startsWith("v=") ? text : USUAL + text;
        return Sdp.parse(whole.replace("\n", "\r\n")).session();
    }

    private static String media(Answer answer) {
        return answer.description().mediaDescriptions().get(0).toString().replace("\r\n", "\n");
    }
}
