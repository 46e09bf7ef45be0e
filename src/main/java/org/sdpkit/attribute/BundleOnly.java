package org.sdpkit.attribute;

/**
 * {@code a=bundle-only}: the media description is to be accepted only within a BUNDLE group.
 *
 * @since 0.1.0
 */
public enum BundleOnly {
    /** The attribute is there. */
    BUNDLE_ONLY;

    /** How it is read and written. */
    public static final AttributeType<BundleOnly> TYPE = AttributeType.oneFlagOf(BundleOnly.class)
            .means("the media description is to be accepted only within a BUNDLE group")
            .definedBy("RFC 9143 section 6")
            .at(Level.MEDIA)
            .mux(MuxCategory.NORMAL)
            .flag();
}
