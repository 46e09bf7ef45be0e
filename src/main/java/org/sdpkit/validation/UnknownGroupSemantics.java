package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.GroupSemantics;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A group of semantics that are not registered. */
final class UnknownGroupSemantics implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "unknown-group-semantics";
    }

    @Override
    public String reference() {
        return "RFC 5888 section 6";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Group.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return AttributeAt.atSession(
                        session,
                        Group.TYPE,
                        group -> !GroupSemantics.REGISTERED.contains(
                                group.value().semantics()))
                .report(group -> Diagnostic.builder(
                                code(),
                                group.wordSpan(group.value().semantics().name()),
                                "group semantics " + group.value().semantics() + " is not registered")
                        .help("write it as it is registered, in capitals")
                        .build());
    }
}
