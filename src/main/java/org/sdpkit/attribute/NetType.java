package org.sdpkit.attribute;

/**
 * The kind of network an address belongs to: RFC 8866 section 8.2.6.
 *
 * @param name a token
 * @since 0.1.0
 */
public record NetType(String name) {

    /** The Internet. */
    public static final NetType IN = new NetType("IN");

    public NetType {
        Tokens.check("network type", name);
    }

    @Override
    public String toString() {
        return name;
    }
}
