package org.sdpkit.negotiation;

import java.util.List;
import java.util.OptionalInt;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.Csup;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.ExtMap;
import org.sdpkit.attribute.Inheritance;
import org.sdpkit.attribute.MediaClk;
import org.sdpkit.attribute.Setup;
import org.sdpkit.attribute.TsRefClk;
import org.sdpkit.model.Connection;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.SessionDescription;

/** What the session level gives to media descriptions. */
final class SessionLevel {

    private static final List<AttributeType<?>> PULLED =
            List.of(Csup.TYPE, Direction.TYPE, ExtMap.TYPE, MediaClk.TYPE, Setup.TYPE, TsRefClk.TYPE);

    private SessionLevel() {}

    /** A media description that says itself what it gets from the session level. */
    static MediaDescription pulledDown(SessionDescription session, MediaDescription media) {
        MediaDescription.Builder whole = media.toBuilder().remove(Connection.TYPE);
        PULLED.forEach(type -> pull(type, session, media, whole));
        connections(session, media).forEach(connection -> whole.add(Connection.TYPE, connection));
        return whole.build();
    }

    /** Those of a multicast stream, wherever they stand; else the first of its own. */
    private static List<Connection> connections(SessionDescription session, MediaDescription media) {
        List<Connection> given = session.effective(media).connections();
        if (OfferedMedia.areMulticast(given)) {
            return given;
        }
        return media.connections().stream()
                .filter(connection -> !connection.address().isMulticast())
                .limit(1)
                .map(SessionLevel::unicast)
                .toList();
    }

    private static <T> void pull(
            AttributeType<T> type, SessionDescription session, MediaDescription media, MediaDescription.Builder whole) {
        boolean isGiven = type.inheritance() == Inheritance.UNION || !media.has(type);
        if (isGiven) {
            session.all(type).forEach(value -> whole.add(type, value));
        }
    }

    /** A connection without what belongs to multicast addresses. */
    static Connection unicast(Connection connection) {
        return new Connection(
                connection.netType(),
                connection.addressType(),
                connection.address(),
                OptionalInt.empty(),
                OptionalInt.empty());
    }
}
