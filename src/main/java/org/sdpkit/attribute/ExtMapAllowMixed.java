package org.sdpkit.attribute;

/**
 * {@code a=extmap-allow-mixed}: one-byte and two-byte header extensions may be mixed in a stream.
 *
 * @since 0.1.0
 */
public enum ExtMapAllowMixed {
    /** The attribute is there. */
    EXTMAP_ALLOW_MIXED;

    /** How it is read and written. */
    public static final AttributeType<ExtMapAllowMixed> TYPE = AttributeType.oneFlagOf(ExtMapAllowMixed.class)
            .means("one-byte and two-byte header extensions may be mixed in a stream")
            .definedBy("RFC 8285 section 6")
            .at(Level.SESSION, Level.MEDIA)
            .mux(MuxCategory.IDENTICAL)
            .inherits(Inheritance.OVERRIDE, "RFC 8285 section 6")
            .flag();
}
