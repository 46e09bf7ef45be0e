package org.sdpkit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sdpkit.Sdp;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Edit;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.diagnostic.Severity;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

class FixedTest {

    /** A rule that looks at the lines of one text, and gives a diagnostic for some. */
    private record Own(String code, String text, Function<List<PlacedLine>, Stream<Diagnostic>> found)
            implements Rule<SessionDescription> {

        @Override
        public String reference() {
            return "RFC 8866";
        }

        @Override
        public List<Diagnostic> check(SessionDescription session) {
            return found.apply(session.placedLines().stream()
                            .filter(line -> line.line().text().equals(text))
                            .toList())
                    .toList();
        }
    }

    private static Diagnostic.Builder finding(String code, PlacedLine line, Fix fix) {
        return Diagnostic.builder(code, line.span(), "found").fix(fix);
    }

    /** Puts another text in the place of each line, or takes it out. */
    private static Own replacing(String code, String text, String other) {
        return new Own(code, text, lines -> lines.stream().map(line -> {
            Edit edit = other.isEmpty() ? line.removal() : line.replacement(other);
            return finding(code, line, Fix.safe(edit)).build();
        }));
    }

    private static Fixed fixed(String text, Own... rules) {
        String[] codes = Stream.of(rules).map(Own::code).toArray(String[]::new);
        Profile profile = new Profile("own", "", Map.of()).with(Severity.ERROR, codes);
        return Validator.of(profile, List.of(rules)).fix(Sdp.parse(text).session());
    }

    private static List<String> codes(List<Diagnostic> findings) {
        return findings.stream().map(Diagnostic::code).toList();
    }

    @Test
    void whatCanBeMendedIsAndTheRestRemains() {
        String media = "m=audio 1 RTP/AVP 96\r\nc=IN IP4 192.0.2.1";
        Fixed fixed = Validator.of(Profile.RFC8866)
                .fix(Sdp.parse("v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\n\r\nt=0 0\r\n\r\n" + media)
                        .session());
        assertEquals(
                "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nt=0 0\r\n" + media + "\r\n",
                fixed.session().toString());
        assertEquals(List.of("blank-line", "blank-line", "unterminated-line"), codes(fixed.applied()));
        assertEquals(List.of("unmapped-payload-type"), codes(fixed.remaining()));
    }

    @Test
    void ofFixesThatComeAcrossOneAnotherTheFirstWins() {
        Fixed fixed =
                fixed("a=x\r\na=w\r\na=x\r\n", replacing("a-rule", "a=x", "a=y"), replacing("b-rule", "a=x", "a=z"));
        assertEquals("a=y\r\na=w\r\na=y\r\n", fixed.session().toString());
        assertEquals(List.of("a-rule", "a-rule"), codes(fixed.applied()));
        assertEquals(List.of(), fixed.remaining());
    }

    @Test
    void aFixMayMakeRoomForAnother() {
        Fixed fixed = fixed("a=x\r\na=w\r\n", replacing("a-rule", "a=x", "a=y"), replacing("b-rule", "a=y", ""));
        assertEquals("a=w\r\n", fixed.session().toString());
        assertEquals(List.of("a-rule", "b-rule"), codes(fixed.applied()));
    }

    @Test
    void fixesThatUndoOneAnotherComeToAnEnd() {
        Fixed fixed = fixed("a=x\r\n", replacing("a-rule", "a=x", "a=y"), replacing("b-rule", "a=y", "a=x"));
        assertEquals("a=x\r\n", fixed.session().toString());
        assertEquals(List.of("a-rule"), codes(fixed.remaining()));
    }

    /** Of two, one rule takes out the first and one the second: without the one, the other is not one too many. */
    @Test
    void aFixWaitsForThoseOnWhatItsFindingSpeaksOf() {
        Own first = new Own("first", "a=x", lines -> lines.stream()
                .limit(lines.size() - 1L)
                .map(line -> finding("first", line, Fix.safe(line.removal())).build()));
        Own second = new Own("second", "a=x", lines -> lines.stream().skip(1).map(line -> finding(
                        "second", line, Fix.safe(line.removal()))
                .related(lines.get(0).span(), "the first one")
                .build()));
        Fixed fixed = fixed("a=x\r\na=x\r\n", first, second);
        assertEquals("a=x\r\n", fixed.session().toString());
        assertEquals(List.of("first"), codes(fixed.applied()));
    }

    @Test
    void manyFixesInOneLineAreMadeAtOnce() {
        String text = "a=" + "- ".repeat(100);
        Own spaces = new Own("a-rule", text, lines -> lines.stream()
                .flatMap(line -> IntStream.range(0, 100).mapToObj(i -> line.span(2 * i + 3, 2 * i + 4)))
                .map(space -> Diagnostic.builder("a-rule", space, "space")
                        .fix(Fix.safe(new Edit(space, "+")))
                        .build()));
        Fixed fixed = fixed(text + "\r\n", spaces);
        assertEquals("a=" + "-+".repeat(100) + "\r\n", fixed.session().toString());
    }

    @Test
    void whatMustBeAgreedToIsLeftAlone() {
        Own unsafe = new Own("a-rule", "a=x", lines -> lines.stream()
                .map(line -> finding("a-rule", line, Fix.unsafe(line.removal())).build()));
        Fixed fixed = fixed("a=x\r\n", unsafe);
        assertEquals("a=x\r\n", fixed.session().toString());
        assertEquals(List.of(), fixed.applied());
        assertEquals(List.of("a-rule"), codes(fixed.remaining()));
    }
}
