package org.sdpkit.attribute;

/**
 * {@code a=cat:<category>}: the category of the session, its parts separated by dots. Obsolete.
 *
 * @param category visible characters
 * @since 0.1.0
 */
public record Cat(String category) {

    /** How it is read and written. */
    public static final AttributeType<Cat> TYPE = AttributeType.named("cat", Cat.class)
            .means("the category of the session, its parts separated by dots")
            .definedBy("RFC 8866 section 6.1")
            .at(Level.SESSION)
            .mux(MuxCategory.NORMAL)
            .examples("foo.bar")
            .syntax(in -> new Cat(in.visible("category")), (value, out) -> out.append(value.category));

    public Cat {
        Tokens.checkVisible("category", category);
    }
}
