package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.model.Timing;

/** A time in WebRTC. */
final class BoundedTime implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "time-of-a-call";
    }

    @Override
    public String reference() {
        return "RFC 9429 section 5.2.1";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return Suspects.among(session.placedLevelLines(Timing.TYPE), placed -> placed.as(Timing.TYPE)
                        .filter(timing -> !timing.equals(Timing.PERMANENT))
                        .isPresent())
                .report(placed -> Diagnostic.builder(code(), placed.valueSpan(), "a call has no times: t=0 0")
                        .help("write t=0 0")
                        .fix(Fix.safe(placed.replacement("t=0 0")))
                        .build());
    }
}
