package org.sdpkit.attribute;

/**
 * {@code a=multicast-rtcp:<port>}: where RTCP of a multicast session goes.
 *
 * @param port 0 to 65535
 * @since 0.1.0
 */
public record MulticastRtcp(int port) {

    private static final int LARGEST_PORT = 65_535;

    /** How it is read and written. */
    public static final AttributeType<MulticastRtcp> TYPE = AttributeType.named("multicast-rtcp", MulticastRtcp.class)
            .means("where RTCP of a multicast session goes")
            .definedBy("RFC 6128 section 3")
            .at(Level.SESSION, Level.MEDIA)
            .mux(MuxCategory.IDENTICAL)
            .examples("42000")
            .syntax(
                    in -> new MulticastRtcp(in.integer("port", 0, LARGEST_PORT)),
                    (multicastRtcp, out) -> out.append(multicastRtcp.port));

    public MulticastRtcp {
        Tokens.checkRange("port", port, 0, LARGEST_PORT);
    }
}
