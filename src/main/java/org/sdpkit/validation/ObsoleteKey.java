package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.model.Key;
import org.sdpkit.model.SessionDescription;

/** A k= line. */
final class ObsoleteKey implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "obsolete-key";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 5.12";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Key.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return session.placedLines(Key.TYPE).stream()
                .map(placed -> Diagnostic.builder(code(), placed.span(), "k= line is obsolete and must not be sent")
                        .help("remove the line")
                        .fix(Fix.unsafe(placed.removal()))
                        .build())
                .toList();
    }
}
