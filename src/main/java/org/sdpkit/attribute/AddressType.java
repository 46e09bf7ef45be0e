package org.sdpkit.attribute;

import java.util.List;

/**
 * The kind of an address: RFC 8866 section 8.2.7.
 *
 * <p>Case counts (RFC 8866 section 5).
 *
 * @param name a token
 * @since 0.1.0
 */
public record AddressType(String name) {

    /** IPv4: RFC 8866 section 5.7. */
    public static final AddressType IP4 = new AddressType("IP4");

    /** IPv6: RFC 8866 section 5.7. */
    public static final AddressType IP6 = new AddressType("IP6");

    /** Network service access points, of ATM: RFC 3108 section 5.3. */
    public static final AddressType NSAP = new AddressType("NSAP");

    /** The name of a gateway, of ATM: RFC 3108 section 5.3. */
    public static final AddressType GWID = new AddressType("GWID");

    /** Telephone numbers: RFC 7195 section 5.2.1, RFC 3108 section 5.3. */
    public static final AddressType E164 = new AddressType("E164");

    /** Telephone subscribers in network {@code TN}: RFC 2848 section 3.4.1; not registered. */
    public static final AddressType RFC2543 = new AddressType("RFC2543");

    /** Those of the registry, in its order. */
    public static final List<AddressType> REGISTERED = List.of(IP4, IP6, NSAP, GWID, E164);

    public AddressType {
        Tokens.check("address type", name);
    }

    @Override
    public String toString() {
        return name;
    }
}
