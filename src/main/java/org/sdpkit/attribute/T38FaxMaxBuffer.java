package org.sdpkit.attribute;

/**
 * {@code a=T38FaxMaxBuffer:<octets>}: how much can be received before it is processed.
 *
 * @param octets 0 or more
 * @since 0.1.0
 */
public record T38FaxMaxBuffer(long octets) {

    private static final long LARGEST = 4_294_967_295L;

    /** How it is read and written. */
    public static final AttributeType<T38FaxMaxBuffer> TYPE = AttributeType.named(
                    "T38FaxMaxBuffer", T38FaxMaxBuffer.class)
            .means("how much can be received before it is processed")
            .definedBy("ITU-T T.38 Annex D")
            .at(Level.MEDIA)
            .mux(MuxCategory.TBD)
            .examples("262", "1024")
            .syntax(
                    in -> new T38FaxMaxBuffer(in.integer("octets", 0, LARGEST)),
                    (value, out) -> out.append(value.octets));

    public T38FaxMaxBuffer {
        if (octets < 0 || octets > LARGEST) {
            throw new IllegalArgumentException("octets must be 0 to " + LARGEST + ", not " + octets);
        }
    }
}
