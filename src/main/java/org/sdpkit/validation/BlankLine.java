package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.model.SessionDescription;

/** A line with nothing in it. */
final class BlankLine implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "blank-line";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 5";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return Strays.report(
                session, StrayKind.BLANK, placed -> Diagnostic.builder(code(), placed.span(), "line is blank")
                        .help("remove the line")
                        .fix(Fix.safe(placed.removal())));
    }
}
