package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.model.Timing;

/** A session that ends before it begins. */
final class StopBeforeStart implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "stop-before-start";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 5.9";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return Suspects.among(session.placedLines(Timing.TYPE), placed -> placed.as(Timing.TYPE)
                        .filter(StopBeforeStart::isFault)
                        .isPresent())
                .report(placed -> Diagnostic.builder(code(), placed.valueSpan(), "stop time is before start time")
                        .help("write the start time first, or 0 as stop time for no bound")
                        .build());
    }

    /** A stop time that is no moment is a fault of its own. */
    private static boolean isFault(Timing timing) {
        return !timing.stop().isZero()
                && !ShortTime.isFault(timing.stop())
                && timing.stop().compareTo(timing.start()) < 0;
    }
}
