package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** A character that is not ASCII, where Firefox reads. */
final class FirefoxNonAscii implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "firefox-non-ascii";
    }

    @Override
    public String reference() {
        return "RFC 9429 section 5.8";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return session.oddLines().stream()
                .flatMap(placed -> report(placed).stream())
                .limit(1)
                .toList();
    }

    private Optional<Diagnostic> report(PlacedLine placed) {
        byte[] bytes = placed.line().bytes();
        for (int i = 0; i < placed.line().length(); i++) {
            if (bytes[i] < 0) {
                return Optional.of(
                        Diagnostic.builder(code(), placed.span(i, placed.line().length()), "Firefox takes ASCII only")
                                .help("write the line without letters of other scripts")
                                .build());
            }
        }
        return Optional.empty();
    }
}
