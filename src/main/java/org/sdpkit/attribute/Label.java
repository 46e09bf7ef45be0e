package org.sdpkit.attribute;

/**
 * {@code a=label:<pointer>}: a name for the media description that applications use.
 *
 * @param pointer a token
 * @since 0.1.0
 */
public record Label(String pointer) {

    /** How it is read and written. */
    public static final AttributeType<Label> TYPE = AttributeType.named("label", Label.class)
            .means("a name for the media description that applications use")
            .definedBy("RFC 4574 section 4")
            .at(Level.MEDIA)
            .mux(MuxCategory.NORMAL)
            .examples("1", "main-video")
            .syntax(in -> new Label(in.token("label", "")), (value, out) -> out.append(value.pointer));

    public Label {
        Tokens.check("label", pointer);
    }
}
