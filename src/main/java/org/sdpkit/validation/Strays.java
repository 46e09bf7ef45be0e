package org.sdpkit.validation;

import java.util.List;
import java.util.function.Function;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.Stray;

/** What the rules on stray lines share. */
final class Strays {

    private Strays() {}

    /** What is to be reported of the line, if it is a stray line of this kind. */
    static List<Diagnostic> report(PlacedLine odd, StrayKind kind, Function<PlacedLine, Diagnostic.Builder> report) {
        boolean isOfKind = odd.line() instanceof Stray stray && StrayKind.of(stray) == kind;
        return isOfKind ? List.of(report.apply(odd).build()) : List.of();
    }
}
