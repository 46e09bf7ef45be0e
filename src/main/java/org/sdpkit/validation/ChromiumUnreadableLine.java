package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Line;
import org.sdpkit.model.LineEnd;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** A line at which Chromium gives up reading. */
final class ChromiumUnreadableLine implements Rule<SessionDescription> {

    private static final int SHORTEST = 3;

    @Override
    public String code() {
        return "chromium-unreadable-line";
    }

    @Override
    public String reference() {
        return "RFC 9429 section 5.8";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        List<Diagnostic> found = new ArrayList<>();
        for (PlacedLine placed : session.placedLines()) {
            fault(placed).ifPresent(fault -> found.add(report(placed, fault)));
        }
        return found;
    }

    private Diagnostic report(PlacedLine placed, String fault) {
        return Diagnostic.builder(code(), placed.span(), "Chromium stops at a line that " + fault)
                .help("write each line as <type>=<value> and end it with CRLF")
                .build();
    }

    private static Optional<String> fault(PlacedLine placed) {
        Line line = placed.line();
        boolean isLast = placed.index() + 1 == placed.session().lines().size();
        if (line.lineEnd() == LineEnd.CR || (isLast && !placed.session().isTerminated())) {
            return Optional.of("no line feed ends");
        }
        if (line.length() < SHORTEST) {
            return Optional.of("has no value");
        }
        if (line.byteAt(0) < 'a' || line.byteAt(0) > 'z' || line.byteAt(1) != '=') {
            return Optional.of("does not begin with a small letter and '='");
        }
        return line.byteAt(2) == ' ' && line.byteAt(0) != 's'
                ? Optional.of("has a space behind '='")
                : Optional.empty();
    }
}
