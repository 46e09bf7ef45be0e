package org.sdpkit.attribute;

/**
 * {@code a=sctp-port:<port>}: the SCTP port of the association that carries the data channels.
 *
 * @param port 0 to 65535
 * @since 0.1.0
 */
public record SctpPort(int port) {

    /** How it is read and written. */
    public static final AttributeType<SctpPort> TYPE = AttributeType.named("sctp-port", SctpPort.class)
            .means("the SCTP port of the association that carries the data channels")
            .definedBy("RFC 8841 section 5.2")
            .at(Level.MEDIA)
            .mux(MuxCategory.CAUTION)
            .examples("5000")
            .syntax(in -> new SctpPort(in.integer("SCTP port", 0, 65535)), (value, out) -> out.append(value.port));

    public SctpPort {
        Tokens.checkRange("SCTP port", port, 0, 65535);
    }
}
