package org.sdpkit.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sdpkit.Sdp;
import org.sdpkit.attribute.Acap;
import org.sdpkit.attribute.Acfg;
import org.sdpkit.attribute.Crypto;
import org.sdpkit.attribute.CryptoKey;
import org.sdpkit.attribute.Pcfg;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.Protocol;
import org.sdpkit.model.SessionDescription;

/** RFC 5939 section 3.6, seen by who offers. */
class ConfigurationTest {

    private static final String KEY = "inline:NzB4d1BINUAvLEw6UzF3WSJ+PSdFcGdUJShpX1Zj";

    @Test
    void theOffererTakesWhatTheAnswererChose() {
        Negotiation alice = Negotiation.of(can("""
                        m=audio 53456 RTP/AVP 0
                        a=rtpmap:0 PCMU/8000
                        a=csup:cap-v0
                        a=tcap:1 RTP/SAVP
                        a=acap:1 crypto:1 AES_CM_128_HMAC_SHA1_80 %s
                        a=pcfg:1 t=1 a=1
                        """.formatted(KEY)), Ids.seeded(1));
        Negotiation.Said<Offer> said = alice.offer().orThrow();
        MediaDescription offered = only(said.value().description());
        assertEquals(Protocol.RTP_AVP, offered.media().orElseThrow().protocol());
        assertEquals(1, offered.all(Pcfg.TYPE).size());
        Crypto key = offered.first(Acap.TYPE)
                .flatMap(acap -> acap.attribute().as(Crypto.TYPE))
                .orElseThrow();
        assertFalse(Crypto.TYPE.write(key).contains(KEY), "a key of ours is made anew");

        Answer answer = Negotiator.answer(said.value().description(), can("""
                                m=audio 54568 RTP/SAVP 0
                                a=rtpmap:0 PCMU/8000
                                a=csup:cap-v0
                                a=crypto:1 AES_CM_128_HMAC_SHA1_80 %s
                                """.formatted(KEY)), Ids.seeded(2))
                .orThrow();
        assertEquals(
                "1 t=1 a=1",
                Acfg.TYPE.write(only(answer.description()).first(Acfg.TYPE).orElseThrow()));
        assertEquals(
                List.of(
                        "media[0].pcfg taken: configuration 1 t=1 a=1 is the first that both can (RFC 5939 section 3.6.2)"),
                answer.decisionsAboutLines("pcfg").stream()
                        .map(Decision::toString)
                        .toList());

        alice = said.negotiation().receiveAnswer(answer.description()).orThrow();
        MediaAgreement agreed = alice.agreement().orElseThrow().media().get(0);
        assertEquals(1, agreed.codecs().size());
        assertTrue(agreed.security().isSecure());
        assertEquals(key.keyParams(), keyParams(agreed.security()));
        assertTrue(alice.owesActualConfiguration());

        Negotiation.Said<Offer> second = alice.offer().orThrow();
        MediaDescription actual = only(second.value().description());
        assertEquals(Protocol.RTP_SAVP, actual.media().orElseThrow().protocol());
        assertEquals(List.of(key), actual.all(Crypto.TYPE));
        assertEquals(List.of(), actual.all(Pcfg.TYPE));
    }

    @Test
    void anAnswerWithAConfigurationThatWasNotOfferedIsNone() {
        Capabilities plain = can("""
                m=audio 53456 RTP/AVP 0
                a=rtpmap:0 PCMU/8000
                a=csup:cap-v0
                a=tcap:1 RTP/SAVP
                a=pcfg:1 t=1
                """);
        Negotiation.Said<Offer> said =
                Negotiation.of(plain, Ids.seeded(1)).offer().orThrow();
        SessionDescription answer = description("""
                m=audio 54568 RTP/SAVP 0
                a=rtpmap:0 PCMU/8000
                a=acfg:1 t=2
                """);
        assertEquals(
                "media[0] refused: it is audio RTP/SAVP, and the offer audio RTP/AVP (RFC 3264 section 6)",
                said.negotiation().receiveAnswer(answer).refusal().orElseThrow().toString());
    }

    @Test
    void whoTakesWhatIsInPlaceOwesNothing() {
        Capabilities both = can("""
                m=audio 53456 RTP/AVP 0
                a=rtpmap:0 PCMU/8000
                a=csup:cap-v0
                a=tcap:1 RTP/AVPF
                a=pcfg:1 t=1
                """);
        Negotiation.Said<Offer> said =
                Negotiation.of(both, Ids.seeded(1)).offer().orThrow();
        SessionDescription answer = description("m=audio 54568 RTP/AVP 0\na=rtpmap:0 PCMU/8000\n");
        assertFalse(said.negotiation().receiveAnswer(answer).orThrow().owesActualConfiguration());
    }

    /** Each is an offer of its own, as long as this one; configurations that make the same of it share one. */
    @Test
    void ofTheSessionLevelsThatConfigurationsMakeTheFirst64Count() {
        List<String> levels = new ArrayList<>();
        StringBuilder media = new StringBuilder();
        for (int i = 1; i <= 66; i++) {
            int level = Math.min(i, 65);
            levels.add("a=acap:" + i + " tool:x" + i);
            media.append("m=audio 5000 RTP/AVP 0\na=tcap:1 RTP/AVPF\na=pcfg:1 t=1 a=")
                    .append(level)
                    .append('\n');
        }
        media.append("m=audio 5000 RTP/AVP 0\na=tcap:1 RTP/AVPF\na=pcfg:1 t=1 a=64\n");
        Capabilities both = can("m=audio 0 RTP/AVP 0\na=rtpmap:0 PCMU/8000\na=csup:cap-v0\na=tcap:1 RTP/AVPF\n");
        Answer answer = Negotiator.answer(description(String.join("\n", levels) + "\n" + media), both, Ids.seeded(1))
                .orThrow();
        List<Integer> inPlace = IntStream.range(0, 67)
                .filter(index ->
                        !answer.description().mediaDescriptions().get(index).has(Acfg.TYPE))
                .boxed()
                .toList();
        assertEquals(List.of(64, 65), inPlace);
        assertEquals(
                "media[64].pcfg refused: configuration 1 t=1 a=65: only the first 64 session levels count"
                        + " (RFC 5939 section 3.6.2)",
                answer.decisionsAboutLines("pcfg").get(64).toString());
    }

    private static List<CryptoKey> keyParams(AgreedSecurity security) {
        return security.send().orElseThrow().keyParams();
    }

    private static MediaDescription only(SessionDescription session) {
        return session.mediaDescriptions().get(0);
    }

    private static Capabilities can(String media) {
        return Capabilities.of(description(media));
    }

    private static SessionDescription description(String media) {
        String text = "v=0\no=- 1 1 IN IP4 192.0.2.1\ns=-\nc=IN IP4 192.0.2.1\nt=0 0\n" + media;
        return Sdp.parse(text.getBytes(StandardCharsets.UTF_8)).session();
    }
}
