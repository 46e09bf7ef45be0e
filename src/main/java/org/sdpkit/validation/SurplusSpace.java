package org.sdpkit.validation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.sdpkit.attribute.Reading;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Edit;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.Information;
import org.sdpkit.model.Key;
import org.sdpkit.model.Line;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.model.SessionName;

/** Spaces at the end of a value, or more than one between the formats of an m= line. */
final class SurplusSpace implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "surplus-space";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 5";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return session.placedLines().stream()
                .filter(placed -> !isFreeText(placed.line()) && placed.line().reading() instanceof Reading.Known<?>)
                .flatMap(placed -> report(placed).stream())
                .toList();
    }

    private static boolean isFreeText(Line line) {
        return line.is(SessionName.TYPE) || line.is(Information.TYPE) || line.is(Key.TYPE);
    }

    private Optional<Diagnostic> report(PlacedLine placed) {
        String text = new String(placed.line().bytes(), 0, placed.line().length(), StandardCharsets.ISO_8859_1);
        int trailing = text.length();
        while (trailing > 0 && text.charAt(trailing - 1) == ' ') {
            trailing--;
        }
        if (trailing < text.length()) {
            return Optional.of(report(placed.span(trailing, text.length()), "spaces stand at the end of the line"));
        }
        int doubled = placed.line().is(MediaField.TYPE) ? text.indexOf("  ") : -1;
        return doubled < 0
                ? Optional.empty()
                : Optional.of(report(placed.span(doubled, doubled + 1), "more than one space stands between formats"));
    }

    private Diagnostic report(Span span, String message) {
        return Diagnostic.builder(code(), span, message)
                .help("remove the spaces")
                .fix(Fix.safe(new Edit(span, "")))
                .build();
    }
}
