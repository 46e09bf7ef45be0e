package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Position;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.SessionDescription;

/** A text without a line that only session descriptions have: v=, o= or m=. */
final class NotADescription implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "not-a-description";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 5";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        if (Presence.isDescription(session)) {
            return List.of();
        }
        Position start = session.position(0, 0);
        return List.of(Diagnostic.builder(code(), new Span(start, start), "text has no v=, o= or m= line")
                .help("begin a session description with v=0")
                .build());
    }
}
