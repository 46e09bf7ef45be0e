package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
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
        List<PlacedLine> others = Presence.readLines(session).stream()
                .filter(placed -> session.isTerminated()
                        || placed.index() < session.lines().size() - 1)
                .filter(placed -> placed.line().lineEnd() != LineEnd.CRLF)
                .toList();
        if (others.isEmpty()) {
            return List.of();
        }
        PlacedLine first = others.get(0);
        String message = "line ends in %s, not CRLF".formatted(first.line().lineEnd());
        String more = others.size() == 1 ? "" : "; %d lines do not end in CRLF".formatted(others.size());
        int end = first.line().length();
        return List.of(Diagnostic.builder(code(), first.span(end, end), message + more)
                .help("end each line with CRLF, as sdp fmt does")
                .build());
    }
}
