package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Edit;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** A last line without a line end. */
final class UnterminatedLine implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "unterminated-line";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 9";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        if (session.isTerminated() || Presence.isCutOff(session.lines())) {
            return List.of();
        }
        List<PlacedLine> lines = session.placedLines();
        PlacedLine last = lines.get(lines.size() - 1);
        Span end = last.span(last.line().length(), last.line().length());
        return List.of(Diagnostic.builder(code(), end, "last line has no line end")
                .help("end the last line with CRLF too")
                .fix(Fix.safe(new Edit(end, last.line().lineEnd().text())))
                .build());
    }
}
