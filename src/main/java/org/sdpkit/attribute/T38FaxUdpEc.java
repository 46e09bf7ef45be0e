package org.sdpkit.attribute;

/**
 * {@code a=T38FaxUdpEC:<error correction>}: how lost packets are made good. An offer may list several ways, a line each.
 *
 * @param method a token; its case is kept, and has no meaning: see {@link #sameAs}
 * @since 0.1.0
 */
public record T38FaxUdpEc(String method) {

    /** By parity packets. */
    public static final T38FaxUdpEc FEC = new T38FaxUdpEc("t38UDPFEC");

    /** By sending again what was sent before. */
    public static final T38FaxUdpEc REDUNDANCY = new T38FaxUdpEc("t38UDPRedundancy");

    /** Not at all. */
    public static final T38FaxUdpEc NONE = new T38FaxUdpEc("t38UDPNoEC");

    /** How it is read and written. */
    public static final AttributeType<T38FaxUdpEc> TYPE = AttributeType.named("T38FaxUdpEC", T38FaxUdpEc.class)
            .means("how lost packets are made good")
            .definedBy("ITU-T T.38 Annex D")
            .at(Level.MEDIA)
            .mux(MuxCategory.TBD)
            .repeatable()
            .examples("t38UDPFEC", "t38UDPRedundancy", "t38UDPNoEC")
            .syntax(in -> new T38FaxUdpEc(in.token("error correction", "")), (fax, out) -> out.append(fax.method));

    public T38FaxUdpEc {
        Tokens.check("error correction", method);
    }

    /** Whether both say the same; implementations differ in case. */
    public boolean sameAs(T38FaxUdpEc other) {
        return method.equalsIgnoreCase(other.method);
    }
}
