package org.sdpkit.attribute;

/**
 * {@code a=rtcp-rsize}: packets of RTCP may be of reduced size.
 *
 * @since 0.1.0
 */
public enum RtcpRsize {
    /** The attribute is there. */
    RTCP_RSIZE;

    /** How it is read and written. */
    public static final AttributeType<RtcpRsize> TYPE = AttributeType.oneFlagOf(RtcpRsize.class)
            .means("packets of RTCP may be of reduced size")
            .definedBy("RFC 5506 section 5")
            .at(Level.MEDIA)
            .mux(MuxCategory.IDENTICAL)
            .flag();
}
