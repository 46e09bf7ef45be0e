package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.PlacedLine;

/** A line of a type that RFC 8866 does not have. */
final class UnknownLineType implements LineRule {

    @Override
    public String code() {
        return "unknown-line-type";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 5";
    }

    @Override
    public List<Diagnostic> check(PlacedLine odd) {
        return Strays.report(
                odd,
                StrayKind.UNKNOWN_TYPE,
                placed -> Diagnostic.builder(
                                code(),
                                placed.span(0, Bytes.indexOf(placed.line(), '=')),
                                "unknown line type '" + placed.line().text().charAt(0) + "'")
                        .help(
                                "remove the line, or write an attribute: RFC 8866 section 5 obliges others to ignore the description"));
    }
}
