package org.sdpkit.validation;

import java.util.List;
import java.util.Locale;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Edit;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.model.PlacedLine;

/** A line type in upper case. */
final class UpperCaseLineType implements LineRule {

    @Override
    public String code() {
        return "upper-case-line-type";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 5";
    }

    @Override
    public List<Diagnostic> check(PlacedLine odd) {
        return Strays.report(odd, StrayKind.UPPER_CASE_TYPE, placed -> {
            String type = placed.line().text().substring(0, 1);
            String lower = type.toLowerCase(Locale.ROOT);
            return Diagnostic.builder(code(), placed.span(0, 1), "line type '" + type + "' must be '" + lower + "'")
                    .help("write " + lower + "=")
                    .fix(Fix.safe(new Edit(placed.span(0, 1), lower)));
        });
    }
}
