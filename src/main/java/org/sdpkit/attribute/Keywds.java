package org.sdpkit.attribute;

/**
 * {@code a=keywds:<keywords>}: what the session is about. Obsolete.
 *
 * @param keywords any text; it depends on {@code a=charset}
 * @since 0.1.0
 */
public record Keywds(String keywords) {

    /** How it is read and written. */
    public static final AttributeType<Keywds> TYPE = AttributeType.named("keywds", Keywds.class)
            .means("what the session is about")
            .definedBy("RFC 8866 section 6.2")
            .at(Level.SESSION)
            .mux(MuxCategory.NORMAL)
            .examples("SDP session description protocol", "Dante")
            .syntax(in -> new Keywds(in.byteString("keywords")), (value, out) -> out.append(value.keywords));

    public Keywds {
        Tokens.checkByteString("keywords", keywords);
    }
}
