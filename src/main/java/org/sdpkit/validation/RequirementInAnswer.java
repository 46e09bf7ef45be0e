package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sdpkit.attribute.Acfg;
import org.sdpkit.attribute.Creq;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** An answer that requires extensions of capability negotiation. */
final class RequirementInAnswer implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "requirement-in-answer";
    }

    @Override
    public String reference() {
        return "RFC 5939 section 3.6.2";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Creq.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        Optional<AttributeAt<Acfg>> chosen = AttributeAt.in(session, Acfg.TYPE).findFirst();
        return chosen.stream()
                .flatMap(answer -> AttributeAt.in(session, Creq.TYPE).map(at -> Diagnostic.builder(
                                code(), at.span(), "a=creq is only for offers, and this is an answer")
                        .help("write a=csup")
                        .related(answer.span(), "a=acfg stands in answers")
                        .build()))
                .toList();
    }
}
