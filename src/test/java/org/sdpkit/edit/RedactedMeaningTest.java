package org.sdpkit.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sdpkit.Sdp;
import org.sdpkit.Shared;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.Fmtp;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.Mid;
import org.sdpkit.attribute.RtcpFb;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.attribute.Setup;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Line;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.Pair;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.negotiation.Answer;
import org.sdpkit.negotiation.Capabilities;
import org.sdpkit.negotiation.Decision;
import org.sdpkit.negotiation.Ids;
import org.sdpkit.negotiation.Negotiator;
import org.sdpkit.negotiation.Presets;
import org.sdpkit.negotiation.Refusal;
import org.sdpkit.negotiation.Result;
import org.sdpkit.validation.Profile;
import org.sdpkit.validation.Validator;

/** What was redacted means the same to whoever checks it and to whoever answers it. */
class RedactedMeaningTest {

    private static final byte[] KEY = "a key of the test".getBytes(StandardCharsets.US_ASCII);

    /** Every how many of the captures is looked at, which are much alike. */
    private static final int STEP = 6;

    @Test
    void everyProfileFindsTheSame() {
        List<String> wrong = new ArrayList<>();
        List<Validator> validators = Profile.ALL.stream().map(Validator::of).toList();
        for (SessionDescription session : everyOffer()) {
            SessionDescription redacted =
                    Redaction.keyed(KEY).seeing(List.of(session)).redact(session);
            for (Validator validator : validators) {
                expectSame(
                        validator.profile().name(),
                        findings(validator.check(session)),
                        findings(validator.check(redacted)),
                        wrong);
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void offersAndAnswersFitOrDoNotFitAsBefore() {
        List<String> wrong = new ArrayList<>();
        List<Pair> pairs = Stream.concat(captured(), ofCorpus()).toList();
        assertTrue(pairs.size() > 100, pairs.size() + " pairs");
        for (Pair pair : pairs) {
            Redaction redaction = Redaction.keyed(KEY).seeing(List.of(pair.offer(), pair.answer()));
            Pair redacted = new Pair(redaction.redact(pair.offer()), redaction.redact(pair.answer()));
            for (Profile profile :
                    List.of(Profile.RFC8866, Profile.SIP, Profile.WEBRTC, Profile.CHROME, Profile.FIREFOX)) {
                Validator validator = Validator.of(profile);
                expectSame(profile.name(), findings(validator.check(pair)), findings(validator.check(redacted)), wrong);
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void theAnswerIsTheSameUpToIds() {
        List<String> wrong = new ArrayList<>();
        for (SessionDescription offer : everyOffer()) {
            SessionDescription redacted =
                    Redaction.keyed(KEY).seeing(List.of(offer)).redact(offer);
            for (String name : Presets.names()) {
                Capabilities can = Presets.named(name).orElseThrow();
                expectSame(name, answer(offer, can), answer(redacted, can), wrong);
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    private static List<String> findings(List<Diagnostic> found) {
        return found.stream()
                .map(finding -> finding.span().source() + ":" + finding.line() + " " + finding.code())
                .toList();
    }

    /** Of lines that hold nothing of one's own the text, of others the type; and what was decided. */
    private static List<String> answer(SessionDescription offer, Capabilities can) {
        Result<Answer> result = Negotiator.answer(offer, can, Ids.seeded(1));
        Stream<String> decisions =
                decisions(result).stream().map(decision -> decision.place() + " " + decision.outcome());
        Stream<String> lines = result.value().stream()
                .flatMap(answer -> answer.description().lines().stream())
                .map(RedactedMeaningTest::withoutIds);
        return Stream.concat(decisions, lines).toList();
    }

    private static List<Decision> decisions(Result<Answer> result) {
        return result.value()
                .map(Answer::decisions)
                .orElseGet(() -> result.refusal().map(Refusal::decisions).orElseThrow());
    }

    private static String withoutIds(Line line) {
        boolean isWhole = Stream.of(
                        MediaField.TYPE,
                        Direction.TYPE,
                        RtpMap.TYPE,
                        Fmtp.TYPE,
                        RtcpFb.TYPE,
                        Setup.TYPE,
                        Group.TYPE,
                        Mid.TYPE)
                .anyMatch(line::is);
        String text = line.text();
        int colon = text.indexOf(':');
        return isWhole || colon < 0 ? text.substring(0, isWhole ? text.length() : 2) : text.substring(0, colon);
    }

    private static void expectSame(String what, List<String> before, List<String> after, List<String> wrong) {
        if (!before.equals(after)) {
            Set<String> gone =
                    before.stream().filter(line -> !after.contains(line)).collect(Collectors.toSet());
            Set<String> come =
                    after.stream().filter(line -> !before.contains(line)).collect(Collectors.toSet());
            wrong.add(what + ": " + gone + " became " + come);
        }
    }

    private static List<SessionDescription> everyOffer() {
        List<Path> captures = Shared.descriptions("browsers/captures").stream()
                .filter(file -> file.getFileName().toString().equals("offer.sdp"))
                .toList();
        Stream<Path> some = Stream.iterate(0, index -> index < captures.size(), index -> index + STEP)
                .map(captures::get);
        return Stream.concat(Shared.descriptions("corpus").stream(), some)
                .map(RedactedMeaningTest::read)
                .toList();
    }

    private static Stream<Pair> captured() {
        return Shared.descriptions("browsers/captures").stream()
                .filter(file -> file.getFileName().toString().equals("offer.sdp"))
                .flatMap(file -> pair(file, file.resolveSibling("answer.sdp")).stream());
    }

    private static Stream<Pair> ofCorpus() {
        return Shared.descriptions("corpus").stream()
                .filter(file -> file.getFileName().toString().equals("offer.sdp"))
                .flatMap(file -> Stream.of("answer.sdp", "expected.sdp")
                        .flatMap(name -> pair(file, file.resolveSibling(name)).stream()));
    }

    private static Optional<Pair> pair(Path offer, Path answer) {
        return Files.exists(answer) ? Optional.of(new Pair(read(offer), read(answer))) : Optional.empty();
    }

    private static SessionDescription read(Path file) {
        try {
            return Sdp.parse(Sdp.unwrap(Files.readAllBytes(file)).bytes()).session();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
