package org.sdpkit.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sdpkit.codec.MatchAssert.assertAnswer;
import static org.sdpkit.codec.MatchAssert.assertMismatch;
import static org.sdpkit.codec.MatchAssert.audio;
import static org.sdpkit.codec.MatchAssert.match;
import static org.sdpkit.codec.MatchAssert.video;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sdpkit.Sdp;
import org.sdpkit.codec.CodecMatch.Match;
import org.sdpkit.codec.CodecMatch.Mismatch;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaType;

/** When two codecs are of one kind, what an answer says, and why an offered codec is not taken. */
class CodecMatchersTest {

    @Test
    void theAnswerHasThePayloadTypeAndTheSpellingOfTheOffer() {
        Match match = match(audio("109 OPUS/48000/2", "stereo=1"), audio("111 opus/48000/2", "usedtx=1"));
        assertEquals(audio("109 OPUS/48000/2", "usedtx=1"), match.answer());
    }

    @Test
    void oneChannelMayBeSaidOrNot() {
        assertAnswer("0-15", audio("101 telephone-event/8000/1", "0-15"), audio("96 telephone-event/8000", "0-15"));
    }

    @Test
    void aStaticPayloadTypeNeedsNoRtpmap() {
        Codec offered = Codec.allIn(media("m=audio 9 RTP/AVP 9\n")).get(0);
        assertEquals("9", match(offered, audio("96 G722/8000", "")).answer().format());
    }

    @Test
    void whatIsOfAnotherKindDoesNotMatch() {
        String sameRtpMap = "RFC 8866 section 6.6";
        assertMismatch(
                "offered is G722/16000, the answerer's G722/8000: the clock rate must be equal",
                sameRtpMap,
                audio("9 G722/16000", ""),
                audio("9 G722/8000", ""));
        assertMismatch(
                "offered is opus/48000, the answerer's opus/48000/2: the number of channels must be equal",
                sameRtpMap,
                audio("111 opus/48000", ""),
                audio("111 opus/48000/2", ""));
        assertMismatch(
                "offered is VP8, the answerer's VP9: they must be equal",
                "RFC 3264 section 6.1",
                video("96 VP8/90000", ""),
                video("96 VP9/90000", ""));
        assertMismatch(
                "offered is video, the answerer's audio: they must be equal",
                "RFC 3264 section 6.1",
                video("96 red/90000", ""),
                audio("96 red/90000", ""));
        assertMismatch(
                "payload type 97 has no rtpmap",
                sameRtpMap,
                Codec.allIn(media("m=video 9 RTP/AVP 97\n")).get(0),
                video("97 VP8/90000", ""));
    }

    @Test
    void parametersDoNotMatterForTheKind() {
        Codec offered = video("96 VP9/90000", "profile-id=2");
        assertTrue(CodecMatchers.areOfOneKind(offered, video("98 vp9/90000/1", "profile-id=0")));
        assertFalse(CodecMatchers.areOfOneKind(offered, video("98 VP8/90000", "profile-id=2")));
    }

    @Test
    void whatIsNoRtpMatchesByItsFormat() {
        Codec channel = new Codec(
                MediaType.APPLICATION, "webrtc-datachannel", Optional.empty(), FormatParameters.NONE, List.of());
        assertEquals(channel, match(channel, channel).answer());
    }

    @Test
    void feedbackIsWhatBothHaveAsItIsOffered() {
        Codec offered = video("96 VP8/90000", "", "nack", "nack pli", "ccm fir", "goog-remb");
        Codec own = video("100 VP8/90000", "", "ccm fir", "transport-cc", "nack");
        assertEquals(List.of("nack", "ccm fir"), match(offered, own).answer().feedback());
    }

    @Test
    void ofAnUnknownFormatEachSideSpeaksForItself() {
        assertAnswer("b=2", "a=1", "b=2", audio("96 X-FOO/8000", "a=1"), audio("97 x-foo/8000", "b=2"));
    }

    @Test
    void usersBringTheirOwnMatchers() {
        CodecMatchers never = CodecMatchers.STANDARD
                .with("x-foo", (offered, own) -> new Mismatch("never", "our manual"))
                .with(Vp8.FORMAT, (offered, own) -> new Match(offered.with(own.parameters())));
        assertEquals(
                new Mismatch("never", "our manual"),
                never.match(audio("96 X-FOO/8000", ""), audio("97 x-foo/8000", "")));
        assertEquals(
                new Match(video("96 VP8/90000", "max-fs=99")),
                never.match(video("96 VP8/90000", "max-fs=8"), video("97 VP8/90000", "max-fs=99")));
    }

    @Test
    void eachOfferedCodecOfANameIsExplained() {
        MediaDescription offer = media("""
                m=video 9 RTP/AVP 96 97 98
                a=rtpmap:96 VP9/90000
                a=fmtp:96 profile-id=2
                a=rtpmap:97 VP8/90000
                a=rtpmap:98 vp9/90000
                """);
        Codec first = video("40 VP9/90000", "profile-id=1");
        Codec second = video("41 VP9/90000", "");
        List<CodecExplanation> why = CodecMatchers.STANDARD.why(offer, List.of(first, second), "VP9");
        assertEquals(
                List.of("96", "98"),
                why.stream().map(one -> one.offered().format()).toList());
        assertEquals(
                List.of(
                        "offered profile-id is 2, the answerer's 1: they must be equal, so offer a format with profile-id=1 as well",
                        "offered profile-id is 2, the answerer's 0 by default: they must be equal, so offer a format with profile-id=0 as well"),
                why.get(0).mismatches().stream().map(Mismatch::reason).toList());
        assertEquals(Optional.of(video("98 vp9/90000", "")), why.get(1).match().map(Match::answer));
        assertEquals(List.of(), why.get(1).mismatches());
    }

    @Test
    void whatWeDoNotHaveAtAllIsExplainedToo() {
        MediaDescription offer = media("m=audio 9 RTP/AVP 0\n");
        List<CodecExplanation> why = CodecMatchers.STANDARD.why(
                offer, List.of(audio("8 PCMA/8000", ""), audio("96 opus/48000/2", "")), "pcmu");
        assertEquals(
                List.of(new Mismatch("offered is PCMU, and the answerer has only PCMA, opus", "RFC 3264 section 6.1")),
                why.get(0).mismatches());
        assertTrue(CodecMatchers.STANDARD.why(offer, List.of(), "opus").isEmpty());
    }

    private static MediaDescription media(String text) {
        return Sdp.parse("v=0\no=- 0 0 IN IP4 192.0.2.1\ns=-\nt=0 0\n" + text)
                .session()
                .mediaDescriptions()
                .get(0);
    }
}
