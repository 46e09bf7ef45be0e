package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.GroupSemantics;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A group of semantics that have a successor. */
final class DeprecatedGroupSemantics implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "deprecated-group-semantics";
    }

    @Override
    public String reference() {
        return "RFC 5956 section 4.2";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Group.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return AttributeAt.atSession(session, Group.TYPE)
                .flatMap(group ->
                        successor(group.value().semantics()).stream().map(successor -> report(group, successor)))
                .toList();
    }

    private static Optional<String> successor(GroupSemantics semantics) {
        if (semantics.equals(GroupSemantics.FEC)) {
            return Optional.of("FEC-FR");
        }
        return semantics.equals(GroupSemantics.ANAT) ? Optional.of("candidates of ICE") : Optional.empty();
    }

    private Diagnostic report(AttributeAt<Group> group, String successor) {
        String name = group.value().semantics().name();
        return Diagnostic.builder(
                        code(), group.wordSpan(name), "group semantics " + name + " has been replaced by " + successor)
                .help("use " + successor)
                .build();
    }
}
