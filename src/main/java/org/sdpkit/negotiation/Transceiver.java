package org.sdpkit.negotiation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sdpkit.attribute.Direction;
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

    boolean isAssociated() {
        return mediaIndex.isPresent();
    }

    /** Which way media is to flow, once it is considered whether it is to flow at all. */
    Direction wanted() {
        return isAlive() ? direction : Direction.INACTIVE;
    }

    Transceiver with(Direction other) {
        return new Transceiver(
                id,
                mediaType,
                origin,
                other,
                currentDirection,
                mid,
                mediaIndex,
                stop,
                hasTrack,
                streams,
                encodings,
                codecPreferences);
    }

    Transceiver withCurrent(Optional<Direction> now) {
        return new Transceiver(
                id,
                mediaType,
                origin,
                direction,
                now,
                mid,
                mediaIndex,
                stop,
                hasTrack,
                streams,
                encodings,
                codecPreferences);
    }

    Transceiver at(int index, String name) {
        return associated(Optional.of(name), OptionalInt.of(index));
    }

    Transceiver nowhere() {
        return associated(Optional.empty(), OptionalInt.empty());
    }

    private Transceiver associated(Optional<String> name, OptionalInt index) {
        return new Transceiver(
                id,
                mediaType,
                origin,
                direction,
                currentDirection,
                name,
                index,
                stop,
                hasTrack,
                streams,
                encodings,
                codecPreferences);
    }

    Transceiver stopping() {
        return stop == Stop.NONE ? with(Stop.STOPPING) : this;
    }

    /** Once it is stopped, no direction is in effect. */
    Transceiver stopped() {
        return with(Stop.STOPPED).withCurrent(Optional.empty());
    }

    private Transceiver with(Stop other) {
        return new Transceiver(
                id,
                mediaType,
                origin,
                direction,
                currentDirection,
                mid,
                mediaIndex,
                other,
                hasTrack,
                streams,
                encodings,
                codecPreferences);
    }

    Transceiver withTrack(boolean has, List<String> names) {
        return new Transceiver(
                id,
                mediaType,
                origin,
                direction,
                currentDirection,
                mid,
                mediaIndex,
                stop,
                has,
                names,
                encodings,
                codecPreferences);
    }

    Transceiver withEncodings(List<SendEncoding> others) {
        return new Transceiver(
                id,
                mediaType,
                origin,
                direction,
                currentDirection,
                mid,
                mediaIndex,
                stop,
                hasTrack,
                streams,
                others,
                codecPreferences);
    }

    Transceiver withPreferences(List<Codec> codecs) {
        return new Transceiver(
                id,
                mediaType,
                origin,
                direction,
                currentDirection,
                mid,
                mediaIndex,
                stop,
                hasTrack,
                streams,
                encodings,
                codecs);
    }

    /** What was negotiated of this one before, and the wishes it has now. */
    Transceiver rolledBackTo(Transceiver before) {
        return new Transceiver(
                id,
                mediaType,
                origin,
                direction,
                before.currentDirection,
                before.mid,
                before.mediaIndex,
                before.stop == Stop.NONE && stop == Stop.STOPPING ? Stop.STOPPING : before.stop,
                hasTrack,
                streams,
                before.encodings,
                codecPreferences);
    }
}
