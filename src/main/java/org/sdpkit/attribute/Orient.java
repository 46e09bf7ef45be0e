package org.sdpkit.attribute;

/**
 * {@code a=orient:<orientation>}: which way up a whiteboard or presentation is.
 *
 * @since 0.1.0
 */
public enum Orient {
    /** Upright. */
    PORTRAIT,
    /** On its side. */
    LANDSCAPE,
    /** Upside-down landscape. */
    SEASCAPE;

    /** How it is read and written. */
    public static final AttributeType<Orient> TYPE = AttributeType.named("orient", Orient.class)
            .means("which way up a whiteboard or presentation is")
            .definedBy("RFC 8866 section 6.8")
            .at(Level.MEDIA)
            .mux(MuxCategory.NORMAL)
            .examples("portrait", "landscape", "seascape")
            .syntax(
                    in -> in.constant("portrait, landscape or seascape", Orient.class),
                    (orient, out) -> out.append(AttributeType.flagName(orient)));
}
