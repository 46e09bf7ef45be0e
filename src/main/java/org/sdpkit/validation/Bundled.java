package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.GroupSemantics;
import org.sdpkit.model.SessionDescription;

/** The media descriptions that share a transport: RFC 9143. */
final class Bundled {

    private Bundled() {}

    /** The media descriptions of each BUNDLE group, in the order of the group. */
    static Stream<List<MediaAt>> groups(SessionDescription session) {
        return session.all(Group.TYPE).stream()
                .filter(group -> group.semantics().equals(GroupSemantics.BUNDLE))
                .map(group -> group.tags().stream()
                        .flatMap(tag -> named(session, tag).stream())
                        .toList());
    }

    /** The media description with this mid. */
    static Optional<MediaAt> named(SessionDescription session, String mid) {
        return MediaAt.all(session)
                .filter(media -> media.description().mid().filter(mid::equals).isPresent())
                .findFirst();
    }
}
