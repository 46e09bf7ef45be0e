package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Edit;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.model.PlacedLine;

/** A line type with white space between it and the equals sign. */
final class SpaceBeforeEquals implements LineRule {

    @Override
    public String code() {
        return "space-before-equals";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 5";
    }

    @Override
    public List<Diagnostic> check(PlacedLine odd) {
        return Strays.report(odd, StrayKind.SPACE_BEFORE_EQUALS, placed -> {
            int equals = Bytes.indexOf(placed.line(), '=');
            return Diagnostic.builder(code(), placed.span(1, equals), "white space stands before '='")
                    .help("remove the white space")
                    .fix(Fix.safe(new Edit(placed.span(1, equals), "")));
        });
    }
}
