package org.sdpkit.attribute;

/**
 * {@code a=packetization:<payload type> <packetization format>}: a payload type without the packetization of its codec.
 * Not registered.
 *
 * @param payloadType 0 to 127
 * @param packetizationFormat a token: {@code raw}
 * @since 0.1.0
 */
public record Packetization(int payloadType, String packetizationFormat) {

    /** How it is read and written. */
    public static final AttributeType<Packetization> TYPE = AttributeType.named("packetization", Packetization.class)
            .means("a payload type without the packetization of its codec")
            .definedBy("libwebrtc pc/webrtc_sdp.cc")
            .at(Level.MEDIA)
            .mux(MuxCategory.TBD)
            .repeatable()
            .examples("96 raw")
            .syntax(Packetization::read, Packetization::write);

    private static final int LARGEST_PAYLOAD_TYPE = 127;

    public Packetization {
        Tokens.checkRange("payload type", payloadType, 0, LARGEST_PAYLOAD_TYPE);
        Tokens.check("packetization format", packetizationFormat);
    }

    private static Packetization read(ValueScanner in) {
        int payloadType = in.integer("payload type", 0, LARGEST_PAYLOAD_TYPE);
        in.spaces();
        return new Packetization(payloadType, in.token("packetization format", ""));
    }

    private void write(StringBuilder out) {
        out.append(payloadType).append(' ').append(packetizationFormat);
    }
}
