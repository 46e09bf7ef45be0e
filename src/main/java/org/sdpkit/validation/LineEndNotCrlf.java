package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Line;
import org.sdpkit.model.LineEnd;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** Lines that end in LF or CR alone. */
final class LineEndNotCrlf implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "line-end-not-crlf";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 5";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        List<Line> lines = session.lines();
        boolean isLastLeftOut = !session.isTerminated() || Presence.isCutOff(lines);
        int to = lines.size() - (isLastLeftOut ? 1 : 0);
        int first = -1;
        int count = 0;
        for (int i = 0; i < to; i++) {
            if (lines.get(i).lineEnd() != LineEnd.CRLF) {
                first = first < 0 ? i : first;
                count++;
            }
        }
        return first < 0 ? List.of() : List.of(report(session.placedLines().get(first), count));
    }

    private Diagnostic report(PlacedLine first, int count) {
        String message = "line ends in %s, not CRLF".formatted(first.line().lineEnd());
        String more = count == 1 ? "" : "; %d lines do not end in CRLF".formatted(count);
        int end = first.line().length();
        return Diagnostic.builder(code(), first.span(end, end), message + more)
                .help("end each line with CRLF, as sdp fmt does")
                .build();
    }
}
