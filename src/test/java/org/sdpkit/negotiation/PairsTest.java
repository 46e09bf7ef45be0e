package org.sdpkit.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sdpkit.Sdp;
import org.sdpkit.Shared;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.negotiation.Policy.FormatCount;
import org.sdpkit.negotiation.Policy.FormatOrder;

/**
 * The answers that others expect exactly, o= aside. What the endpoint can do comes from the RFC that the case is called
 * after, or from its title; what a refused media description lists does not count (RFC 3264 section 6).
 */
class PairsTest {

    private static final String BOB = """
            v=0
            o=bob 1 1 IN IP4 5.6.7.8
            s=-
            c=IN IP4 5.6.7.8
            t=0 0
            """;

    private static final String AUDIO = """
            m=audio 49174 RTP/AVP 0
            a=rtpmap:0 PCMU/8000
            """;

    private static final String TWO_CODECS = """
            m=audio 49172 RTP/AVP 0 8
            """;

    private static final String VIDEO = """
            m=video 49170 RTP/AVP 32 31
            a=rtpmap:32 MPV/90000
            a=rtpmap:31 H261/90000
            """;

    private static final String AUDIO_AND_TONES = """
            m=audio 49172 RTP/AVP 97
            a=rtpmap:97 iLBC/8000
            m=audio 49174 RTP/AVP 98
            a=rtpmap:98 telephone-event/8000
            a=recvonly
            """;

    /** What Bob can do, by case. */
    private static final Map<String, String> CAPABILITIES = Map.of(
            "rfc4317_section2_1",
            AUDIO + VIDEO,
            "rfc4317_section2_2",
            TWO_CODECS,
            "rfc4317_section2_4",
            AUDIO_AND_TONES,
            "rfc4317_section5_1",
            "",
            "disabled_local_medialine",
            AUDIO + VIDEO,
            "disabled_remote_medialine",
            AUDIO + VIDEO + "a=inactive\n",
            "reject_video_medialine",
            AUDIO);

    @TestFactory
    Stream<DynamicTest> theAnswerIsTheExpectedOne() {
        return Shared.text("corpus/pairs.tsv")
                .lines()
                .skip(1)
                .map(line -> List.of(line.split("\t", -1)))
                .filter(row -> row.get(2).equals("exact"))
                .map(row -> DynamicTest.dynamicTest(row.get(1), () -> check(row.get(0), row.get(1))));
    }

    private static void check(String origin, String name) {
        String folder = "corpus/pairs/" + origin + "/" + name + "/";
        String own = BOB + Objects.requireNonNull(CAPABILITIES.get(name), "nothing is known of " + name);
        Capabilities bob = Capabilities.of(Sdp.parse(own.replace("\n", "\r\n")).session()).toBuilder()
                .policy(Policy.DEFAULT.with(FormatOrder.OWN).with(countIn(name)))
                .build();
        SessionDescription offer = Sdp.parse(Shared.text(folder + "offer.sdp")).session();
        SessionDescription expected =
                Sdp.parse(Shared.text(folder + "expected.sdp")).session();
        SessionDescription answer =
                Negotiator.answer(offer, bob, Ids.seeded(1)).orThrow().description();
        assertEquals(
                String.join("\n", SpecExchange.comparable(expected, false)),
                String.join("\n", SpecExchange.comparable(answer, false)));
    }

    /** RFC 4317 section 2.2: Bob accepts two codecs; in all other cases one. */
    private static FormatCount countIn(String name) {
        return name.equals("rfc4317_section2_2") ? FormatCount.ALL : FormatCount.ONE;
    }
}
