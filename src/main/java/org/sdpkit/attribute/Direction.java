package org.sdpkit.attribute;

/**
 * {@code a=sendrecv}, {@code a=sendonly}, {@code a=recvonly}, {@code a=inactive}: which way media flows, seen by whoever
 * wrote the description.
 *
 * @since 0.1.0
 */
public enum Direction {
    /** Sends and receives; what holds where nothing is said. */
    SENDRECV,
    /** Sends only. */
    SENDONLY,
    /** Receives only. */
    RECVONLY,
    /** Neither sends nor receives media; RTCP flows. */
    INACTIVE;

    /** How it is read and written. */
    public static final AttributeType<Direction> TYPE = AttributeType.oneFlagOf(Direction.class)
            .means("which way media flows, seen by whoever wrote the description")
            .definedBy("RFC 8866 section 6.7")
            .at(Level.SESSION, Level.MEDIA, Level.DATA_CHANNEL)
            .mux(MuxCategory.NORMAL)
            .inherits(Inheritance.OVERRIDE, "RFC 8866 section 6.7")
            .flag();

    /** Whether media flows to the other side. */
    public boolean isSending() {
        return this == SENDRECV || this == SENDONLY;
    }

    /** Whether media flows from the other side. */
    public boolean isReceiving() {
        return this == SENDRECV || this == RECVONLY;
    }

    /** The same flow in the words of the other side. */
    public Direction seenFromTheOtherSide() {
        return switch (this) {
            case SENDRECV -> SENDRECV;
            case SENDONLY -> RECVONLY;
            case RECVONLY -> SENDONLY;
            case INACTIVE -> INACTIVE;
        };
    }
}
