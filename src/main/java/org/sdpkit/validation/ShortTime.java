package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.NtpTime;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.model.Timing;

/** A time in t= of fewer than ten digits that is not 0: no moment since 1931. */
final class ShortTime implements Rule<SessionDescription> {

    private static final int SHORTEST = 10;

    @Override
    public String code() {
        return "short-time";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 5.9";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        List<Diagnostic> found = new ArrayList<>();
        for (PlacedLine placed : session.placedLines()) {
            placed.as(Timing.TYPE).ifPresent(timing -> Stream.of(timing.start(), timing.stop())
                    .distinct()
                    .filter(time -> !time.isZero() && time.digits().length() < SHORTEST)
                    .map(time -> report(placed, time))
                    .forEach(found::add));
        }
        return found;
    }

    private Diagnostic report(PlacedLine placed, NtpTime time) {
        return Diagnostic.builder(
                        code(),
                        placed.spansOf(time.digits()).get(0),
                        "time " + time + " has fewer than " + SHORTEST + " digits")
                .help("write seconds since 1900, or 0 for no bound")
                .build();
    }
}
