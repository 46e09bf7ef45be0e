package org.sdpkit.attribute;

/**
 * {@code a=mid:<identification tag>}: the name by which a media description is referred to.
 *
 * @param tag a token
 * @since 0.1.0
 */
public record Mid(String tag) {

    /** How it is read and written. */
    public static final AttributeType<Mid> TYPE = AttributeType.named("mid", Mid.class)
            .means("the name by which a media description is referred to")
            .definedBy("RFC 5888 section 4")
            .at(Level.MEDIA)
            .mux(MuxCategory.NORMAL)
            .examples("0", "audio")
            .syntax(in -> new Mid(in.token("identification tag", "")), (mid, out) -> out.append(mid.tag));

    public Mid {
        Tokens.check("identification tag", tag);
    }
}
