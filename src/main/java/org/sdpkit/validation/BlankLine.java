package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.model.PlacedLine;

/** A line with nothing in it. */
final class BlankLine implements LineRule {

    @Override
    public String code() {
        return "blank-line";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 5";
    }

    @Override
    public List<Diagnostic> check(PlacedLine odd) {
        return Strays.report(odd, StrayKind.BLANK, placed -> Diagnostic.builder(code(), placed.span(), "line is blank")
                .help("remove the line")
                .fix(Fix.safe(placed.removal())));
    }
}
