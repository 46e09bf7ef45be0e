package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.PlacedLine;

/** A line that is no {@code <type>=<value>}. */
final class StrayLine implements LineRule {

    @Override
    public String code() {
        return "stray-line";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 5";
    }

    @Override
    public List<Diagnostic> check(PlacedLine odd) {
        return Strays.report(
                odd, StrayKind.GARBAGE, placed -> Diagnostic.builder(code(), placed.span(), "line is no <type>=<value>")
                        .help("remove the line"));
    }
}
