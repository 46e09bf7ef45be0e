package org.sdpkit.attribute;

/**
 * {@code a=T38FaxUdpFECMaxSpan:<span>}: over how many packets forward error correction may reach.
 *
 * @param span 0 or more
 * @since 0.1.0
 */
public record T38FaxUdpFecMaxSpan(int span) {

    /** How it is read and written. */
    public static final AttributeType<T38FaxUdpFecMaxSpan> TYPE = AttributeType.named(
                    "T38FaxUdpFECMaxSpan", T38FaxUdpFecMaxSpan.class)
            .means("over how many packets forward error correction may reach")
            .definedBy("ITU-T T.38 Annex D")
            .at(Level.MEDIA)
            .mux(MuxCategory.TBD)
            .examples("3")
            .syntax(
                    in -> new T38FaxUdpFecMaxSpan(in.integer("span", 0, Integer.MAX_VALUE)),
                    (value, out) -> out.append(value.span));

    public T38FaxUdpFecMaxSpan {
        if (span < 0) {
            throw new IllegalArgumentException("span must not be negative, as " + span + " is");
        }
    }
}
