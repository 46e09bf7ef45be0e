package org.sdpkit.attribute;

import java.util.List;

/**
 * What kind of candidate it is: RFC 8839 section 5.1.
 *
 * <p>Case has no meaning (RFC 5234 section 2.3), but is kept.
 *
 * @param name a token
 * @since 0.1.0
 */
public record CandidateType(String name) {

    /** An address of the host itself: RFC 8839 section 5.1. */
    public static final CandidateType HOST = new CandidateType("host");

    /** Server-reflexive, what a STUN server saw: RFC 8839 section 5.1. */
    public static final CandidateType SRFLX = new CandidateType("srflx");

    /** Peer-reflexive, what the other side saw: RFC 8839 section 5.1. */
    public static final CandidateType PRFLX = new CandidateType("prflx");

    /** An address of a TURN server: RFC 8839 section 5.1. */
    public static final CandidateType RELAY = new CandidateType("relay");

    /** Those of RFC 8839, which asks for no registry. */
    public static final List<CandidateType> REGISTERED = List.of(HOST, SRFLX, PRFLX, RELAY);

    public CandidateType {
        Tokens.check("candidate type", name);
    }

    /** Whether both are the same: case has no meaning. */
    public boolean sameAs(CandidateType other) {
        return name.equalsIgnoreCase(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
