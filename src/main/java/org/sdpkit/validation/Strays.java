package org.sdpkit.validation;

import java.util.List;
import java.util.function.Function;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.model.Stray;

/** What the rules on stray lines share. */
final class Strays {

    private Strays() {}

    static List<Diagnostic> report(
            SessionDescription session, StrayKind kind, Function<PlacedLine, Diagnostic.Builder> report) {
        return session.placedLines().stream()
                .filter(placed -> placed.line() instanceof Stray stray && StrayKind.of(stray) == kind)
                .map(placed -> report.apply(placed).build())
                .toList();
    }
}
