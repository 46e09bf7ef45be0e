package org.sdpkit.attribute;

/**
 * The kind of an address: RFC 8866 section 8.2.7.
 *
 * @param name a token
 * @since 0.1.0
 */
public record AddressType(String name) {

    /** IPv4. */
    public static final AddressType IP4 = new AddressType("IP4");

    /** IPv6. */
    public static final AddressType IP6 = new AddressType("IP6");

    public AddressType {
        Tokens.check("address type", name);
    }

    @Override
    public String toString() {
        return name;
    }
}
