package org.sdpkit.negotiation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.Msid;
import org.sdpkit.codec.Codec;
import org.sdpkit.model.MediaType;

/**
 * What sends and receives the media of one media description: RtpTransceiver of RFC 9429 section 3.4.1.
 *
 * @param id its number, from 0; none has it ever again at its endpoint
 * @param mediaType audio or video
 * @param origin how it came to be
 * @param direction which way media is to flow
 * @param currentDirection which way media flows by the last answer
 * @param mid the name of its media description, once that is set
 * @param mediaIndex the place of its media description, once that is set
 * @param stop whether it is, or is about to be, of no more use
 * @param hasTrack whether it was given something to send by addTrack
 * @param streams the names of the media streams that what it sends belongs to
 * @param encodings how it encodes what it sends, at least one
 * @param codecPreferences the codecs it wants to receive, in order; none for all
 * @since 0.1.0
 */
public record Transceiver(
        int id,
        MediaType mediaType,
        Origin origin,
        Direction direction,
        Optional<Direction> currentDirection,
        Optional<String> mid,
        OptionalInt mediaIndex,
        Stop stop,
        boolean hasTrack,
        List<String> streams,
        List<SendEncoding> encodings,
        List<Codec> codecPreferences) {

    /**
     * How a transceiver came to be.
     *
     * @since 0.1.0
     */
    public enum Origin {
        /** By addTransceiver: no media description of theirs is ever given to it. */
        ADDED,
        /** By addTrack. */
        TRACK,
        /** By a description of theirs. */
        REMOTE
    }

    /**
     * Whether a transceiver is of any more use.
     *
     * @since 0.1.0
     */
    public enum Stop {
        /** It is. */
        NONE,
        /** It sends and receives no more; the next offer says so. */
        STOPPING,
        /** It is not, and its media description is refused. */
        STOPPED
    }

    public Transceiver {
        streams = List.copyOf(streams);
        streams.forEach(stream -> new Msid(stream, Optional.empty()));
        encodings = List.copyOf(encodings);
        codecPreferences = List.copyOf(codecPreferences);
    }

    static Transceiver of(int id, MediaType type, Origin origin, TransceiverOptions options) {
        return new Transceiver(
                id,
                type,
                origin,
                options.direction(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Stop.NONE,
                origin == Origin.TRACK,
                options.streams(),
                options.encodings(),
                List.of());
    }

    /** Whether it is of no more use. */
    public boolean isStopped() {
        return stop == Stop.STOPPED;
    }

    /** Whether it is neither stopped nor about to be. */
    boolean isAlive() {
        return stop == Stop.NONE;
    }

    /** Whether an offer of theirs made it, so that it goes with that, and nothing was given to it to send. */
    boolean isTheirsAlone() {
        return origin == Origin.REMOTE && !hasTrack;
    }

    boolean isAssociated() {
        return mediaIndex.isPresent();
    }

    /** Which way media is to flow, once it is considered whether it is to flow at all. */
    Direction wanted() {
        return isAlive() ? direction : Direction.INACTIVE;
    }

    Transceiver with(Direction other) {
        return but(draft -> draft.direction = other);
    }

    Transceiver withCurrent(Optional<Direction> now) {
        return but(draft -> draft.currentDirection = now);
    }

    Transceiver at(int index, String name) {
        return associated(Optional.of(name), OptionalInt.of(index));
    }

    Transceiver nowhere() {
        return associated(Optional.empty(), OptionalInt.empty());
    }

    private Transceiver associated(Optional<String> name, OptionalInt index) {
        return but(draft -> {
            draft.mid = name;
            draft.mediaIndex = index;
        });
    }

    Transceiver stopping() {
        return stop == Stop.NONE ? but(draft -> draft.stop = Stop.STOPPING) : this;
    }

    /** Once it is stopped, no direction is in effect. */
    Transceiver stopped() {
        return but(draft -> {
            draft.stop = Stop.STOPPED;
            draft.currentDirection = Optional.empty();
        });
    }

    Transceiver withTrack(boolean has, List<String> names) {
        return but(draft -> {
            draft.hasTrack = has;
            draft.streams = names;
        });
    }

    Transceiver withEncodings(List<SendEncoding> others) {
        return but(draft -> draft.encodings = others);
    }

    Transceiver withPreferences(List<Codec> codecs) {
        return but(draft -> draft.codecPreferences = codecs);
    }

    /** What was negotiated of this one before, and the wishes it has now. */
    Transceiver rolledBackTo(Transceiver before) {
        return but(draft -> {
            draft.currentDirection = before.currentDirection;
            draft.mid = before.mid;
            draft.mediaIndex = before.mediaIndex;
            draft.stop = before.stop == Stop.NONE && stop == Stop.STOPPING ? Stop.STOPPING : before.stop;
            draft.encodings = before.encodings;
        });
    }

    private Transceiver but(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.over(this);
    }

    /** What may change of a transceiver. */
    private static final class Draft {

        private Direction direction;
        private Optional<Direction> currentDirection;
        private Optional<String> mid;
        private OptionalInt mediaIndex;
        private Stop stop;
        private boolean hasTrack;
        private List<String> streams;
        private List<SendEncoding> encodings;
        private List<Codec> codecPreferences;

        Draft(Transceiver from) {
            direction = from.direction;
            currentDirection = from.currentDirection;
            mid = from.mid;
            mediaIndex = from.mediaIndex;
            stop = from.stop;
            hasTrack = from.hasTrack;
            streams = from.streams;
            encodings = from.encodings;
            codecPreferences = from.codecPreferences;
        }

        Transceiver over(Transceiver before) {
            return new Transceiver(
                    before.id,
                    before.mediaType,
                    before.origin,
                    direction,
                    currentDirection,
                    mid,
                    mediaIndex,
                    stop,
                    hasTrack,
                    streams,
                    encodings,
                    codecPreferences);
        }
    }
}
