package org.sdpkit.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sdpkit.SdpReader;
import org.sdpkit.Shared;
import org.sdpkit.codec.Codec;
import org.sdpkit.codec.CodecExplanation;
import org.sdpkit.codec.CodecMatch.Mismatch;
import org.sdpkit.codec.CodecMatchers;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.negotiation.Decision.Outcome;
import org.sdpkit.report.DecisionReport;

/** Why H.264 is refused in real exchanges, in words that a person can act on: RFC 6184 section 8.2.2. */
class WhyH264Test {

    /** A draft that contradicts RFC 6184, and a server that does Baseline in one mode only. */
    private static final String MISMATCHES = """
            ietf-rtcweb-sdp/5.3.1 101: offered packetization-mode is 0, the answerer's 1: they must be equal, so offer a format with packetization-mode=1 as well
            zlmediakit/ZLMediaKit_WebRTC_offer_answer 127: offered packetization-mode is 0, the answerer's 1: they must be equal, so offer a format with packetization-mode=1 as well
            zlmediakit/ZLMediaKit_WebRTC_offer_answer 125: offered profile-level-id 42e01f is Constrained Baseline, the answerer's 42001f is Baseline: profiles must be equal, so offer a format with profile-level-id=42001f as well
            zlmediakit/ZLMediaKit_WebRTC_offer_answer 108: offered profile-level-id 42e01f is Constrained Baseline, the answerer's 42001f is Baseline: profiles must be equal, so offer a format with profile-level-id=42001f as well
            zlmediakit/ZLMediaKit_WebRTC_offer_answer 124: offered profile-level-id 4d0032 is Main, the answerer's 42001f is Baseline: profiles must be equal, so offer a format with profile-level-id=42001f as well
            zlmediakit/ZLMediaKit_WebRTC_offer_answer 123: offered profile-level-id 640032 is High, the answerer's 42001f is Baseline: profiles must be equal, so offer a format with profile-level-id=42001f as well
            """;

    /** What an answerer that does what it answered is asked in vain. */
    @Test
    void eachRealMismatchSaysWhatIsUnequalAndWhatToOffer() {
        List<String> found = new ArrayList<>();
        for (String line : Shared.text("corpus/pairs.tsv").lines().skip(1).toList()) {
            String[] cells = line.split("\t", -1);
            String name = cells[0] + "/" + cells[1];
            if (Files.exists(Shared.path("corpus/pairs/" + name).resolve("answer.sdp"))) {
                List<MediaDescription> offered = read(name, "offer.sdp").mediaDescriptions();
                List<MediaDescription> answered = read(name, "answer.sdp").mediaDescriptions();
                IntStream.range(0, Math.min(offered.size(), answered.size()))
                        .boxed()
                        .flatMap(media -> mismatches(offered.get(media), answered.get(media)))
                        .forEach(mismatch -> found.add(name + " " + mismatch));
            }
        }
        assertEquals(MISMATCHES, String.join("\n", found) + "\n");
    }

    private static Stream<String> mismatches(MediaDescription offered, MediaDescription answered) {
        List<Codec> own = Codec.allIn(answered);
        boolean isAnswered = own.stream()
                .anyMatch(codec ->
                        codec.encodingName().filter("H264"::equalsIgnoreCase).isPresent());
        return isAnswered
                ? CodecMatchers.STANDARD.why(offered, own, "H264").stream().flatMap(WhyH264Test::first)
                : Stream.empty();
    }

    private static Stream<String> first(CodecExplanation explanation) {
        return explanation.mismatches().stream()
                .limit(1)
                .map(Mismatch::reason)
                .map(reason -> explanation.offered().format() + ": " + reason);
    }

    /** What Chrome offers to somebody who can do what ZLMediaKit answered: its one format is taken, the others say why not. */
    @Test
    void aDecisionSaysTheSameWithItsPlaceAndSection() {
        String name = "zlmediakit/ZLMediaKit_WebRTC_offer_answer";
        Capabilities server = Capabilities.of(read(name, "answer.sdp"));
        Answer answer = Negotiator.answer(read(name, "offer.sdp"), server, Ids.seeded(1))
                .orThrow();
        List<String> refused = answer.decisionsAbout("H264").stream()
                .filter(decision -> decision.outcome() == Outcome.REFUSED)
                .map(DecisionReport::of)
                .toList();
        List<String> expected = MISMATCHES
                .lines()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length() + 1))
                .map(line -> "media[1].format[%s] refused: H264/90000: %s (RFC 6184 section 8.2.2)"
                        .formatted(line.substring(0, 3), line.substring(5)))
                .toList();
        assertEquals(expected, refused);
    }

    private static SessionDescription read(String name, String file) {
        return SdpReader.STANDARD
                .parse(Shared.text("corpus/pairs/" + name + "/" + file))
                .session();
    }
}
