package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A NUL byte in a line. */
final class NulByte implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "nul-byte";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 9";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return Presence.readLines(session).stream()
                .filter(placed -> placed.line().text().indexOf('\0') >= 0)
                .map(placed -> {
                    int at = Bytes.indexOf(placed.line(), 0);
                    return Diagnostic.builder(code(), placed.span(at, at + 1), "line holds a NUL byte")
                            .build();
                })
                .toList();
    }
}
