package org.sdpkit.codec;

/**
 * What a format parameter means when it stands in an offer or an answer (RFC 3264 section 6.1): whose behaviour it
 * describes, and what the answer may say.
 *
 * @since 0.1.0
 */
public enum OfferAnswer {
    /** Both sides use the same value; an answer that cannot leaves the format out. */
    SYMMETRIC,
    /** What the side that says it is able or willing to receive; each side speaks for itself. */
    RECEIVER_DECLARES,
    /** What the side that says it will send; each side speaks for itself. */
    SENDER_DECLARES,
    /** The answer may say less than the offer, and then holds for both. */
    NEGOTIATED,
    /** It holds only if both sides say so. */
    BOTH_AGREE,
    /** A profile that is symmetric and a level that may be lowered, in one value. */
    PROFILE_AND_LEVEL,
    /** It names other payload types of the same media description, and is renumbered with them. */
    REFERENCE,
    /** No specification says. */
    UNSPECIFIED
}
