package org.sdpkit.attribute;

import java.util.List;

/**
 * The role of a TCP candidate in making the connection: RFC 6544 section 4.5.
 *
 * <p>Case has no meaning (RFC 5234 section 2.3), but is kept.
 *
 * @param name a token
 * @since 0.1.0
 */
public record TcpType(String name) {

    /** Opens connections, accepts none: RFC 6544 section 4.5. */
    public static final TcpType ACTIVE = new TcpType("active");

    /** Accepts connections, opens none: RFC 6544 section 4.5. */
    public static final TcpType PASSIVE = new TcpType("passive");

    /** Opens at the same time as the other side: RFC 6544 section 4.5. */
    public static final TcpType SO = new TcpType("so");

    /** Those of RFC 6544, which asks for no registry. */
    public static final List<TcpType> REGISTERED = List.of(ACTIVE, PASSIVE, SO);

    public TcpType {
        Tokens.check("TCP type", name);
    }

    /** Whether both are the same: case has no meaning. */
    public boolean sameAs(TcpType other) {
        return name.equalsIgnoreCase(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
