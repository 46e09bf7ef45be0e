package org.sdpkit.attribute;

import java.util.List;

/**
 * The transport protocol of a candidate: the registry <i>ICE Transport Protocols</i>.
 *
 * <p>Case has no meaning (RFC 5234 section 2.3), but is kept.
 *
 * @param name a token
 * @since 0.1.0
 */
public record CandidateTransport(String name) {

    /** UDP: RFC 8839 section 5.1. */
    public static final CandidateTransport UDP = new CandidateTransport("UDP");

    /** TCP: RFC 6544 section 4.5. */
    public static final CandidateTransport TCP = new CandidateTransport("TCP");

    /** TCP behind a feigned SSL handshake, of old libwebrtc; not registered. */
    public static final CandidateTransport SSLTCP = new CandidateTransport("ssltcp");

    /** TLS, of Cisco; not registered. */
    public static final CandidateTransport XTLS = new CandidateTransport("xTLS");

    /** Those of the registry, in its order. */
    public static final List<CandidateTransport> REGISTERED = List.of(UDP, TCP);

    public CandidateTransport {
        Tokens.check("transport", name);
    }

    /** Whether both are the same: case has no meaning. */
    public boolean sameAs(CandidateTransport other) {
        return name.equalsIgnoreCase(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
