package org.sdpkit.validation;

import java.util.List;
import java.util.stream.Stream;
import org.sdpkit.attribute.GroupSemantics;
import org.sdpkit.model.SessionDescription;

/** Two media descriptions of a group {@code DUP}, which send the same packets over two ways: SMPTE ST 2022-7. */
record Legs(MediaAt first, MediaAt other) {

    /** Each leg of each group behind the first one, beside the first. */
    static Stream<Legs> all(SessionDescription session) {
        return GroupTag.groups(session, GroupSemantics.DUP).flatMap(group -> {
            List<MediaAt> legs = GroupTag.of(group, session).stream()
                    .flatMap(tag -> tag.media().stream())
                    .distinct()
                    .toList();
            return legs.stream().skip(1).map(other -> new Legs(legs.get(0), other));
        });
    }
}
