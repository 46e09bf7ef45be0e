package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.GroupSemantics;
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
    public List<Diagnostic> check(SessionDescription session) {
        Set<String> mids = MediaAt.all(session)
                .flatMap(media -> media.description().mid().stream())
                .collect(Collectors.toSet());
        return AttributeAt.in(session.placedLevelLines(), Group.TYPE)
                .filter(group -> !group.value().semantics().equals(GroupSemantics.BUNDLE))
                .flatMap(group -> group.value().tags().stream()
                        .filter(tag -> !mids.contains(tag))
                        .map(tag -> report(group, tag)))
                .toList();
    }

    private Diagnostic report(AttributeAt<Group> group, String tag) {
        return Diagnostic.builder(
                        code(),
                        group.wordSpan(tag),
                        "no media description has the mid " + tag + " of this group of "
                                + group.value().semantics())
                .help("remove " + tag + " from the group, or give a=mid:" + tag + " to a media description")
                .build();
    }
}
