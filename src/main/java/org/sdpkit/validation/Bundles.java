package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.GroupSemantics;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.SessionDescription;

/** Which media descriptions share a transport: RFC 9143. */
final class Bundles {

    private Bundles() {}

    /** The BUNDLE groups, in order. */
    static List<Group> of(SessionDescription session) {
        return session.all(Group.TYPE).stream()
                .filter(group -> group.semantics().equals(GroupSemantics.BUNDLE))
                .toList();
    }

    /** The tags of all BUNDLE groups. */
    static Stream<String> tags(SessionDescription session) {
        return of(session).stream().flatMap(group -> group.tags().stream());
    }

    /** The group that the media description is in. */
    static Optional<Group> of(SessionDescription session, MediaDescription media) {
        return media.mid().flatMap(Transports.of(session)::bundle);
    }

    /** The tagged media description of the group that this one is in: the one whose transport it shares. */
    static Optional<MediaDescription> tagged(SessionDescription session, MediaDescription media) {
        return of(session, media)
                .filter(group -> !group.tags().isEmpty())
                .flatMap(group -> Transports.of(session).named(group.tags().get(0)))
                .map(MediaAt::description);
    }
}
