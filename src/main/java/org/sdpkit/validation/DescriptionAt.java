package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.LineType;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.Connection;
import org.sdpkit.model.Field;
import org.sdpkit.model.Line;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** What many rules ask of a description, kept with it. */
final class DescriptionAt {

    private final SessionDescription session;
    private final List<MediaAt> media;
    private final Set<Object> kinds;
    private final AttributeLists attributes;
    private final AttributeLists sessionAttributes;
    private final Once<Transports> transports = Once.madeBy(() -> new Transports(this));
    private final Once<List<PlacedLine>> fieldsAndOddLines = Once.madeBy(this::readFieldsAndOddLines);
    private final Once<List<ConnectionAt>> connections;
    private final Once<List<GroupAt>> groups = Once.madeBy(() -> GroupAt.read(this));
    private final Once<List<WordAt>> bundleTags = Once.madeBy(this::readBundleTags);
    private final Once<List<IceCredential>> credentials;
    private final Once<Capabilities> sessionCapabilities;
    private final Once<Set<String>> mids = Once.madeBy(this::readMids);

    /** Of the line that was asked for last: many findings may speak of one long line. */
    private @Nullable Pieces pieces;

    private DescriptionAt(SessionDescription session) {
        this.session = session;
        this.kinds = kinds(session);
        this.media = IntStream.range(0, session.mediaDescriptions().size())
                .mapToObj(index -> new MediaAt(session, index))
                .toList();
        this.credentials = Once.madeBy(() -> IceCredential.read(session));
        this.sessionCapabilities = Once.madeBy(() -> Capabilities.ofSession(session));
        this.connections = Once.madeBy(() -> ConnectionAt.read(session.placedLines(Connection.TYPE)));
        this.attributes = new AttributeLists(session::placedLines);
        this.sessionAttributes = new AttributeLists(session::placedLevelLines);
    }

    /** That of a description. */
    static DescriptionAt of(SessionDescription session) {
        return session.view(DescriptionAt.class, DescriptionAt::new);
    }

    SessionDescription session() {
        return session;
    }

    /** Whether it has a line of one of these types, malformed or not; of none, it always has. */
    boolean hasOneOf(Set<LineType<?>> types) {
        for (LineType<?> type : types) {
            if (has(type)) {
                return true;
            }
        }
        return types.isEmpty();
    }

    private boolean has(LineType<?> type) {
        if (!(type instanceof AttributeType<?> attribute)) {
            return kinds.contains(type);
        }
        for (String name : attribute.names()) {
            if (kinds.contains(name)) {
                return true;
            }
        }
        return false;
    }

    /** The names of attributes and the types of fields of which it has lines. */
    private static Set<Object> kinds(SessionDescription session) {
        Set<Object> found = new HashSet<>();
        for (Line line : session.lines()) {
            if (line instanceof Attribute attribute) {
                found.add(attribute.name());
            } else if (line instanceof Field field) {
                found.add(field.type());
            }
        }
        return found;
    }

    /** Its attributes of this type, in order; without those that are malformed. */
    <T> List<AttributeAt<T>> all(AttributeType<T> type) {
        return attributes.all(type);
    }

    /** Its attributes of this type at session level, in order; without those that are malformed. */
    <T> List<AttributeAt<T>> allAtSession(AttributeType<T> type) {
        return sessionAttributes.all(type);
    }

    /** Which of its media descriptions share a transport. */
    Transports transports() {
        return transports.value();
    }

    /** Its lines, in order, without attributes in which there is nothing odd; see {@link SessionDescription#oddLines}. */
    List<PlacedLine> fieldsAndOddLines() {
        return fieldsAndOddLines.value();
    }

    private List<PlacedLine> readFieldsAndOddLines() {
        List<PlacedLine> odd = session.oddLines();
        List<PlacedLine> found = new ArrayList<>();
        int next = 0;
        for (PlacedLine placed : session.placedLines()) {
            boolean isOdd = next < odd.size() && odd.get(next).index() == placed.index();
            if (isOdd || !(placed.line() instanceof Attribute)) {
                found.add(placed);
            }
            next += isOdd ? 1 : 0;
        }
        return found;
    }

    /** The pieces of the value of an attribute. */
    Pieces pieces(PlacedLine line) {
        Pieces known = pieces;
        if (known == null || !known.areOf(line)) {
            known = new Pieces(line);
            pieces = known;
        }
        return known;
    }

    /** Its c= lines that are not malformed, in order. */
    List<ConnectionAt> connections() {
        return connections.value();
    }

    /** Its groups, in order. */
    List<GroupAt> groups() {
        return groups.value();
    }

    /** The mids that its bundles name, in order. */
    List<WordAt> bundleTags() {
        return bundleTags.value();
    }

    private List<WordAt> readBundleTags() {
        return groups().stream()
                .filter(GroupAt::isBundle)
                .flatMap(group -> group.tags().stream())
                .toList();
    }

    /** Its lines a=ice-ufrag, then its lines a=ice-pwd. */
    List<IceCredential> credentials() {
        return credentials.value();
    }

    /** The numbers of capabilities that the session level defines. */
    Capabilities sessionCapabilities() {
        return sessionCapabilities.value();
    }

    /** The mids of its media descriptions. */
    Set<String> mids() {
        return mids.value();
    }

    private Set<String> readMids() {
        Set<String> found = new HashSet<>();
        media.forEach(at -> at.mid().ifPresent(found::add));
        return found;
    }

    /** Its media descriptions, in order. */
    List<MediaAt> media() {
        return media;
    }
}
