package org.sdpkit.attribute;

/**
 * {@code a=direction:both|active|passive}: who opens the connection, in the drafts before {@code a=setup}.
 *
 * @since 0.1.0
 */
public enum ComediaDirection {
    /** Either does. */
    BOTH,
    /** Who wrote the description. */
    ACTIVE,
    /** The other side. */
    PASSIVE;

    /** How it is read and written. */
    public static final AttributeType<ComediaDirection> TYPE = AttributeType.named("direction", ComediaDirection.class)
            .means("who opens the connection, in the drafts before a=setup")
            .definedBy("draft-ietf-mmusic-sdp-comedia")
            .at(Level.MEDIA)
            .mux(MuxCategory.TBD)
            .examples("both", "active", "passive")
            .syntax(in -> Choices.read(in, ComediaDirection.class), (value, out) -> out.append(Choices.text(value)));
}
