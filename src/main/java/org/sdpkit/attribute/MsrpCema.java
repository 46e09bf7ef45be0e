package org.sdpkit.attribute;

/**
 * {@code a=msrp-cema}: MSRP may connect to the address of the media description rather than to that of {@code a=path}.
 *
 * @since 0.1.0
 */
public enum MsrpCema {
    /** The attribute is there. */
    MSRP_CEMA;

    /** How it is read and written. */
    public static final AttributeType<MsrpCema> TYPE = AttributeType.oneFlagOf(MsrpCema.class)
            .means("MSRP may connect to the address of the media description rather than to that of a=path")
            .definedBy("RFC 6714 section 5.2")
            .at(Level.MEDIA, Level.DATA_CHANNEL)
            .mux(MuxCategory.TBD)
            .flag();
}
