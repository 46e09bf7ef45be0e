package org.sdpkit.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.sdpkit.attribute.Catalogue;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.Fmtp;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Reading;
import org.sdpkit.diagnostic.Edit;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.diagnostic.Position;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.syntax.AnyBytes;

/** The laws of the model: any bytes are a description, and an edit touches its own lines only. */
class ModelLaws {

    @Property(tries = 6000)
    void whatIsReadIsWrittenAsTheSameBytes(@ForAll(supplier = AnyBytes.class) byte[] bytes) {
        assertArrayEquals(bytes, read(bytes).bytes());
    }

    @Property
    void theBytesAreThoseOfTheLines(@ForAll(supplier = AnyBytes.class) byte[] bytes) {
        SessionDescription session = read(bytes);
        assertArrayEquals(bytes, bytesOf(session.lines(), session.isTerminated()));
    }

    @Property
    void everyLineHasItsPlace(@ForAll(supplier = AnyBytes.class) byte[] bytes) {
        assertEquals(placesIn(bytes, read(bytes)), placesOf(read(bytes)));
    }

    @Property
    void everyByteIsInALine(@ForAll(supplier = AnyBytes.class) byte[] bytes) {
        SessionDescription session = read(bytes);
        List<Integer> found =
                IntStream.range(0, bytes.length).mapToObj(session::lineAt).toList();
        List<Integer> expected = new ArrayList<>();
        for (int line = 0; line < session.lines().size(); line++) {
            int end = session.position(line + 1, 0).offset();
            while (expected.size() < end) {
                expected.add(line);
            }
        }
        assertEquals(expected, found);
    }

    @Property(tries = 3000)
    void anyLimitsKeepTheBytes(@ForAll(supplier = AnyBytes.class) byte[] bytes, @ForAll("smallLimits") Limits limits) {
        SessionDescription session = SessionDescription.read(bytes, limits, Catalogue.STANDARD);
        assertArrayEquals(bytes, session.bytes());
        List<Line> within =
                session.lines().stream().filter(line -> !isBeyondLimit(line)).toList();
        boolean isCut = within.size() < session.lines().size();
        assertTrue(within.size() <= limits.lines(), "lines");
        assertTrue(within.stream().allMatch(line -> line.length() <= limits.lineLength()), "line length");
        assertTrue(session.mediaDescriptions().size() <= limits.mediaDescriptions(), "media descriptions");
        assertTrue(isCut || bytes.length <= limits.bytes(), "bytes");
        assertTrue(isCut || session.lines().equals(read(bytes).lines()), "what is within the limits is read as ever");
    }

    @Property
    void descriptionsAreEqualIfTheirBytesAre(
            @ForAll(supplier = AnyBytes.class) byte[] one, @ForAll(supplier = AnyBytes.class) byte[] other) {
        assertEquals(Arrays.equals(one, other), read(one).equals(read(other)));
        assertEquals(read(one), read(one.clone()));
        assertEquals(read(one).hashCode(), read(one.clone()).hashCode());
        assertEquals(read(one).lines(), read(one.clone()).lines());
        assertEquals(read(one).mediaDescriptions(), read(one.clone()).mediaDescriptions());
    }

    @Property
    void whatMakesADescriptionIsCopied(@ForAll(supplier = AnyBytes.class) byte[] bytes) {
        byte[] given = bytes.clone();
        SessionDescription session = read(given);
        Arrays.fill(given, (byte) 'x');
        Arrays.fill(session.bytes(), (byte) 'x');
        assertArrayEquals(bytes, session.bytes());
    }

    @Property
    void aLineAddedLeavesAllOthers(
            @ForAll(supplier = AnyBytes.class) byte[] bytes, @ForAll("levels") int level, @ForAll("lines") Line line) {
        SessionDescription session = read(bytes);
        SessionDescription edited = withLine(session, level, line);
        List<Line> added = edited.lines().stream()
                .filter(found -> session.lines().stream().noneMatch(before -> isSame(before, found)))
                .toList();
        assertEquals(List.of(line.text()), added.stream().map(Line::text).toList());
        assertSameLines(session.lines(), without(added.get(0), edited.lines()));
        assertPlaced(edited);
    }

    @Property
    void aLineRemovedLeavesAllOthers(
            @ForAll(supplier = AnyBytes.class) byte[] bytes, @ForAll("levels") int level, @ForAll("levels") int which) {
        SessionDescription session = read(bytes);
        List<Line> lines = level(session, level).levelLines();
        Line gone = lines.isEmpty() ? Line.of("none") : lines.get(which % lines.size());
        SessionDescription edited = withoutLines(session, level, line -> isSame(line, gone));
        assertSameLines(gone.is(MediaField.TYPE) ? session.lines() : without(gone, session.lines()), edited.lines());
        assertPlaced(edited);
    }

    @Property
    void aValueThatIsSetLeavesLinesOfOtherTypes(
            @ForAll(supplier = AnyBytes.class) byte[] bytes, @ForAll("levels") int level, @ForAll Direction direction) {
        SessionDescription session = read(bytes);
        SessionDescription edited = with(session, level, Direction.TYPE, direction);
        assertSameLines(linesBeside(Direction.TYPE, session, level), linesBeside(Direction.TYPE, edited, level));
        assertEquals(List.of(direction), level(edited, level).all(Direction.TYPE));
        assertPlaced(edited);
    }

    @Property
    void aValueThatIsSetAgainChangesNothing(@ForAll(supplier = AnyBytes.class) byte[] bytes) {
        SessionDescription session = read(bytes);
        for (int level = 0; level <= session.mediaDescriptions().size(); level++) {
            List<Line> lines = level(session, level).levelLines();
            for (Line line : lines) {
                Optional<LineType<?>> type = typeOf(line)
                        .filter(only ->
                                lines.stream().filter(other -> other.is(only)).count() == 1);
                if (type.isPresent()) {
                    assertSameLines(
                            session.lines(),
                            setAgain(session, level, type.get(), line).lines());
                }
            }
        }
    }

    @Property
    void aProbeThatComesAndGoesLeavesNoTrace(@ForAll(supplier = AnyBytes.class) byte[] bytes) {
        SessionDescription session = read(bytes);
        SessionDescription edited = session;
        for (int level = 0; level <= session.mediaDescriptions().size(); level++) {
            edited = withLine(edited, level, Line.attribute("x-probe"));
        }
        for (int level = 0; level <= session.mediaDescriptions().size(); level++) {
            edited = withoutLines(edited, level, line -> line.text().equals("a=x-probe"));
        }
        assertArrayEquals(bytes, edited.bytes());
        assertSameLines(session.lines(), edited.lines());
    }

    @Property
    void aFixIsWhatItsEditsAreInTheText(
            @ForAll(supplier = AnyBytes.class) byte[] bytes, @ForAll("cuts") List<Cut> cuts) {
        SessionDescription session = read(bytes);
        List<Edit> edits = edits(bytes, cuts);
        SessionDescription fixed = session.apply(Fix.safe(edits.toArray(Edit[]::new)));
        SessionDescription expected = read(spliced(bytes, edits));
        assertEquals(expected, fixed);
        assertEquals(texts(expected), texts(fixed));
        assertEquals(expected.isTerminated(), fixed.isTerminated());
        assertPlaced(fixed);
    }

    @Property
    void aFixLeavesLinesThatItDoesNotTouch(
            @ForAll(supplier = AnyBytes.class) byte[] bytes, @ForAll("cuts") List<Cut> cuts) {
        SessionDescription session = read(bytes);
        List<Edit> edits = edits(bytes, cuts);
        SessionDescription fixed = session.apply(Fix.safe(edits.toArray(Edit[]::new)));
        List<Line> far = session.placedLines().stream()
                .filter(placed -> edits.stream().allMatch(edit -> isFar(placed, edit)))
                .map(PlacedLine::line)
                .toList();
        List<Line> kept = fixed.lines().stream()
                .filter(line -> far.stream().anyMatch(other -> isSame(other, line)))
                .toList();
        assertSameLines(far, kept);
    }

    @Property
    void aReadingNeverThrowsAndStopsWithinItsLine(@ForAll(supplier = AnyBytes.class) byte[] bytes) {
        for (Line line : read(bytes).lines()) {
            if (line.reading() instanceof Reading.Malformed<?> malformed) {
                assertTrue(
                        malformed.offset() >= 0 && malformed.offset() <= line.length(), () -> line + ": " + malformed);
            }
            assertSame(line.reading(), line.reading());
        }
    }

    @Property
    void aValueIsReadAsItWasWritten(@ForAll(supplier = AnyBytes.class) byte[] bytes) {
        for (Line line : read(bytes).lines()) {
            typeOf(line)
                    .filter(type -> line.text().indexOf('\0') < 0)
                    .ifPresent(type -> assertEquals(Optional.empty(), misread(line, type)));
        }
    }

    @Property
    void whatIsNotOneLineIsNotBuilt(
            @ForAll String before, @ForAll("lineBreaks") String lineBreak, @ForAll String after) {
        String text = before + lineBreak + after;
        assertThrows(IllegalArgumentException.class, () -> Line.of(text));
        assertThrows(IllegalArgumentException.class, () -> Line.attribute(text));
        assertThrows(IllegalArgumentException.class, () -> Line.attribute("x", text));
        assertThrows(IllegalArgumentException.class, () -> Line.attribute(text, "x"));
        assertThrows(IllegalArgumentException.class, () -> Line.of(SessionName.TYPE, new SessionName(text)));
        assertThrows(IllegalArgumentException.class, () -> Line.of(Information.TYPE, new Information(text)));
        assertThrows(IllegalArgumentException.class, () -> Line.of(Uri.TYPE, new Uri(text)));
        assertThrows(IllegalArgumentException.class, () -> Line.of(Email.TYPE, new Email(text)));
        assertThrows(IllegalArgumentException.class, () -> Line.of(Phone.TYPE, new Phone(text)));
        assertThrows(IllegalArgumentException.class, () -> Line.of(Key.TYPE, new Key("clear", Optional.of(text))));
        assertThrows(IllegalArgumentException.class, () -> Line.of(Fmtp.TYPE, new Fmtp("96", "x" + text)));
    }

    @Provide
    Arbitrary<Limits> smallLimits() {
        Arbitrary<Integer> small = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 60),
                Arbitraries.integers().between(0, 2000),
                Arbitraries.just(Integer.MAX_VALUE));
        return Combinators.combine(small, small, small, small).as(Limits::new);
    }

    /** 0 is the session, 1 the first media description, and so on; what is larger goes round. */
    @Provide
    Arbitrary<Integer> levels() {
        return Arbitraries.integers().between(0, 6);
    }

    @Provide
    Arbitrary<Line> lines() {
        return Arbitraries.of(
                Line.attribute("x-probe"),
                Line.of(Information.TYPE, new Information("more")),
                Line.of(Bandwidth.TYPE, new Bandwidth(BandwidthType.AS, 1)),
                Line.of("whatever"));
    }

    @Provide
    Arbitrary<String> lineBreaks() {
        return Arbitraries.of("\r", "\n", "\0", "\r\n");
    }

    @Provide
    Arbitrary<List<Cut>> cuts() {
        Arbitrary<Integer> length = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.integers().between(0, 3)),
                Tuple.of(1, Arbitraries.integers().between(0, 200)));
        Arbitrary<String> replacement = AnyBytes.pieces().map(ModelLaws::inUtf8);
        return Combinators.combine(Arbitraries.integers().between(0, 2500), length, replacement)
                .as(Cut::new)
                .list()
                .ofMaxSize(4);
    }

    /** The text whose bytes, seen as Latin-1, are given; what is no UTF-8 becomes U+FFFD. */
    private static String inUtf8(String latin1) {
        return new String(latin1.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static SessionDescription read(byte[] bytes) {
        return SessionDescription.read(bytes, Limits.NONE, Catalogue.STANDARD);
    }

    private static boolean isBeyondLimit(Line line) {
        return line instanceof Stray stray && stray.isBeyondLimit();
    }

    private static byte[] bytesOf(List<Line> lines, boolean terminated) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        lines.forEach(line -> out.writeBytes(line.bytes()));
        int surplus =
                terminated ? 0 : lines.get(lines.size() - 1).lineEnd().text().length();
        return Arrays.copyOf(out.toByteArray(), out.size() - surplus);
    }

    private static void assertPlaced(SessionDescription session) {
        assertEquals(placesIn(session.bytes(), session), placesOf(session));
    }

    private static List<Span> placesOf(SessionDescription session) {
        return session.placedLines().stream().map(PlacedLine::span).toList();
    }

    /** Where each line must stand: found by going through the bytes. */
    private static List<Span> placesIn(byte[] bytes, SessionDescription session) {
        List<Span> places = new ArrayList<>();
        int at = 0;
        for (Line line : session.lines()) {
            byte[] text = Arrays.copyOf(line.bytes(), line.length());
            assertArrayEquals(text, Arrays.copyOfRange(bytes, at, at + text.length));
            int number = places.size() + 1;
            int columns =
                    (int) new String(text, StandardCharsets.UTF_8).codePoints().count();
            places.add(new Span(new Position(at, number, 1), new Position(at + text.length, number, columns + 1)));
            at += line.bytes().length;
        }
        return places;
    }

    /** The media description of this level, if it is none of the session. */
    private static Optional<Integer> mediaIndex(SessionDescription session, int level) {
        int index = level % (session.mediaDescriptions().size() + 1) - 1;
        return index < 0 ? Optional.empty() : Optional.of(index);
    }

    private static SessionDescription edited(
            SessionDescription session,
            int level,
            UnaryOperator<SessionDescription.Builder> ofSession,
            UnaryOperator<MediaDescription.Builder> ofMedia) {
        return mediaIndex(session, level)
                .map(index -> session.mapMedia(
                        index, media -> ofMedia.apply(media.toBuilder()).build()))
                .orElseGet(() -> ofSession.apply(session.toBuilder()).build());
    }

    private static SessionDescription withLine(SessionDescription session, int level, Line line) {
        return edited(session, level, builder -> builder.add(line), builder -> builder.add(line));
    }

    private static SessionDescription withoutLines(SessionDescription session, int level, Predicate<Line> condition) {
        return edited(session, level, builder -> builder.removeIf(condition), builder -> builder.removeIf(condition));
    }

    private static <T> SessionDescription with(SessionDescription session, int level, LineType<T> type, T value) {
        return edited(session, level, builder -> builder.set(type, value), builder -> builder.set(type, value));
    }

    private static <T> SessionDescription setAgain(SessionDescription session, int level, LineType<T> type, Line line) {
        return line.as(type).map(value -> with(session, level, type, value)).orElse(session);
    }

    /** All lines but those of this type at this level. */
    private static List<Line> linesBeside(LineType<?> type, SessionDescription session, int level) {
        int media = mediaIndex(session, level).orElse(-1);
        return session.placedLines().stream()
                .filter(placed -> session.mediaIndexOf(placed.index()) != media
                        || !placed.line().is(type))
                .map(PlacedLine::line)
                .toList();
    }

    private static LevelLines level(SessionDescription session, int level) {
        return mediaIndex(session, level)
                .<LevelLines>map(session.mediaDescriptions()::get)
                .orElse(session);
    }

    private static Optional<LineType<?>> typeOf(Line line) {
        if (line instanceof Attribute attribute) {
            return attribute.type().map(type -> type);
        }
        return line instanceof Field field ? Optional.of(field.type()) : Optional.empty();
    }

    /** What a line that is written from a value says, if that is another value. */
    private static <T> Optional<String> misread(Line line, LineType<T> type) {
        return line.as(type)
                .filter(value -> !Line.of(Line.of(type, value).text()).as(type).equals(Optional.of(value)))
                .map(value -> line + " is " + value + ", written as " + Line.of(type, value));
    }

    private static List<Edit> edits(byte[] bytes, List<Cut> cuts) {
        List<Edit> edits = new ArrayList<>();
        int last = 0;
        for (Cut cut : cuts.stream().sorted(Comparator.comparing(Cut::at)).toList()) {
            int from = Math.max(last, Math.min(cut.at, bytes.length));
            last = Math.min(from + cut.length, bytes.length);
            edits.add(new Edit(new Span(position(from), position(last)), cut.replacement));
        }
        return edits;
    }

    /** Edits ask for the offset only. */
    private static Position position(int offset) {
        return new Position(offset, 1, 1);
    }

    private static byte[] spliced(byte[] bytes, List<Edit> edits) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int at = 0;
        for (Edit edit : edits) {
            out.write(bytes, at, edit.span().from().offset() - at);
            out.writeBytes(edit.replacement().getBytes(StandardCharsets.UTF_8));
            at = edit.span().to().offset();
        }
        out.write(bytes, at, bytes.length - at);
        return out.toByteArray();
    }

    /** The lines of each level. */
    private static List<List<String>> texts(SessionDescription session) {
        return Stream.concat(Stream.of(session), session.mediaDescriptions().stream())
                .map(level -> level.levelLines().stream().map(Line::text).toList())
                .toList();
    }

    /** Whether the edit neither touches the line nor what stands directly before or after it. */
    private static boolean isFar(PlacedLine placed, Edit edit) {
        int end = placed.session().position(placed.index() + 1, 0).offset();
        return edit.span().to().offset() < placed.span().from().offset()
                || edit.span().from().offset() > end;
    }

    private static List<Line> without(Line gone, List<Line> lines) {
        return lines.stream().filter(line -> !isSame(line, gone)).toList();
    }

    private static void assertSameLines(List<Line> expected, List<Line> found) {
        assertEquals(expected, found);
        for (int i = 0; i < expected.size(); i++) {
            assertSame(expected.get(i), found.get(i));
        }
    }

    @SuppressWarnings("ReferenceEquality") // the same line, not an equal one
    private static boolean isSame(Line left, Line right) {
        return left == right;
    }

    /** Something to do to a text at a place, as far as the text goes. */
    private record Cut(int at, int length, String replacement) {}
}
