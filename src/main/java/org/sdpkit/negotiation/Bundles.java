package org.sdpkit.negotiation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.GroupSemantics;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.SessionDescription;

/** Which media descriptions of a description share a transport: RFC 9143. */
record Bundles(SessionDescription session) {

    /** The names in each group, the tag first; groups without names count for nothing. */
    List<List<String>> groups() {
        return session.all(Group.TYPE).stream()
                .filter(group -> group.semantics().equals(GroupSemantics.BUNDLE)
                        && !group.tags().isEmpty())
                .map(Group::tags)
                .toList();
    }

    /** The group that a media description is in. */
    Optional<List<String>> groupOf(int index) {
        return mid(index)
                .flatMap(mid ->
                        groups().stream().filter(group -> group.contains(mid)).findFirst());
    }

    /** The media description whose transport a media description uses: that of the tag, or its own. */
    int transportOf(int index) {
        return groupOf(index).flatMap(group -> indexOf(group.get(0))).orElse(index);
    }

    boolean isBundled(int index) {
        return groupOf(index).isPresent();
    }

    private Optional<String> mid(int index) {
        List<MediaDescription> media = session.mediaDescriptions();
        return index < media.size() ? media.get(index).mid() : Optional.empty();
    }

    Optional<Integer> indexOf(String mid) {
        List<MediaDescription> media = session.mediaDescriptions();
        return IntStream.range(0, media.size())
                .filter(index -> media.get(index).mid().filter(mid::equals).isPresent())
                .boxed()
                .findFirst();
    }
}
