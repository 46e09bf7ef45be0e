package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.PlacedLine;

/** A NUL byte in a line. */
final class NulByte implements LineRule {

    @Override
    public String code() {
        return "nul-byte";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 9";
    }

    @Override
    public List<Diagnostic> check(PlacedLine odd) {
        int at = Presence.isCutOff(odd.line()) ? -1 : Bytes.indexOf(odd.line(), 0);
        return at < 0
                ? List.of()
                : List.of(Diagnostic.builder(code(), odd.span(at, at + 1), "line holds a NUL byte")
                        .build());
    }
}
