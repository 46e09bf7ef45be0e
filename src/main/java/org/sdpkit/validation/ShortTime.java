package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.NtpTime;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.model.TimeZones;
import org.sdpkit.model.Timing;

/** A time in t= or z= of fewer than ten digits, which in t= is not 0: no moment since 1931. */
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
        Suspects.among(session.placedLines(Timing.TYPE), placed -> placed.as(Timing.TYPE)
                        .isPresent())
                .stream()
                .forEach(placed -> report(placed, 1, found));
        Suspects.among(session.placedLines(TimeZones.TYPE), placed -> placed.as(TimeZones.TYPE)
                        .isPresent())
                .stream()
                .forEach(placed -> report(placed, 2, found));
        return found;
    }

    /** Looks at each of the words, or at every other one. */
    private void report(PlacedLine placed, int step, List<Diagnostic> found) {
        String text = placed.line().text(); // all of it is ASCII, for it was understood
        int from = placed.line().valueOffset();
        for (int word = 0; from < text.length() && text.charAt(from) != ' '; word++) {
            int space = text.indexOf(' ', from);
            int to = space < 0 ? text.length() : space;
            String time = text.substring(from, to);
            if (word % step == 0 && isFault(time, step == 1)) {
                found.add(report(time, Bytes.asciiSpan(placed, from, to)));
            }
            from = to + 1;
        }
    }

    private static boolean isFault(String time, boolean mayBeZero) {
        return time.length() < SHORTEST && !(mayBeZero && new NtpTime(time).isZero());
    }

    /** Whether it is neither 0 nor a moment. */
    static boolean isFault(NtpTime time) {
        return isFault(time.digits(), true);
    }

    private Diagnostic report(String time, Span span) {
        return Diagnostic.builder(code(), span, "time " + time + " has fewer than " + SHORTEST + " digits")
                .help("write seconds since 1900, or in t= 0 for no bound")
                .build();
    }
}
