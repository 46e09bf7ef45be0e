package org.sdpkit.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.sdpkit.codec.Codec;
import org.sdpkit.generate.Generator;
import org.sdpkit.generate.Kind;
import org.sdpkit.generate.Spelling;
import org.sdpkit.model.Pair;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.testkit.jqwik.SdpArbitraries;
import org.sdpkit.testkit.jqwik.SdpDomain;
import org.sdpkit.testkit.jqwik.SdpKind;

class ShrinkingTest {

    /** Fewer lines no description can have, but those of {@code m=} and {@code a=rtpmap}. */
    private static final int NEEDED = 5;

    @Test
    void aPlantedFaultIsShownByASmallDescription() {
        List<String> shrunk = shrunk(Run.of("jqwik", OfDescription.class));
        assertEquals(NEEDED + 2, shrunk.size(), shrunk::toString);
        assertEquals("v=0", shrunk.get(0));
        assertTrue(shrunk.get(NEEDED).matches("m=video \\d+ RTP/AVPF? \\d+"), shrunk::toString);
        assertTrue(shrunk.get(NEEDED + 1).matches("a=rtpmap:\\d+ H264/90000"), shrunk::toString);
    }

    @Test
    void aPlantedFaultIsShownByASmallPair() {
        List<String> shrunk = shrunk(Run.of("jqwik", OfPair.class));
        List<String> media =
                shrunk.stream().filter(line -> line.startsWith("m=")).toList();
        assertEquals(2, media.size(), shrunk::toString);
        assertTrue(media.get(1).matches("m=\\w+ 0 .*"), shrunk::toString);
        assertTrue(shrunk.size() <= 2 * (NEEDED + 2), shrunk::toString);
    }

    /** What a studio sends is answered by somebody who is none. */
    @Test
    void aPairOfAStudioShrinksToo() {
        List<String> shrunk = shrunk(Run.of("jqwik", OfStudio.class));
        assertEquals(2, shrunk.stream().filter(line -> line.startsWith("m=")).count(), shrunk::toString);
    }

    /** What is spelled otherwise has the error that its spelling stands for. */
    @Test
    void whatIsSpelledOtherwiseShrinksToo() {
        List<String> shrunk = shrunk(Run.of("jqwik", OfSpelled.class));
        assertEquals(1, shrunk.stream().filter(line -> line.startsWith("m=")).count(), shrunk::toString);
    }

    /** The lines of descriptions in the sample that jqwik shows first. */
    private static List<String> shrunk(Run run) {
        return run.reported()
                .lines()
                .dropWhile(line -> !line.startsWith("Shrunk Sample"))
                .takeWhile(line -> !line.startsWith("Original Sample"))
                .map(String::strip)
                .map(line -> line.replaceFirst("^(offer|answer): ?", ""))
                .filter(line -> line.matches("[a-z]=.*"))
                .toList();
    }

    /** A property that does not hold: run by the test above alone. */
    @Domain(SdpDomain.class)
    static class OfDescription {

        @Property(tries = 200, seed = "1", afterFailure = AfterFailureMode.PREVIOUS_SEED)
        void noDescriptionHasH264(@ForAll @SdpKind(Kind.SIP) SessionDescription session) {
            assertFalse(session.mediaDescriptions().stream()
                    .flatMap(media -> Codec.allIn(media).stream())
                    .anyMatch(codec -> codec.encodingName().orElse("").equals("H264")));
        }
    }

    /** One of a studio. */
    @Domain(SdpDomain.class)
    static class OfStudio {
        @Property(tries = 50, seed = "1", afterFailure = AfterFailureMode.PREVIOUS_SEED)
        void noOfferIsOfVideo(@ForAll @SdpKind(Kind.ST2110) Pair pair) {
            assertTrue(pair.offer().toString().lines().noneMatch(line -> line.startsWith("m=video")));
        }
    }

    /** One whose last line has no end. */
    static class OfSpelled {
        @Property(tries = 50, seed = "1", afterFailure = AfterFailureMode.PREVIOUS_SEED)
        void noneHasVideo(@ForAll("spelled") SessionDescription session) {
            assertTrue(session.toString().lines().noneMatch(line -> line.startsWith("m=video")));
        }

        @Provide
        Arbitrary<SessionDescription> spelled() {
            return SdpArbitraries.descriptions(
                    Generator.of(Kind.SAP).media(3, 4).spelling(Spelling.NO_FINAL_LINE_END));
        }
    }

    /** Another one. */
    @Domain(SdpDomain.class)
    static class OfPair {

        @Property(tries = 200, seed = "1", afterFailure = AfterFailureMode.PREVIOUS_SEED)
        void noAnswerRefuses(@ForAll @SdpKind(Kind.SIP) Pair pair) {
            assertTrue(pair.answer().mediaDescriptions().stream()
                    .noneMatch(media -> media.media().orElseThrow().port() == 0));
        }
    }
}
