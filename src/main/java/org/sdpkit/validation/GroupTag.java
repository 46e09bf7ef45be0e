package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.GroupSemantics;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.SessionDescription;

/** A tag of an {@code a=group}, and the media description that it names. */
record GroupTag(AttributeAt<Group> group, String tag, Optional<MediaAt> media) {

    /** The tags of a group, in order; of two media descriptions with the same mid the first counts. */
    static List<GroupTag> of(AttributeAt<Group> group, SessionDescription session) {
        return group.value().tags().stream()
                .map(tag -> new GroupTag(group, tag, Bundled.named(session, tag)))
                .toList();
    }

    /** The groups of these semantics. */
    static Stream<AttributeAt<Group>> groups(SessionDescription session, GroupSemantics semantics) {
        return AttributeAt.atSession(
                session, Group.TYPE, group -> group.value().semantics().equals(semantics))
                .stream();
    }

    Span span() {
        return group.pieceSpan(tag);
    }
}
