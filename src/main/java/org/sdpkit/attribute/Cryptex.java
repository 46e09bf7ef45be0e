package org.sdpkit.attribute;

/**
 * {@code a=cryptex}: packets whose header extensions and contributing sources are encrypted can be received.
 *
 * @since 0.1.0
 */
public enum Cryptex {
    /** The attribute is there. */
    CRYPTEX;

    /** How it is read and written. */
    public static final AttributeType<Cryptex> TYPE = AttributeType.oneFlagOf(Cryptex.class)
            .means("packets whose header extensions and contributing sources are encrypted can be received")
            .definedBy("RFC 9335 section 4")
            .at(Level.SESSION, Level.MEDIA)
            .mux(MuxCategory.TRANSPORT)
            .inherits(Inheritance.OVERRIDE, "RFC 8866 section 5")
            .flag();
}
