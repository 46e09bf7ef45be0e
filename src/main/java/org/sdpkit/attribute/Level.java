package org.sdpkit.attribute;

/**
 * Where a line may stand: RFC 8866 section 5.13 and, for the last two, RFC 5576 and RFC 8864.
 *
 * @since 0.1.0
 */
public enum Level {
    /** Before the first m= line, about all of the session. */
    SESSION,
    /** After an m= line, about its media description. */
    MEDIA,
    /** Inside {@code a=ssrc}, about one source. */
    SOURCE,
    /** Inside {@code a=dcsa}, about one data channel. */
    DATA_CHANNEL
}
