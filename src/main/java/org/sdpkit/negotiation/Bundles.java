package org.sdpkit.negotiation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.GroupSemantics;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.SessionDescription;

/** Which media descriptions of a description share a transport: RFC 9143. */
final class Bundles {

    private final List<List<String>> groups;
    private final List<Optional<String>> mids;
    private final Map<String, List<String>> groupsByMid = new HashMap<>();
    private final Map<String, Integer> indices = new HashMap<>();

    private Bundles(SessionDescription session) {
        this.groups = session.all(Group.TYPE).stream()
                .filter(group -> group.semantics().equals(GroupSemantics.BUNDLE)
                        && !group.tags().isEmpty())
                .map(Group::tags)
                .toList();
        this.mids =
                session.mediaDescriptions().stream().map(MediaDescription::mid).toList();
        groups.forEach(group -> group.forEach(mid -> groupsByMid.putIfAbsent(mid, group)));
        for (int index = 0; index < mids.size(); index++) {
            int place = index;
            mids.get(index).ifPresent(mid -> indices.putIfAbsent(mid, place));
        }
    }

    /** Those of a description. */
    static Bundles of(SessionDescription session) {
        return session.view(Bundles.class, Bundles::new);
    }

    /** The names in each group, the tag first; groups without names count for nothing. */
    List<List<String>> groups() {
        return groups;
    }

    /** The group that a media description is in. */
    Optional<List<String>> groupOf(int index) {
        return index < mids.size()
                ? mids.get(index).flatMap(mid -> Optional.ofNullable(groupsByMid.get(mid)))
                : Optional.empty();
    }

    /** The media description whose transport a media description uses: that of the tag, or its own. */
    int transportOf(int index) {
        return groupOf(index).flatMap(group -> indexOf(group.get(0))).orElse(index);
    }

    boolean isBundled(int index) {
        return groupOf(index).isPresent();
    }

    Optional<Integer> indexOf(String mid) {
        return Optional.ofNullable(indices.get(mid));
    }
}
