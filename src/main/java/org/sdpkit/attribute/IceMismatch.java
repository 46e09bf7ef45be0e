package org.sdpkit.attribute;

/**
 * {@code a=ice-mismatch}: the default destination of the offer was not among its candidates, so ICE is not used.
 *
 * @since 0.1.0
 */
public enum IceMismatch {
    /** The attribute is there. */
    ICE_MISMATCH;

    /** How it is read and written. */
    public static final AttributeType<IceMismatch> TYPE = AttributeType.oneFlagOf(IceMismatch.class)
            .means("the default destination of the offer was not among its candidates, so ICE is not used")
            .definedBy("RFC 8839 section 5.3")
            .at(Level.MEDIA)
            .mux(MuxCategory.NORMAL)
            .flag();
}
