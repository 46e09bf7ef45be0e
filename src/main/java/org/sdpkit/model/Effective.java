package org.sdpkit.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.Inheritance;
import org.sdpkit.attribute.LineType;

/**
 * What holds for a media description once the session level is counted in: each type of line says whether its own lines
 * take the place of those at session level, add to them, or stand alone.
 *
 * @since 0.1.0
 */
public final class Effective {

    private final SessionDescription session;
    private final MediaDescription media;

    Effective(SessionDescription session, MediaDescription media) {
        this.session = session;
        this.media = media;
    }

    /** The values that hold, in order; those of the session level first. */
    public <T> List<T> all(LineType<T> type) {
        List<T> own = media.all(type);
        return switch (type.inheritance()) {
            case NONE -> own;
            case OVERRIDE -> own.isEmpty() ? session.all(type) : own;
            case UNION -> joined(session.all(type), own);
        };
    }

    private static <T> List<T> joined(List<T> inherited, List<T> own) {
        if (inherited.isEmpty() || own.isEmpty()) {
            return inherited.isEmpty() ? own : inherited;
        }
        return Stream.concat(inherited.stream(), own.stream()).toList();
    }

    /** The first value that holds. */
    public <T> Optional<T> first(LineType<T> type) {
        return switch (type.inheritance()) {
            case NONE -> media.first(type);
            case OVERRIDE -> media.first(type).or(() -> session.first(type));
            case UNION -> session.first(type).or(() -> media.first(type));
        };
    }

    /** Whether there is a line of this type that holds, malformed or not. */
    public boolean has(LineType<?> type) {
        return media.has(type) || (type.inheritance() != Inheritance.NONE && session.has(type));
    }

    /** Which way media flows; both ways where nothing is said (RFC 8866 section 6.7). */
    public Direction direction() {
        return first(Direction.TYPE).orElse(Direction.SENDRECV);
    }

    /** Where media is sent to. */
    public List<Connection> connections() {
        return all(Connection.TYPE);
    }
}
