package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.model.Timing;

/** A call whose beginning or end is told, which the signalling decides. */
final class TimedCall implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "timed-call";
    }

    @Override
    public String reference() {
        return "RFC 3264 section 5";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        boolean isMulticast = ConnectionAt.allIn(session.placedLines())
                .anyMatch(at -> at.connection().address().isMulticast());
        return isMulticast
                ? List.of()
                : session.placedLevelLines().stream()
                        .filter(line ->
                                line.as(Timing.TYPE).filter(TimedCall::isTimed).isPresent())
                        .map(line -> Diagnostic.builder(code(), line.valueSpan(), "call has a time of its own")
                                .help("write t=0 0")
                                .build())
                        .toList();
    }

    private static boolean isTimed(Timing timing) {
        return !timing.equals(Timing.PERMANENT);
    }
}
