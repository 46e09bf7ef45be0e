package org.sdpkit.negotiation;

/**
 * Whose description it is, seen by an endpoint.
 *
 * @since 0.1.0
 */
public enum Party {
    /** Ours. */
    LOCAL,
    /** Theirs. */
    REMOTE
}
