package org.sdpkit.attribute;

/**
 * {@code a=T38FaxMaxIFP:<octets>}: the largest IFP packet that can be received.
 *
 * @param octets 0 or more
 * @since 0.1.0
 */
public record T38FaxMaxIfp(long octets) {

    private static final long LARGEST = 4_294_967_295L;

    /** How it is read and written. */
    public static final AttributeType<T38FaxMaxIfp> TYPE = AttributeType.named("T38FaxMaxIFP", T38FaxMaxIfp.class)
            .means("the largest IFP packet that can be received")
            .definedBy("ITU-T T.38 Annex D")
            .at(Level.MEDIA)
            .mux(MuxCategory.TBD)
            .examples("200")
            .syntax(in -> new T38FaxMaxIfp(in.integer("octets", 0, LARGEST)), (value, out) -> out.append(value.octets));

    public T38FaxMaxIfp {
        if (octets < 0 || octets > LARGEST) {
            throw new IllegalArgumentException("octets must be 0 to " + LARGEST + ", not " + octets);
        }
    }
}
