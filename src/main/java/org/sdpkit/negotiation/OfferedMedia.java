package org.sdpkit.negotiation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sdpkit.attribute.Address;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.BundleOnly;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.IceUfrag;
import org.sdpkit.codec.CodecGraph;
import org.sdpkit.model.Connection;
import org.sdpkit.model.Effective;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.SessionDescription;

/** A media description of an offer, as what the session level gives it makes it. */
record OfferedMedia(
        OfferedSession whole, int index, MediaDescription description, MediaField field, Effective effective) {

    /** The one in this place; empty where its m= line is malformed. */
    static Optional<OfferedMedia> of(SessionDescription session, int index) {
        MediaDescription description = session.mediaDescriptions().get(index);
        return description
                .media()
                .map(field -> new OfferedMedia(
                        OfferedSession.of(session), index, description, field, session.effective(description)));
    }

    /** The same with other lines of its own; empty where its m= line is malformed. */
    Optional<OfferedMedia> with(MediaDescription other) {
        return other.media()
                .map(said ->
                        new OfferedMedia(whole, index, other, said, session().effective(other)));
    }

    SessionDescription session() {
        return whole.session();
    }

    /** Which media descriptions of its session share a transport. */
    Bundles bundles() {
        return whole.bundles();
    }

    Place place() {
        return new Place.Media(index);
    }

    Place placeOf(String name) {
        return Decision.at(index, name);
    }

    Direction direction() {
        return effective.direction();
    }

    boolean has(AttributeType<?> type) {
        return description.has(type);
    }

    /** Whether this is said of its transport: here, or where here is nothing of it, in the tagged media description. */
    boolean says(AttributeType<?> type) {
        boolean isTagOnly =
                !description.has(IceUfrag.TYPE) && tagged().description.has(IceUfrag.TYPE);
        return description.has(type) || (isTagOnly && tagged().description.has(type));
    }

    /** Whether a direction is said, here or at session level. */
    boolean saysDirection() {
        return effective.has(Direction.TYPE);
    }

    /** Its codecs, each format once, and which depend on which. */
    CodecGraph codecs() {
        boolean isInPlace = session().mediaDescriptions().get(index).equals(description);
        return isInPlace ? whole.codecs().get(index) : OfferedSession.codecs(description);
    }

    boolean isMulticast() {
        return areMulticast(effective.connections());
    }

    /** Whether a stream with these connections is a multicast stream. */
    static boolean areMulticast(List<Connection> connections) {
        return !connections.isEmpty()
                && connections.stream().map(Connection::address).allMatch(Address::isMulticast);
    }

    /** Whether it goes by ICE, so that the address and port of the description stand for nothing; legibly or not. */
    boolean isIce() {
        return effective.has(IceUfrag.TYPE) || tagged().effective.has(IceUfrag.TYPE);
    }

    /** The m= line of an answer, at this port of ours; but a multicast stream has one for all. */
    MediaField answered(int port, List<String> formats) {
        boolean isMulticast = isMulticast();
        return new MediaField(
                field.type(),
                isMulticast ? field.port() : port,
                isMulticast ? field.portCount() : OptionalInt.empty(),
                field.protocol(),
                formats);
    }

    /** The media description of its bundle that says what holds for the transport: RFC 9143 section 7.1.3; else itself. */
    OfferedMedia tagged() {
        int tag = bundles().transportOf(index);
        return tag == index ? this : of(session(), tag).orElse(this);
    }

    /** What holds for its transport: said for it, or for the tagged media description. */
    <T> List<T> ofTransport(AttributeType<T> type) {
        List<T> own = effective.all(type);
        return own.isEmpty() ? tagged().effective.all(type) : own;
    }

    /** Whether it is held the old way, with the address 0.0.0.0. */
    boolean isHeldByAddress() {
        return !isIce()
                && effective.connections().stream()
                        .map(Connection::address)
                        .anyMatch(address -> address instanceof Address.Ip4 ip4 && ip4.isUnspecified());
    }

    /** Whether a port of 0 means that it shares the transport of others: RFC 9143 section 6. */
    boolean isBundleOnly() {
        return description.has(BundleOnly.TYPE) && bundles().isBundled(index);
    }
}
