package org.sdpkit.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sdpkit.Sdp;
import org.sdpkit.attribute.Direction;
import org.sdpkit.codec.Codec;
import org.sdpkit.codec.CodecMatchers;
import org.sdpkit.model.Pair;
import org.sdpkit.model.SessionDescription;

/** What an offer and an answer come to, seen from either side. */
class AgreementTest {

    private static final String HEAD = "v=0\no=- 1 1 IN IP4 192.0.2.%1$d\ns=-\nc=IN IP4 192.0.2.%1$d\nt=0 0\n";

    private static final SessionDescription OFFER = session(1, """
            m=audio 4000 RTP/AVP 97 8 101
            a=rtpmap:97 iLBC/8000
            a=fmtp:97 mode=30
            a=rtpmap:101 telephone-event/8000
            a=ptime:20
            m=video 4002 RTP/AVP 31
            """);

    private static final SessionDescription ANSWER = session(2, """
            m=audio 5000 RTP/AVP 99 101
            a=rtpmap:99 iLBC/8000
            a=fmtp:99 mode=30
            a=rtpmap:101 telephone-event/8000
            a=ptime:30
            a=recvonly
            m=video 0 RTP/AVP 31
            """);

    private static final Pair PAIR = new Pair(OFFER, ANSWER);

    @Test
    void eachSideSendsUnderThePayloadTypesOfTheOther() {
        MediaAgreement offerer =
                Agreement.ofOfferer(PAIR, CodecMatchers.STANDARD).media().get(0);
        MediaAgreement answerer =
                Agreement.ofAnswerer(PAIR, CodecMatchers.STANDARD).media().get(0);
        assertEquals("iLBC 99<>97, telephone-event 101<>101", codecs(offerer));
        assertEquals("iLBC 97<>99, telephone-event 101<>101", codecs(answerer));
        assertEquals(Direction.SENDONLY, offerer.direction());
        assertEquals(Direction.RECVONLY, answerer.direction());
        assertEquals("30", offerer.sendPtime().orElseThrow().packetTime().toPlainString());
        assertEquals("20", answerer.sendPtime().orElseThrow().packetTime().toPlainString());
        assertEquals(5000, offerer.remote().port());
        assertEquals(5001, offerer.remote().rtcp().orElseThrow().port());
        assertEquals(4000, answerer.remote().port());
    }

    @Test
    void whatIsRefusedIsNotUsed() {
        MediaAgreement video =
                Agreement.ofOfferer(PAIR, CodecMatchers.STANDARD).media().get(1);
        assertEquals(Direction.INACTIVE, video.direction());
        assertEquals(List.of(), video.codecs());
        assertEquals(false, video.isAccepted());
    }

    @Test
    void nothingIsSentToTheAddressThatMeansHold() {
        SessionDescription held = session(2, """
                m=audio 5000 RTP/AVP 8
                c=IN IP4 0.0.0.0
                m=video 5002 RTP/AVP 31
                """);
        Agreement agreement = Agreement.ofOfferer(new Pair(OFFER, held), CodecMatchers.STANDARD);
        assertEquals(Direction.RECVONLY, agreement.media().get(0).direction());
        assertEquals(Direction.SENDRECV, agreement.media().get(1).direction());
    }

    /** Larger ports than there are can be written, and are read. */
    @Test
    void rtcpOfTheLargestPortIsThere() {
        SessionDescription beyond = session(2, """
                m=audio 2147483647 RTP/AVP 8
                m=video 65535 RTP/AVP 31
                """);
        Agreement agreement = Agreement.ofOfferer(new Pair(OFFER, beyond), CodecMatchers.STANDARD);
        assertEquals(
                List.of(65_535, 65_535),
                agreement.media().stream()
                        .map(media -> media.remote().rtcp().orElseThrow().port())
                        .toList());
    }

    private static String codecs(MediaAgreement media) {
        return media.codecs().stream()
                .map(codec -> name(codec.send()) + " " + codec.send().format() + "<>"
                        + codec.receive().format())
                .collect(Collectors.joining(", "));
    }

    private static String name(Codec codec) {
        return codec.encodingName().orElse(codec.format());
    }

    private static SessionDescription session(int host, String media) {
        return Sdp.parse((HEAD.formatted(host) + media).replace("\n", "\r\n")).session();
    }
}
