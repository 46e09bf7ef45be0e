package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.IceLite;
import org.sdpkit.attribute.IcePacing;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.model.SessionDescription;

/** A lite agent that says how fast it checks. */
final class IceLitePacing implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "ice-lite-pacing";
    }

    @Override
    public String reference() {
        return "RFC 8839 section 4.3.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(IcePacing.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        if (!session.has(IceLite.TYPE)) {
            return List.of();
        }
        return session.placedLevelLines(IcePacing.TYPE).stream()
                .map(placed -> Diagnostic.builder(code(), placed.span(), "a lite agent makes no checks to pace")
                        .help("remove the line")
                        .fix(Fix.safe(placed.removal()))
                        .build())
                .toList();
    }
}
