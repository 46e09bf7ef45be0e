package org.sdpkit.attribute;

/**
 * {@code a=recordpref:on|off|pause|nopreference}: whether one wants the session to be recorded.
 *
 * @since 0.1.0
 */
public enum RecordPref {
    /** It should be. */
    ON,
    /** It should not be. */
    OFF,
    /** It should not be at the moment. */
    PAUSE,
    /** No matter. */
    NOPREFERENCE;

    /** How it is read and written. */
    public static final AttributeType<RecordPref> TYPE = AttributeType.named("recordpref", RecordPref.class)
            .means("whether one wants the session to be recorded")
            .definedBy("RFC 7866 section 11.5.2")
            .at(Level.SESSION, Level.MEDIA)
            .mux(MuxCategory.TBD)
            .examples("on", "off", "pause", "nopreference")
            .syntax(in -> Choices.read(in, RecordPref.class), (value, out) -> out.append(Choices.text(value)));
}
