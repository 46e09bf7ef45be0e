package org.sdpkit.attribute;

/**
 * {@code a=record:on|off|paused}: whether the session is being recorded.
 *
 * @since 0.1.0
 */
public enum Recording {
    /** It is. */
    ON,
    /** It is not. */
    OFF,
    /** It is, but not at the moment. */
    PAUSED;

    /** How it is read and written. */
    public static final AttributeType<Recording> TYPE = AttributeType.named("record", Recording.class)
            .means("whether the session is being recorded")
            .definedBy("RFC 7866 section 11.5.1")
            .at(Level.SESSION, Level.MEDIA)
            .mux(MuxCategory.TBD)
            .examples("on", "off", "paused")
            .syntax(in -> Choices.read(in, Recording.class), (value, out) -> out.append(Choices.text(value)));
}
