package org.sdpkit.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.sdpkit.codec.MatchAssert.assertAnswer;
import static org.sdpkit.codec.MatchAssert.assertMismatch;
import static org.sdpkit.codec.MatchAssert.match;
import static org.sdpkit.codec.MatchAssert.video;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sdpkit.codec.CodecMatch.Match;
import org.sdpkit.codec.CodecMatch.Mismatch;
import org.sdpkit.codec.CodecMatch.Note;

/** H.264 in offers and answers: RFC 6184 section 8.2.2 and the examples of section 8.3. */
class H264MatchTest {

    private static final String SECTION = "RFC 6184 section 8.2.2";

    /** Section 8.3: "the same codec configuration in three different packetization formats". */
    @Test
    void eachPacketizationModeIsACodecOfItsOwn() {
        Codec mode0 = h264("profile-level-id=42A01E; packetization-mode=0; sprop-parameter-sets=AAAA");
        Codec mode1 = h264("profile-level-id=42A01E; packetization-mode=1; sprop-parameter-sets=BBBB");
        Codec mode2 = h264(
                "profile-level-id=42A01E; packetization-mode=2; sprop-parameter-sets=CCCC; sprop-interleaving-depth=45;"
                        + " sprop-deint-buf-req=64000; sprop-init-buf-time=102478; deint-buf-cap=128000");
        Codec own1 = h264(
                "profile-level-id=42A01E; packetization-mode=1; sprop-parameter-sets=EEEE; max-rcmd-nalu-size=3980");
        Codec own2 = h264(
                "profile-level-id=42A01E; packetization-mode=2; sprop-parameter-sets=FFFF; sprop-interleaving-depth=60;"
                        + " sprop-deint-buf-req=86000; sprop-init-buf-time=156320; deint-buf-cap=128000;"
                        + " max-rcmd-nalu-size=3980");
        assertMismatch(
                "offered packetization-mode is 0, the answerer's 1: they must be equal, so offer a format with packetization-mode=1 as well",
                SECTION,
                mode0,
                own1);
        assertAnswer(
                "profile-level-id=42A01E; packetization-mode=1; sprop-parameter-sets=EEEE; max-rcmd-nalu-size=3980",
                "profile-level-id=42A01E; packetization-mode=1; sprop-parameter-sets=EEEE",
                "profile-level-id=42A01E; packetization-mode=1; max-rcmd-nalu-size=3980; sprop-parameter-sets=BBBB",
                mode1,
                own1);
        assertAnswer(
                own2.parameters().text(),
                "profile-level-id=42A01E; packetization-mode=2; deint-buf-cap=128000; sprop-parameter-sets=FFFF;"
                        + " sprop-interleaving-depth=60; sprop-deint-buf-req=86000; sprop-init-buf-time=156320",
                "profile-level-id=42A01E; packetization-mode=2; deint-buf-cap=128000; max-rcmd-nalu-size=3980;"
                        + " sprop-parameter-sets=CCCC; sprop-interleaving-depth=45; sprop-deint-buf-req=64000;"
                        + " sprop-init-buf-time=102478",
                mode2,
                own2);
    }

    /** Section 8.3: "the answerer must ignore sprop-level-parameter-sets". */
    @Test
    void atTheOfferedLevelTheUsualParameterSetsCount() {
        assertAnswer(
                "profile-level-id=42A01E; packetization-mode=1; sprop-parameter-sets=CCCC",
                "profile-level-id=42A01E; packetization-mode=1; sprop-parameter-sets=CCCC",
                "profile-level-id=42A01E; packetization-mode=1; sprop-parameter-sets=AAAA",
                h264("profile-level-id=42A01E; packetization-mode=1; sprop-parameter-sets=AAAA;"
                        + " sprop-level-parameter-sets=BBBB"),
                h264("profile-level-id=42A01E; packetization-mode=1; sprop-parameter-sets=CCCC"));
    }

    /** Section 8.3: "accepted with level downgrading (the accepted level is Level 1b)". */
    @Test
    void atALowerLevelTheParameterSetsOfOtherLevelsCount() {
        Codec offered = h264("profile-level-id=42A00B; packetization-mode=1; sprop-parameter-sets=AAAA;"
                + " sprop-level-parameter-sets=BBBB");
        Codec own = h264("profile-level-id=42B00B; packetization-mode=1; sprop-parameter-sets=CCCC;"
                + " use-level-src-parameter-sets=1");
        assertAnswer(
                own.parameters().text(),
                "profile-level-id=42B00B; packetization-mode=1; sprop-parameter-sets=CCCC",
                "profile-level-id=42B00B; packetization-mode=1; use-level-src-parameter-sets=1;"
                        + " sprop-level-parameter-sets=BBBB",
                offered,
                own);
        assertEquals(
                List.of(new Note(
                        "profile-level-id",
                        "offered 42A00B is level 1.1, the answerer's 42B00B level 1b: both sides use the lower level, as not both"
                                + " allow asymmetry",
                        SECTION)),
                match(offered, own).notes());
    }

    /** Section 8.3: "the offerer must transport parameter sets in-band". */
    @Test
    void whoDoesNotKnowOtherLevelsGetsParameterSetsInBand() {
        assertAnswer(
                "profile-level-id=42B00B; packetization-mode=1",
                "profile-level-id=42B00B; packetization-mode=1",
                "profile-level-id=42B00B; packetization-mode=1",
                h264("profile-level-id=42A00B; packetization-mode=1; sprop-parameter-sets=AAAA;"
                        + " sprop-level-parameter-sets=BBBB"),
                h264("profile-level-id=42B00B; packetization-mode=1"));
    }

    /** Section 8.2.2: "If the offer includes in-band-parameter-sets equal to 1, the answerer MUST NOT include …". */
    @Test
    void anAnswerKeepsParameterSetsToItselfWhereTheOfferWantsThemInBand() {
        Match match = assertInstanceOf(
                Match.class,
                CodecMatchers.STANDARD.match(
                        h264("profile-level-id=42e01f;in-band-parameter-sets=1"),
                        h264("profile-level-id=42e01f;sprop-parameter-sets=AAAA;sprop-level-parameter-sets=BBBB")));
        assertEquals("profile-level-id=42e01f", match.answer().parameters().text());
        assertEquals(
                "profile-level-id=42e01f;in-band-parameter-sets=1", match.send().text());
    }

    /** Section 8.2.2: an answer "MUST NOT include both". */
    @Test
    void anAnswerHasOnlyOneKindOfParameterSets() {
        assertAnswer(
                "profile-level-id=42e01f;sprop-parameter-sets=AAAA",
                h264("profile-level-id=42e01f"),
                h264("profile-level-id=42e01f;sprop-parameter-sets=AAAA;sprop-level-parameter-sets=BBBB"));
    }

    /** Section 8.2.2: "the lower value of the default level in the offer and the default level in the answer". */
    @ParameterizedTest
    @CsvSource({
        "42e01f, 42e01f, 42e01f",
        "42E01F, 42e01f, 42E01F",
        "42e028, 42e01f, 42e01f",
        "42e01f, 42e034, 42e01f",
        "42c01f, 42e01f, 42c01f",
        "4d801f, 42e014, 4d8014",
        "640c1f, 640c15, 640c15",
        "42e00b, 42f00b, 42f00b",
        "42f00b, 42e00a, 42e00a",
        "42e00a, 42f00b, 42e00a",
        "64000b, 640009, 640009",
        "640009, 64000a, 64000a",
        "990014, 99000a, 99000a",
    })
    void theLowerLevelIsUsedInTheOfferedProfile(String offered, String own, String answer) {
        assertAnswer(
                "profile-level-id=" + answer, h264("profile-level-id=" + offered), h264("profile-level-id=" + own));
    }

    /** Section 8.2.2: with asymmetry "the level to use … MUST be equal to the highest level the answerer supports". */
    @Test
    void withAsymmetryEachReceiverHasItsLevel() {
        assertAnswer(
                "level-asymmetry-allowed=1;profile-level-id=42e034",
                "level-asymmetry-allowed=1;profile-level-id=42e01f",
                "level-asymmetry-allowed=1;profile-level-id=42e034",
                h264("level-asymmetry-allowed=1;profile-level-id=42e01f"),
                h264("level-asymmetry-allowed=1;profile-level-id=42e034"));
        assertAnswer(
                "level-asymmetry-allowed=1;profile-level-id=42e00a;max-recv-level=e01f",
                "level-asymmetry-allowed=1;profile-level-id=42e028;max-recv-level=e028",
                "level-asymmetry-allowed=1;profile-level-id=42e01f;max-recv-level=e01f",
                h264("level-asymmetry-allowed=1;profile-level-id=42e01f;max-recv-level=e028"),
                h264("level-asymmetry-allowed=1;profile-level-id=42e00a;max-recv-level=e01f"));
    }

    @Test
    void asymmetryTakesTwo() {
        assertAnswer(
                "profile-level-id=42e01f",
                h264("level-asymmetry-allowed=1;profile-level-id=42e01f"),
                h264("profile-level-id=42e034"));
        assertAnswer(
                "level-asymmetry-allowed=0;profile-level-id=42e01f",
                h264("profile-level-id=42e01f"),
                h264("level-asymmetry-allowed=1;profile-level-id=42e034"));
    }

    /** Section 8.2.2: "max-recv-level MUST be higher than the default level". */
    @Test
    void aReceiveLevelThatIsNotHigherIsLeftOut() {
        assertAnswer(
                "profile-level-id=42e01f",
                h264("profile-level-id=42e01f"),
                h264("profile-level-id=42e01f;max-recv-level=e00a"));
    }

    /** Section 8.1, table 5: profiles by profile_idc and constraint flags. */
    @ParameterizedTest
    @CsvSource({
        "64001f, 42e01f, High, Constrained Baseline",
        "640c1f, 64001f, Constrained High, High",
        "42001f, 42e01f, Baseline, Constrained Baseline",
        "4d001f, 42e01f, Main, Constrained Baseline",
        "58001f, 4d001f, Extended, Main",
        "f4001f, 64001f, High 4:4:4 Predictive, High",
        "6e001f, 6e101f, High 10, High 10 Intra",
        "99001f, 42e01f, no known profile, Constrained Baseline",
    })
    void anotherProfileIsAnotherCodec(String offered, String own, String theirs, String ours) {
        assertMismatch(
                "offered profile-level-id " + offered + " is " + theirs + ", the answerer's " + own + " is " + ours
                        + ": profiles must be equal, so offer a format with profile-level-id=" + own + " as well",
                SECTION,
                h264("profile-level-id=" + offered),
                h264("profile-level-id=" + own));
    }

    /** Section 8.1: "If no profile-level-id is present, the Baseline profile, without additional constraints at Level 1". */
    @Test
    void withoutAProfileBaselineIsMeant() {
        assertMismatch(
                "offered profile-level-id 42000a by default is Baseline, the answerer's 42e01f is Constrained Baseline: profiles"
                        + " must be equal, so offer a format with profile-level-id=42e01f as well",
                SECTION,
                h264(""),
                h264("profile-level-id=42e01f"));
        assertAnswer("profile-level-id=42000a", h264(""), h264("profile-level-id=42001f"));
    }

    /** Section 8.1: "When the value of packetization-mode is equal to 0 or packetization-mode is not present". */
    @Test
    void withoutAPacketizationModeSingleUnitsAreMeant() {
        assertAnswer("packetization-mode=0", h264(""), h264("packetization-mode=0"));
        assertMismatch(
                "offered packetization-mode is 0 by default, the answerer's 1: they must be equal, so offer a format with packetization-mode=1 as well",
                SECTION,
                h264("profile-level-id=42e01f"),
                h264("profile-level-id=42e01f;packetization-mode=1"));
    }

    @Test
    void whatCannotBeReadIsNotGuessedAt() {
        assertMismatch(
                "offered profile-level-id is 42e0, the answerer's 42e01f: they must be equal, so offer a format with profile-level-id=42e01f as well",
                SECTION,
                h264("profile-level-id=42e0"),
                h264("profile-level-id=42e01f"));
    }

    /** Section 8.3: the new value of deint-buf-cap "is only useful if the offerer decides on making a second offer". */
    @Test
    void moreInterleavingThanWeHoldIsNoted() {
        assertEquals(
                List.of(new Note(
                        "deint-buf-cap",
                        "offered sprop-deint-buf-req is 64000, the answerer's deint-buf-cap 1000: the other side has to interleave"
                                + " less in a second offer",
                        SECTION)),
                match(
                                h264("packetization-mode=2;sprop-deint-buf-req=64000"),
                                h264("packetization-mode=2;deint-buf-cap=1000"))
                        .notes());
    }

    /** Section 8.2.2: "the default level in the answer MUST be equal to or lower than the default level in the offer". */
    @Test
    void anAnswerThatRaisesTheLevelIsNotAccepted() {
        assertEquals(
                new Mismatch(
                        "answered profile-level-id is 42e01f, where the offer allows only 42e015",
                        "RFC 6184 section 8.1"),
                CodecMatchers.STANDARD.accept(
                        h264("profile-level-id=42e015"), h264("profile-level-id=42e01f;level-asymmetry-allowed=1")));
    }

    private static Codec h264(String parameters) {
        return video("98 H264/90000", parameters);
    }
}
