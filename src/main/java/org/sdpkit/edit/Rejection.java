package org.sdpkit.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.BundleOnly;
import org.sdpkit.attribute.Catalogue;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.GroupSemantics;
import org.sdpkit.attribute.MuxCategory;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.Line;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/**
 * Refuses media descriptions: the port becomes 0, and they leave their BUNDLE group (RFC 9143 section 7.5.3), which goes on
 * to have its transport told by the first that is left.
 */
record Rejection() implements Change {

    static Change read(String argument) {
        return new Rejection();
    }

    @Override
    public void make(Draft draft, MediaSelector on) {
        reject(draft, on.indexes(draft.session()));
    }

    static void reject(Draft draft, List<Integer> indexes) {
        for (int index : indexes) {
            PlacedLine line = draft.lines(index).get(0);
            line.as(MediaField.TYPE).ifPresent(field -> draft.replace(line, MediaField.TYPE, withPort(field, 0)));
            draft.removeIf(index, each -> each.is(BundleOnly.TYPE));
        }
        Set<String> mids = indexes.stream()
                .flatMap(index -> draft.media(index).mid().stream())
                .collect(Collectors.toSet());
        leaveBundles(draft, mids);
    }

    private static void leaveBundles(Draft draft, Set<String> mids) {
        for (PlacedLine line : draft.lines(Draft.SESSION, Group.TYPE)) {
            line.as(Group.TYPE)
                    .filter(group -> group.semantics().equals(GroupSemantics.BUNDLE)
                            && group.tags().stream().anyMatch(mids::contains))
                    .ifPresent(group -> draft.replace(
                            line,
                            Group.TYPE,
                            new Group(group.semantics(), headed(draft, without(group, mids, draft.session()), group))));
        }
    }

    /** Without the tags, and without those that name nobody: one of them would become the tag of the transport. */
    private static List<String> without(Group group, Set<String> mids, SessionDescription session) {
        return group.tags().stream()
                .filter(tag ->
                        !mids.contains(tag) && session.mediaDescription(tag).isPresent())
                .toList();
    }

    /**
     * The tags, first one whose media description has a port: the transport of the bundle is told there (RFC 9143 section
     * 7.2.1). If none has, the first gets the port and the transport of the one that was first to have a port.
     */
    private static List<String> headed(Draft draft, List<String> tags, Group before) {
        Optional<String> head =
                tags.stream().filter(tag -> port(draft, index(draft, tag)) > 0).findFirst();
        if (head.isEmpty()
                && !tags.isEmpty()
                && draft.media(index(draft, tags.get(0))).has(BundleOnly.TYPE)) {
            before.tags().stream()
                    .filter(tag -> draft.session().mediaDescription(tag).isPresent())
                    .map(tag -> index(draft, tag))
                    .filter(each -> portBefore(draft, each) > 0)
                    .findFirst()
                    .ifPresent(each -> succeed(draft, index(draft, tags.get(0)), each));
        }
        List<String> ordered = new ArrayList<>(tags);
        head.ifPresent(first -> {
            ordered.remove(first);
            ordered.add(0, first);
        });
        return ordered;
    }

    private static void succeed(Draft draft, int heir, int before) {
        PlacedLine line = draft.lines(heir).get(0);
        int port = portBefore(draft, before);
        line.as(MediaField.TYPE).ifPresent(field -> draft.replace(line, MediaField.TYPE, withPort(field, port)));
        draft.removeIf(heir, each -> each.is(BundleOnly.TYPE));
        draft.media(before).levelLines().stream()
                .filter(each -> isOfTransport(each)
                        && draft.media(heir).levelLines().stream()
                                .noneMatch(own -> own instanceof Attribute attribute
                                        && attribute.name().equals(((Attribute) each).name())))
                .forEach(each -> draft.add(heir, each.text()));
    }

    private static boolean isOfTransport(Line line) {
        return line instanceof Attribute attribute
                && Catalogue.STANDARD
                        .find(attribute.name())
                        .flatMap(AttributeType::mux)
                        .filter(MuxCategory.TRANSPORT::equals)
                        .isPresent();
    }

    private static int portBefore(Draft draft, int index) {
        return draft.lines(index)
                .get(0)
                .as(MediaField.TYPE)
                .map(MediaField::port)
                .orElse(0);
    }

    private static int port(Draft draft, int index) {
        return draft.current(draft.lines(index).get(0), MediaField.TYPE)
                .map(MediaField::port)
                .orElse(0);
    }

    private static int index(Draft draft, String mid) {
        return draft.session()
                .mediaDescriptions()
                .indexOf(draft.session().mediaDescription(mid).orElseThrow());
    }

    private static MediaField withPort(MediaField field, int port) {
        return new MediaField(field.type(), port, field.protocol(), field.formats());
    }
}
