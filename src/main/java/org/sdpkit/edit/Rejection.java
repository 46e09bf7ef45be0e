package org.sdpkit.edit;

import java.util.List;
import java.util.Optional;
import org.sdpkit.attribute.BundleOnly;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.GroupSemantics;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** Refuses media descriptions: the port becomes 0, and they leave their BUNDLE group (RFC 9143 section 7.5.3). */
record Rejection() implements Change {

    static Change read(String argument) {
        return new Rejection();
    }

    @Override
    public void make(Draft draft, MediaSelector on) {
        List<Integer> indexes = on.indexes(draft.session());
        indexes.forEach(index -> reject(draft, index));
    }

    static void reject(Draft draft, int mediaIndex) {
        PlacedLine line = draft.lines(mediaIndex).get(0);
        line.as(MediaField.TYPE)
                .ifPresent(field -> draft.replace(
                        line, MediaField.TYPE, new MediaField(field.type(), 0, field.protocol(), field.formats())));
        draft.removeIf(mediaIndex, each -> each.is(BundleOnly.TYPE));
        draft.media(mediaIndex).mid().ifPresent(mid -> leaveBundle(draft, mid));
    }

    /** Several may leave at once: what the draft says already is what counts. */
    private static void leaveBundle(Draft draft, String mid) {
        for (PlacedLine line : draft.lines(Draft.SESSION, Group.TYPE)) {
            Optional<Group> group = draft.current(line, Group.TYPE)
                    .filter(each -> each.semantics().equals(GroupSemantics.BUNDLE)
                            && each.tags().contains(mid));
            group.ifPresent(each -> draft.replace(line, Group.TYPE, without(each, mid, draft.session())));
        }
    }

    /** Without the tag, and without those that name nobody: one of them would become the tag of the transport. */
    private static Group without(Group group, String mid, SessionDescription session) {
        return new Group(
                group.semantics(),
                group.tags().stream()
                        .filter(tag -> !tag.equals(mid)
                                && session.mediaDescription(tag).isPresent())
                        .toList());
    }
}
