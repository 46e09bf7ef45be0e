package org.sdpkit.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.sdpkit.attribute.Direction.RECVONLY;
import static org.sdpkit.attribute.Direction.SENDRECV;
import static org.sdpkit.testkit.SdpAssertions.assertThatExchange;
import static org.sdpkit.testkit.SdpAssertions.assertThatPair;
import static org.sdpkit.testkit.SdpAssertions.assertThatSdp;
import static org.sdpkit.validation.Profile.RFC8866;
import static org.sdpkit.validation.Profile.SIP;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sdpkit.Sdp;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.Mid;
import org.sdpkit.model.Exchange;

class SdpAssertionsTest {

    private static final String OFFER = """
            v=0
            o=- 1 1 IN IP4 192.0.2.1
            s=-
            c=IN IP4 192.0.2.1
            t=0 0
            m=audio 5000 RTP/AVP 111 0
            a=mid:a
            a=rtpmap:111 opus/48000/2
            a=fmtp:111 useinbandfec=1
            a=rtpmap:0 PCMU/8000
            m=video 0 RTP/AVPF 96
            a=mid:v
            a=recvonly
            a=rtpmap:96 VP8/90000
            a=rtcp-fb:96 nack pli
            """.replace("\n", "\r\n");

    private static final String ANSWER = """
            v=0
            o=- 2 1 IN IP4 192.0.2.2
            s=-
            c=IN IP4 192.0.2.2
            t=0 0
            m=audio 6000 RTP/AVP 111
            a=mid:a
            a=rtpmap:111 opus/48000/2
            a=fmtp:111 useinbandfec=1
            m=video 0 RTP/AVPF 96
            a=mid:v
            a=rtpmap:96 VP8/90000
            """.replace("\n", "\r\n");

    @Test
    void whatHoldsIsSaidInOneChain() {
        assertThatSdp(OFFER)
                .isWellFormed()
                .hasNoErrors(SIP)
                .hasMedia(2)
                .media("a")
                .direction(SENDRECV)
                .type("audio")
                .protocol("RTP/AVP")
                .isAccepted()
                .has(Mid.TYPE, new Mid("a"))
                .hasAttribute("mid")
                .hasNoAttribute("ptime")
                .hasNoCodec("G722")
                .codecs("opus", "PCMU")
                .codec("OPUS")
                .payloadType(111)
                .clockRate(48000)
                .channels(2)
                .parameter("useinbandfec", "1")
                .codec("PCMU")
                .clockRate(8000)
                .media("video")
                .direction(RECVONLY)
                .isRefused()
                .codec("VP8")
                .feedback("nack pli");
        assertThatSdp(OFFER).media(1).type("video").session().media("0").type("audio");
        assertThatPair(OFFER, ANSWER).isLegal().isLegal(SIP).answer().media("a").codecs("opus");
    }

    @Test
    void whatIsBundledOnlyIsNotRefused() {
        String offer = OFFER.replace("a=mid:v\r\n", "a=mid:v\r\na=bundle-only\r\n");
        assertThatSdp(offer).media("v").isAccepted();
        assertEquals(
                "description: media description v is not refused, but bundled only",
                message(() -> assertThatSdp(offer).media("v").isRefused())
                        .lines()
                        .findFirst()
                        .orElse(""));
    }

    @Test
    void anotherSpellingMeansTheSame() {
        assertThatSdp(OFFER.replace("\r\n", "\n").replace("opus/", "OPUS/")).meansTheSameAs(OFFER);
    }

    /** An assertion that does not hold, and the first line of what it says. */
    private record Case(String message, Runnable assertion) {}

    @TestFactory
    Stream<DynamicTest> whatDoesNotHoldIsSaidInOneLine() {
        return Stream.of(
                        new Case("description has 2 media descriptions, expected 3", () -> assertThatSdp(OFFER)
                                .hasMedia(3)),
                        new Case("description has no media description x", () -> assertThatSdp(OFFER)
                                .media("x")),
                        new Case("description has no media description in place 2", () -> assertThatSdp(OFFER)
                                .media(2)),
                        new Case("description has no a=group at session level", () -> assertThatSdp(OFFER)
                                .hasAttribute("group")),
                        new Case(
                                "description: media description a is sendrecv, expected inactive",
                                () -> assertThatSdp(OFFER).media("a").direction(Direction.INACTIVE)),
                        new Case(
                                "description: media description a is audio, expected text",
                                () -> assertThatSdp(OFFER).media("a").type("text")),
                        new Case(
                                "description: media description a uses RTP/AVP, expected RTP/SAVP",
                                () -> assertThatSdp(OFFER).media("a").protocol("RTP/SAVP")),
                        new Case(
                                "description: media description a has port 5000, expected 0",
                                () -> assertThatSdp(OFFER).media("a").isRefused()),
                        new Case(
                                "description: media description v is refused: its port is 0",
                                () -> assertThatSdp(OFFER).media("v").isAccepted()),
                        new Case(
                                "description: media description a has no a=ptime",
                                () -> assertThatSdp(OFFER).media("a").hasAttribute("ptime")),
                        new Case(
                                "description: media description a has a=mid",
                                () -> assertThatSdp(OFFER).media("a").hasNoAttribute("mid")),
                        new Case(
                                "description: media description a says a of a=mid, expected b",
                                () -> assertThatSdp(OFFER).media("a").has(Mid.TYPE, new Mid("b"))),
                        new Case(
                                "description: media description a has the codecs opus PCMU, expected PCMU opus",
                                () -> assertThatSdp(OFFER).media("a").codecs("PCMU", "opus")),
                        new Case(
                                "description: media description a has codec pcmu",
                                () -> assertThatSdp(OFFER).media("a").hasNoCodec("pcmu")),
                        new Case(
                                "description: media description a has no codec AV1",
                                () -> assertThatSdp(OFFER).media("a").codec("AV1")),
                        new Case(
                                "description: media description a codec opus has payload type 111, expected 96",
                                () -> assertThatSdp(OFFER)
                                        .media("a")
                                        .codec("opus")
                                        .payloadType(96)),
                        new Case(
                                "description: media description a codec opus has clock rate 48000, expected 8000",
                                () -> assertThatSdp(OFFER)
                                        .media("a")
                                        .codec("opus")
                                        .clockRate(8000)),
                        new Case(
                                "description: media description a codec opus has 2 channels, expected 1",
                                () -> assertThatSdp(OFFER)
                                        .media("a")
                                        .codec("opus")
                                        .channels(1)),
                        new Case(
                                "description: media description a codec opus has usedtx not said, expected 1",
                                () -> assertThatSdp(OFFER)
                                        .media("a")
                                        .codec("opus")
                                        .parameter("usedtx", "1")),
                        new Case(
                                "description: media description v codec VP8 has feedback [nack pli], expected nack",
                                () -> assertThatSdp(OFFER)
                                        .media("v")
                                        .codec("VP8")
                                        .feedback("nack")),
                        new Case(
                                "description has no finding unmapped-payload-type of profile sip",
                                () -> assertThatSdp(OFFER).hasFinding(SIP, "unmapped-payload-type")),
                        new Case("description is not well-formed", () -> assertThatSdp("v=0\no=x\n")
                                .isWellFormed()),
                        new Case("description differs from what is expected:", () -> assertThatSdp(ANSWER)
                                .meansTheSameAs(OFFER)),
                        new Case("exchange has 1 rounds, expected 2", () -> assertThatExchange(exchange())
                                .hasRounds(2)),
                        new Case("exchange has no round 1, but 1 rounds", () -> assertThatExchange(exchange())
                                .round(1)))
                .map(each -> DynamicTest.dynamicTest(
                        each.message,
                        () -> assertEquals(
                                each.message,
                                message(each.assertion).lines().findFirst().orElse(""))));
    }

    private static Exchange exchange() {
        return Exchange.of(List.of(Sdp.parse(OFFER).session(), Sdp.parse(ANSWER).session()));
    }

    private static String message(Runnable assertion) {
        return String.valueOf(assertThrows(AssertionError.class, assertion::run).getMessage());
    }

    @Test
    void aFindingIsShownWithItsLineAndTheDescription() {
        String broken = OFFER.replace("a=rtpmap:111 opus/48000/2\r\n", "");
        assertEquals("""
                description has errors of profile rfc8866

                error[unmapped-payload-type]: payload type 111 has no rtpmap
                   --> description:6:22
                    |
                  6 | m=audio 5000 RTP/AVP 111 0
                    |                      ^^^
                    = help: add a=rtpmap:111 <encoding name>/<clock rate>, or take 111 out of the m= line
                    = see: RFC 8866 section 6.6

                    1  v=0
                    2  o=- 1 1 IN IP4 192.0.2.1
                    3  s=-
                    4  c=IN IP4 192.0.2.1
                    5  t=0 0
                >   6  m=audio 5000 RTP/AVP 111 0
                    7  a=mid:a
                    8  a=fmtp:111 useinbandfec=1
                    9  a=rtpmap:0 PCMU/8000
                   10  m=video 0 RTP/AVPF 96
                   11  a=mid:v
                   12  a=recvonly
                   13  a=rtpmap:96 VP8/90000
                   14  a=rtcp-fb:96 nack pli
                """, message(() -> assertThatSdp(broken).hasNoErrors(RFC8866)));
    }

    @Test
    void anIllegalAnswerIsShownWithTheOffer() {
        String offer = OFFER.replace("a=mid:a\r\n", "a=mid:a\r\na=sendonly\r\n");
        assertEquals("""
                offer and answer are not legal by profile sip

                error[answer-direction]: sendonly is answered by sendrecv
                   --> answer:6:1
                    |
                  6 | m=audio 6000 RTP/AVP 111
                    | ^^^^^^^^^^^^^^^^^^^^^^^^
                   ::: offer:8:1
                  8 | a=sendonly
                    | ---------- what was offered
                    = help: write a=recvonly
                    = see: RFC 3264 section 6.1

                offer:
                    1  v=0
                    2  o=- 1 1 IN IP4 192.0.2.1
                    3  s=-
                    4  c=IN IP4 192.0.2.1
                    5  t=0 0
                    6  m=audio 5000 RTP/AVP 111 0
                    7  a=mid:a
                >   8  a=sendonly
                    9  a=rtpmap:111 opus/48000/2
                   10  a=fmtp:111 useinbandfec=1
                   11  a=rtpmap:0 PCMU/8000
                   12  m=video 0 RTP/AVPF 96
                   13  a=mid:v
                   14  a=recvonly
                   15  a=rtpmap:96 VP8/90000
                   16  a=rtcp-fb:96 nack pli

                answer:
                    1  v=0
                    2  o=- 2 1 IN IP4 192.0.2.2
                    3  s=-
                    4  c=IN IP4 192.0.2.2
                    5  t=0 0
                >   6  m=audio 6000 RTP/AVP 111
                    7  a=mid:a
                    8  a=rtpmap:111 opus/48000/2
                    9  a=fmtp:111 useinbandfec=1
                   10  m=video 0 RTP/AVPF 96
                   11  a=mid:v
                   12  a=rtpmap:96 VP8/90000
                """, message(() -> assertThatPair(offer, ANSWER).isLegal(SIP)));
    }
}
