package org.sdpkit.attribute;

/**
 * {@code a=rtcp-mux-only}: RTP and RTCP share one port, and nothing else will do.
 *
 * @since 0.1.0
 */
public enum RtcpMuxOnly {
    /** The attribute is there. */
    RTCP_MUX_ONLY;

    /** How it is read and written. */
    public static final AttributeType<RtcpMuxOnly> TYPE = AttributeType.oneFlagOf(RtcpMuxOnly.class)
            .means("RTP and RTCP share one port, and nothing else will do")
            .definedBy("RFC 8858 section 3")
            .at(Level.MEDIA)
            .mux(MuxCategory.IDENTICAL)
            .flag();
}
