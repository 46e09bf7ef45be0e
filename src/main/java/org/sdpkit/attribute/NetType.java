package org.sdpkit.attribute;

import java.util.List;

/**
 * The kind of network an address belongs to: RFC 8866 section 8.2.6.
 *
 * <p>Case counts (RFC 8866 section 5).
 *
 * @param name a token
 * @since 0.1.0
 */
public record NetType(String name) {

    /** The Internet: RFC 8866 section 5.7. */
    public static final NetType IN = new NetType("IN");

    /** The telephone network, as PINT has it: RFC 2848 section 3.4.1. */
    public static final NetType TN = new NetType("TN");

    /** Networks of ATM: RFC 3108 section 5.3. */
    public static final NetType ATM = new NetType("ATM");

    /** The public switched telephone network: RFC 7195 section 5.2.1. */
    public static final NetType PSTN = new NetType("PSTN");

    /** Those of the registry, in its order. */
    public static final List<NetType> REGISTERED = List.of(IN, TN, ATM, PSTN);

    public NetType {
        Tokens.check("network type", name);
    }

    @Override
    public String toString() {
        return name;
    }
}
