package org.sdpkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.Reading;
import org.sdpkit.model.Line;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.validation.Profile;
import org.sdpkit.validation.Validator;

/** What the laws say of random bytes holds of other people's descriptions too. */
class CorpusTest {

    private static final String PROBE = "x-probe";

    @Test
    void everyFileIsWrittenAsTheSameBytes() {
        List<Path> files = Shared.files();
        assertEquals(
                List.of(),
                thoseOf(files, file -> !Arrays.equals(bytes(file), session(file).bytes())));
    }

    @Test
    void everyLineOfADocumentIsRead() {
        List<Path> documents = Shared.descriptions("corpus/documents");
        assertTrue(documents.size() > 900, "there are documents");
        assertEquals(List.of(), thoseOf(documents, file -> !isRead(session(file))));
    }

    @Test
    void everyDescriptionIsChecked() {
        Validator validator = Validator.of(Profile.RFC8866);
        assertEquals(List.of(), thoseOf(Shared.descriptions(), file -> {
            SessionDescription session = session(file);
            int lines = session.lines().size();
            return validator.check(session).stream().anyMatch(finding -> finding.line() > lines + 1);
        }));
    }

    @Test
    void anAttributeThatComesAndGoesLeavesNoTrace() {
        List<Path> descriptions = Shared.descriptions();
        assertEquals(List.of(), thoseOf(descriptions, file -> !isFreeOfTraces(session(file))));
        assertOddEndsAreAmong(descriptions);
    }

    @Test
    void anotherDirectionIsAnotherLineAndNothingElse() {
        List<Path> descriptions = Shared.descriptions();
        assertEquals(List.of(), thoseOf(descriptions, file -> !isTurnedAndTurnedBack(session(file))));
        assertOddEndsAreAmong(descriptions.stream()
                .filter(file -> session(file).mediaDescriptions().stream().anyMatch(CorpusTest::hasOneDirection))
                .toList());
    }

    /** Asks each line what it says: whatever that is, it is said without an exception. */
    private static boolean isRead(SessionDescription session) {
        return session.lines().stream()
                .map(Line::reading)
                .allMatch(reading -> reading instanceof Reading.Known<?>
                        || reading instanceof Reading.Unknown<?>
                        || reading instanceof Reading.Malformed<?>);
    }

    private static boolean isFreeOfTraces(SessionDescription session) {
        SessionDescription probed = session.toBuilder().addAttribute(PROBE).build();
        for (int i = 0; i < session.mediaDescriptions().size(); i++) {
            probed = probed.mapMedia(
                    i, media -> media.toBuilder().addAttribute(PROBE).build());
        }
        SessionDescription again = probed.toBuilder().removeAttributes(PROBE).build();
        for (int i = 0; i < session.mediaDescriptions().size(); i++) {
            again = again.mapMedia(
                    i, media -> media.toBuilder().removeAttributes(PROBE).build());
        }
        return again.equals(session)
                && isProbed(
                        latin1(session.bytes()),
                        latin1(probed.bytes()),
                        session.mediaDescriptions().size() + 1);
    }

    /** Whether so many lines {@code a=x-probe} were put in, each with the end of the line before it, and nothing else. */
    private static boolean isProbed(String before, String after, int probes) {
        String line = "a=" + PROBE;
        String without =
                after.replaceAll("(?:\r\n|\n|\r)" + line + "(?=[\r\n]|$)", "").replaceFirst("^" + line + "\r\n", "");
        boolean isSame = without.equals(before) || (before.isEmpty() && after.equals(line + "\r\n"));
        return isSame && after.split(line, -1).length - before.split(line, -1).length == probes;
    }

    private static boolean isTurnedAndTurnedBack(SessionDescription session) {
        return IntStream.range(0, session.mediaDescriptions().size())
                .filter(index -> hasOneDirection(session.mediaDescriptions().get(index)))
                .allMatch(index -> isTurnedAndTurnedBack(session, index));
    }

    private static boolean isTurnedAndTurnedBack(SessionDescription session, int index) {
        PlacedLine line = session.placedLines(index).stream()
                .filter(placed -> placed.line().is(Direction.TYPE))
                .findFirst()
                .orElseThrow();
        Direction direction = line.as(Direction.TYPE).orElseThrow();
        Direction other = direction == Direction.INACTIVE ? Direction.SENDRECV : Direction.INACTIVE;
        SessionDescription turned = withDirection(session, index, other);
        SessionDescription turnedBack = withDirection(turned, index, direction);
        return latin1(turned.bytes()).equals(textWith(other, line))
                && latin1(turnedBack.bytes()).equals(textWith(direction, line));
    }

    /** The description with this direction in the place of that of a line, and of the spaces behind it, if there are any. */
    private static String textWith(Direction direction, PlacedLine line) {
        String text = latin1(line.session().bytes());
        return text.substring(0, line.span().from().offset())
                + Direction.TYPE.line(direction)
                + text.substring(line.span().to().offset());
    }

    private static SessionDescription withDirection(SessionDescription session, int index, Direction direction) {
        return session.mapMedia(
                index, media -> media.toBuilder().set(Direction.TYPE, direction).build());
    }

    private static boolean hasOneDirection(MediaDescription media) {
        return media.levelLines().stream()
                                .filter(line -> line.is(Direction.TYPE))
                                .count()
                        == 1
                && media.first(Direction.TYPE).isPresent();
    }

    private static void assertOddEndsAreAmong(List<Path> files) {
        List<String> texts = files.stream().map(file -> latin1(bytes(file))).toList();
        assertTrue(
                texts.stream().anyMatch(text -> !text.endsWith("\n") && !text.endsWith("\r")), "an unterminated one");
        assertTrue(texts.stream().anyMatch(CorpusTest::hasMixedEnds), "one of mixed ends");
    }

    private static boolean hasMixedEnds(String text) {
        return text.contains("\r\n") && text.replace("\r\n", "").contains("\n");
    }

    private static List<String> thoseOf(List<Path> files, Predicate<Path> fault) {
        return files.stream().flatMap(file -> faulty(file, fault).stream()).toList();
    }

    private static Optional<String> faulty(Path file, Predicate<Path> fault) {
        try {
            return fault.test(file) ? Optional.of(Shared.nameOf(file)) : Optional.empty();
        } catch (RuntimeException thrown) {
            return Optional.of(Shared.nameOf(file) + ": " + thrown);
        }
    }

    private static SessionDescription session(Path file) {
        return parsed(file).session();
    }

    private static Parsed parsed(Path file) {
        try {
            return Sdp.parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String latin1(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
