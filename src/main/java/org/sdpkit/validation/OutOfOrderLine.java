package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.LinePlace;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** A line that stands after lines it belongs before. */
final class OutOfOrderLine implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "out-of-order-line";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 5";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        List<Diagnostic> found = new ArrayList<>(report(session.placedLevelLines(), LinePlace.SESSION));
        MediaAt.all(session).forEach(media -> found.addAll(report(media.lines(), LinePlace.MEDIA)));
        return found;
    }

    private List<Diagnostic> report(List<PlacedLine> lines, LinePlace places) {
        List<Diagnostic> found = new ArrayList<>();
        int reached = 0;
        PlacedLine last = null;
        for (PlacedLine placed : lines) {
            OptionalInt place = places.of(placed.line());
            if (place.isPresent() && place.getAsInt() >= reached) {
                reached = place.getAsInt();
                last = placed;
            } else if (place.isPresent() && last != null) {
                found.add(report(placed, last));
            }
        }
        return found;
    }

    private Diagnostic report(PlacedLine placed, PlacedLine last) {
        String type = placed.line().text().substring(0, 2);
        String other = last.line().text().substring(0, 2);
        return Diagnostic.builder(code(), placed.span(), type + " line stands after the " + other + " line")
                .help("write the " + type + " line before the " + other + " line")
                .related(last.span(), "the line it belongs before")
                .build();
    }
}
