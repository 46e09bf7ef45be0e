package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.ComediaDirection;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** An {@code a=direction}, which became {@code a=setup}. */
final class ObsoleteComediaDirection implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "obsolete-comedia-direction";
    }

    @Override
    public String reference() {
        return "RFC 4145 section 4";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(ComediaDirection.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return AttributeAt.in(session, ComediaDirection.TYPE)
                .map(at -> Diagnostic.builder(code(), at.span(), "a=direction was replaced by a=setup")
                        .help("write a=setup for TCP; remove the line for UDP")
                        .build())
                .toList();
    }
}
