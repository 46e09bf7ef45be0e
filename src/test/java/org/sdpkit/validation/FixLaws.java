package org.sdpkit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sdpkit.SdpReader;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.Line;
import org.sdpkit.model.LineEnd;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** Laws of the safe fixes, on the examples of the pages of the rules. */
class FixLaws {

    private static final int ROUNDS = 10;
    private static final List<Example> EXAMPLES = Rules.DESCRIPTIONS.stream()
            .flatMap(FixLaws::examplesOf)
            .filter(example -> nextFix(example.rule(), example.session()).isPresent())
            .toList();

    /** A rule, whom it matters to, and a description in which it finds something. */
    record Example(Rule<SessionDescription> rule, Profile profile, SessionDescription session) {

        /** The same with other line ends. */
        Example with(LineEnd end) {
            String text =
                    session.toString().replace("\r\n", "\n").replace("\r", "\n").replace("\n", end.text());
            return new Example(rule, profile, SdpReader.STANDARD.parse(text).session());
        }

        @Override
        public String toString() {
            return rule.code() + " in:\n" + session;
        }
    }

    @Property
    void fixesComeToAnEnd(@ForAll("examples") Example example) {
        SessionDescription fixed = fixed(example.rule(), example.session());
        assertTrue(nextFix(example.rule(), fixed).isEmpty());
        assertFalse(codes(example, fixed).contains(example.rule().code()));
    }

    @Property
    void whatIsFixedStaysAsItIs(@ForAll("examples") Example example) {
        SessionDescription fixed = fixed(example.rule(), example.session());
        assertEquals(fixed, fixed(example.rule(), fixed));
    }

    @Property
    void aFixChangesNoLineThatItDoesNotName(@ForAll("examples") Example example) {
        SessionDescription before = example.session();
        Fix fix = nextFix(example.rule(), before).orElseThrow();
        SessionDescription after = before.apply(fix);
        List<Line> kept = unnamed(before, fix);
        List<Line> found = new ArrayList<>(after.lines());
        found.retainAll(kept);
        assertEquals(kept, found);
    }

    @Property
    void aFixMakesNoFaultOfAnotherKind(@ForAll("examples") Example example) {
        SessionDescription session = example.session();
        Set<String> codes = codes(example, session);
        for (int round = 0; round < ROUNDS; round++) {
            Optional<Fix> fix = nextFix(example.rule(), session);
            session = fix.isPresent() ? session.apply(fix.get()) : session;
            assertTrue(codes.containsAll(codes(example, session)), codes(example, session) + " were " + codes);
        }
    }

    /** Those of the pages, with line ends of each kind. */
    @Provide
    Arbitrary<Example> examples() {
        return Arbitraries.of(EXAMPLES)
                .flatMap(example -> Arbitraries.of(LineEnd.values()).map(example::with))
                .filter(example -> nextFix(example.rule(), example.session()).isPresent());
    }

    private static Stream<Example> examplesOf(Rule<SessionDescription> rule) {
        String page = RulePage.of(rule.code()).orElseThrow().text();
        return Block.allUnder("## Found here", page).stream()
                .filter(block -> block.is("sdp"))
                .map(block -> new Example(rule, block.profile(rule), block.session()));
    }

    private static SessionDescription fixed(Rule<SessionDescription> rule, SessionDescription session) {
        SessionDescription fixed = session;
        for (int round = 0; round < ROUNDS; round++) {
            Optional<Fix> fix = nextFix(rule, fixed);
            fixed = fix.isPresent() ? fixed.apply(fix.get()) : fixed;
        }
        return fixed;
    }

    private static Optional<Fix> nextFix(Rule<SessionDescription> rule, SessionDescription session) {
        return rule.check(session).stream()
                .flatMap(finding -> finding.fix().stream())
                .filter(fix -> fix.safety() == Fix.Safety.SAFE)
                .findFirst();
    }

    private static Set<String> codes(Example example, SessionDescription session) {
        return Validator.of(example.profile()).check(session).stream()
                .map(Diagnostic::code)
                .collect(Collectors.toSet());
    }

    /** The lines of which no edit of the fix touches a byte, and before which none inserts. */
    private static List<Line> unnamed(SessionDescription session, Fix fix) {
        return session.placedLines().stream()
                .filter(placed -> fix.edits().stream().noneMatch(edit -> names(edit.span(), placed.index() + 1)))
                .map(PlacedLine::line)
                .toList();
    }

    private static boolean names(Span span, int line) {
        boolean isAtBeginning = span.to().line() == line && span.to().column() == 1 && span.length() > 0;
        return span.from().line() <= line && line <= span.to().line() && !isAtBeginning;
    }
}
