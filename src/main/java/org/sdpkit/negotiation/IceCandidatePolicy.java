package org.sdpkit.negotiation;

/**
 * Which candidates an endpoint shows and uses: RFC 9429 section 4.1.1.
 *
 * @since 0.1.0
 */
public enum IceCandidatePolicy {
    /** All it finds. */
    ALL,
    /** Those of relays only, so that nobody learns its own addresses. */
    RELAY
}
