package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.Acap;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A capability to negotiate capabilities. */
final class NestedCapability implements Rule<SessionDescription> {

    private static final Set<String> NEGOTIATION = Set.of(
            "csup", "creq", "acap", "tcap", "pcfg", "acfg", "rmcap", "omcap", "mfcap", "mscap", "lcfg", "sescap",
            "bcap", "ccap", "icap");

    @Override
    public String code() {
        return "nested-capability";
    }

    @Override
    public String reference() {
        return "RFC 5939 section 3.4.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Acap.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return AttributeAt.in(
                        session,
                        Acap.TYPE,
                        at -> NEGOTIATION.contains(at.value().attribute().name()))
                .report(at -> Diagnostic.builder(
                                code(),
                                at.pieceSpan(at.value().attribute().name()),
                                "a=" + at.value().attribute().name() + " cannot be a capability itself")
                        .help("write the attribute that is meant, without capabilities")
                        .build());
    }
}
