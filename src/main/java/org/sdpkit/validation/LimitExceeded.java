package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.PlacedLine;

/** An input that goes past a limit of the reader. */
final class LimitExceeded implements LineRule {

    @Override
    public String code() {
        return "limit-exceeded";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 7";
    }

    @Override
    public List<Diagnostic> check(PlacedLine odd) {
        return Strays.report(odd, StrayKind.BEYOND_LIMIT, placed -> Diagnostic.builder(
                        code(), placed.span(0, 0), "the input goes past a limit here; the rest was not read as lines")
                .help("read it with larger limits"));
    }
}
