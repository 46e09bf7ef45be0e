package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Origin;
import org.sdpkit.model.SessionDescription;

/** A session id that is too large for many readers. */
final class LargeSessionId implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "large-session-id";
    }

    @Override
    public String reference() {
        return "RFC 9429 section 5.2.1";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return Suspects.among(session.placedLevelLines(Origin.TYPE), placed -> placed.as(Origin.TYPE)
                        .filter(origin -> origin.sessionIdAsLong().orElse(Long.MAX_VALUE) == Long.MAX_VALUE)
                        .isPresent())
                .report(placed -> Diagnostic.builder(
                                code(),
                                placed.valueSpan(),
                                "session id must be below 2^63-1, not "
                                        + placed.as(Origin.TYPE).orElseThrow().sessionId())
                        .help("choose a random number of 62 bits")
                        .build());
    }
}
