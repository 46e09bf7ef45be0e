package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A line that is no {@code <type>=<value>}. */
final class StrayLine implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "stray-line";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 5";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return Strays.report(session, StrayKind.GARBAGE, placed -> Diagnostic.builder(
                        code(), placed.span(), "line is no <type>=<value>")
                .help("remove the line"));
    }
}
