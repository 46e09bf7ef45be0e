package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.GroupSemantics;
import org.sdpkit.model.SessionDescription;

/**
 * A group of media descriptions, and where its tags stand.
 *
 * @param line where it stands
 * @param tags those of it, in order
 */
record GroupAt(AttributeAt<Group> line, List<WordAt> tags) {

    /** The mids that bundles name, in order. */
    static List<WordAt> bundleTags(SessionDescription session) {
        return DescriptionAt.of(session).bundleTags();
    }

    /** The groups of other semantics. */
    static Stream<GroupAt> othersIn(SessionDescription session) {
        return all(session).filter(group -> !group.isBundle());
    }

    private static Stream<GroupAt> all(SessionDescription session) {
        return DescriptionAt.of(session).groups().stream();
    }

    /** Those of a description, in order, read anew. */
    static List<GroupAt> read(DescriptionAt description) {
        return description.allAtSession(Group.TYPE).stream()
                .map(group ->
                        new GroupAt(group, WordAt.in(group).stream().skip(1).toList()))
                .toList();
    }

    boolean isBundle() {
        return line.value().semantics().equals(GroupSemantics.BUNDLE);
    }

    /** The mids of the media descriptions. */
    static Set<String> mids(SessionDescription session) {
        return DescriptionAt.of(session).mids();
    }
}
