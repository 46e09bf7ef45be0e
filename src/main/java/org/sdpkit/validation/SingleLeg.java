package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.GroupSemantics;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A duplication group of fewer than two media descriptions. */
final class SingleLeg implements Rule<SessionDescription> {

    private static final int PAIR = 2;

    @Override
    public String code() {
        return "single-leg";
    }

    @Override
    public String reference() {
        return "RFC 7104 section 3.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Group.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return GroupTag.groups(session, GroupSemantics.DUP)
                .filter(group -> Set.copyOf(group.value().tags()).size() < PAIR)
                .map(group -> Diagnostic.builder(code(), group.span(), "duplication group has fewer than two streams")
                        .help("name the mids of both legs")
                        .build())
                .toList();
    }
}
