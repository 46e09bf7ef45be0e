package org.sdpkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Edit;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.report.Colour;
import org.sdpkit.report.TextReport;
import org.sdpkit.syntax.AnyBytes;
import org.sdpkit.validation.Profile;
import org.sdpkit.validation.Validator;

/** The laws of the front door: nothing that comes in makes it throw, and what it says has a place. */
class SdpLaws {

    private static final Validator VALIDATOR = Validator.of(Profile.RFC8866);

    @Property(tries = 3000)
    void everyFindingHasAPlaceInTheText(@ForAll(supplier = AnyBytes.class) byte[] bytes) {
        SessionDescription session = Sdp.parse(bytes).session();
        List<Diagnostic> findings = VALIDATOR.check(session);
        List<Span> astray = findings.stream()
                .flatMap(SdpLaws::spans)
                .filter(span -> !isIn(session, span))
                .toList();
        assertEquals(List.of(), astray);
        assertEquals(
                findings.stream().map(Diagnostic::span).sorted().toList(),
                findings.stream().map(Diagnostic::span).toList());
    }

    @Property
    void whatIsWrongWithTheSyntaxIsPartOfAllThatIsWrong(@ForAll(supplier = AnyBytes.class) byte[] bytes) {
        Parsed parsed = Sdp.parse(bytes);
        List<Diagnostic> all = VALIDATOR.check(parsed.session());
        assertTrue(all.containsAll(parsed.diagnostics()), () -> parsed.diagnostics() + " in " + all);
    }

    @Property
    void aReportIsDrawnOfEveryDescription(@ForAll(supplier = AnyBytes.class) byte[] bytes) {
        Parsed parsed = Sdp.parse(bytes);
        String report = TextReport.of("name", parsed.session(), parsed.diagnostics(), Colour.OFF);
        assertEquals(parsed.diagnostics().isEmpty(), report.isEmpty());
    }

    @Property
    void whatIsUnwrappedIsADescriptionOrWhatWasGiven(@ForAll(supplier = AnyBytes.class) byte[] bytes) {
        Unwrapped unwrapped = Sdp.unwrap(bytes);
        if (unwrapped.wrappings().isEmpty()) {
            assertArrayEquals(bytes, unwrapped.bytes());
        } else {
            assertFalse(Sdp.parse(unwrapped.bytes()).session().lines().isEmpty());
        }
    }

    @Property
    void textIsReadAsItsUtf8(@ForAll String text) {
        assertArrayEquals(
                text.getBytes(StandardCharsets.UTF_8), Sdp.parse(text).session().bytes());
    }

    private static Stream<Span> spans(Diagnostic finding) {
        return Stream.of(
                        Stream.of(finding.span()),
                        finding.related().stream().map(related -> related.span()),
                        finding.fix().stream()
                                .flatMap(fix -> fix.edits().stream())
                                .map(Edit::span))
                .flatMap(spans -> spans);
    }

    /** Whether both ends are where line and offset say, and on a character of the line. */
    private static boolean isIn(SessionDescription session, Span span) {
        return Stream.of(span.from(), span.to()).allMatch(position -> {
            if (position.equals(session.position(session.lines().size(), 0))) {
                return true;
            }
            int line = position.line() - 1;
            int offset = position.offset() - session.position(line, 0).offset();
            return offset <= session.lines().get(line).length() && position.equals(session.position(line, offset));
        });
    }
}
