package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.GroupSemantics;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A group that names a media description which does not exist. */
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
    public List<Diagnostic> check(SessionDescription session) {
        return Presence.isCutOff(session.lines())
                ? List.of()
                : AttributeAt.in(session.placedLevelLines(), Group.TYPE)
                        .filter(group -> !group.value().semantics().equals(GroupSemantics.BUNDLE))
                        .flatMap(group -> GroupTag.of(group, session).stream())
                        .filter(tag -> tag.media().isEmpty())
                        .map(tag -> Diagnostic.builder(
                                        code(), tag.span(), "no media description has a=mid:" + tag.tag())
                                .help("correct the tag, or take it out of the group")
                                .build())
                        .toList();
    }
}
