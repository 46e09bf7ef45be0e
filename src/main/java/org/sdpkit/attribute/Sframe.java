package org.sdpkit.attribute;

/**
 * {@code a=sframe}: media is encrypted from end to end in SFrame. Not registered.
 *
 * @since 0.1.0
 */
public enum Sframe {
    /** The attribute is there. */
    SFRAME;

    /** How it is read and written. */
    public static final AttributeType<Sframe> TYPE = AttributeType.oneFlagOf(Sframe.class)
            .means("media is encrypted from end to end in SFrame")
            .definedBy("draft-ietf-avtcore-rtp-sframe")
            .at(Level.MEDIA)
            .mux(MuxCategory.TBD)
            .flag();
}
