package org.sdpkit.attribute;

/**
 * {@code a=dcsa:<stream id> <attribute>[:<value>]}: an attribute of the protocol inside one data channel.
 *
 * @param streamId 0 to 65535
 * @param attribute what holds for the channel
 * @since 0.1.0
 */
public record Dcsa(int streamId, Nested attribute) {

    /** How it is read and written. */
    public static final AttributeType<Dcsa> TYPE = AttributeType.named("dcsa", Dcsa.class)
            .means("an attribute of the protocol inside one data channel")
            .definedBy("RFC 8864 section 5.2.1")
            .at(Level.MEDIA)
            .mux(MuxCategory.SPECIAL)
            .repeatable()
            .examples("2 accept-types:text/plain", "0 sendonly")
            .syntax(Dcsa::read, Dcsa::write);

    public Dcsa {
        Dcmap.checkStream(streamId);
    }

    private static Dcsa read(ValueScanner in) {
        int streamId = Dcmap.readStream(in);
        in.spaces();
        return new Dcsa(streamId, Nested.read(in));
    }

    private void write(StringBuilder out) {
        out.append(streamId).append(' ').append(attribute);
    }
}
