package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A group that names a media description which is not there. */
final class UnknownGroupTag implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "unknown-group-tag";
    }

    @Override
    public String reference() {
        return "RFC 5888 section 5";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Group.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        if (Presence.isCutOff(session.lines())) {
            return List.of();
        }
        Set<String> mids = GroupAt.mids(session);
        return GroupAt.othersIn(session)
                .flatMap(group -> group.tags().stream()
                        .filter(tag -> !mids.contains(tag.text()))
                        .map(tag -> report(group, tag)))
                .toList();
    }

    private Diagnostic report(GroupAt group, WordAt tag) {
        String mid = tag.text();
        return Diagnostic.builder(
                        code(),
                        tag.span(),
                        "no media description has the mid " + mid + " of this group of "
                                + group.line().value().semantics())
                .help("remove " + mid + " from the group, or give a=mid:" + mid + " to a media description")
                .build();
    }
}
