package org.sdpkit.diff;

/**
 * What a change means for a session that was negotiated with the description before.
 *
 * @since 0.1.0
 */
public enum Impact {
    /** Nothing: both say the same. */
    NONE,
    /** The session changes, as a new offer and answer may change it. */
    UPDATE,
    /** The session is disturbed, or the change is not allowed while it lasts. */
    BREAKING
}
