package org.sdpkit.attribute;

/**
 * {@code a=cname:<cname>}: the canonical name of a source of RTP.
 *
 * @param cname any bytes, such as {@code user@example.com}
 * @since 0.1.0
 */
public record Cname(String cname) {

    /** How it is read and written. */
    public static final AttributeType<Cname> TYPE = AttributeType.named("cname", Cname.class)
            .means("the canonical name of a source of RTP")
            .definedBy("RFC 5576 section 6.1")
            .at(Level.SOURCE)
            .mux(MuxCategory.NORMAL)
            .examples("user@example.com", "7iEkMV0/MMfqSEce")
            .syntax(in -> new Cname(in.byteString("cname")), (value, out) -> out.append(value.cname));

    public Cname {
        Tokens.checkByteString("cname", cname);
    }
}
