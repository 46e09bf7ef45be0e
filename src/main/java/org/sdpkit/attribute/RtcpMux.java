package org.sdpkit.attribute;

/**
 * {@code a=rtcp-mux}: RTP and RTCP share one port.
 *
 * @since 0.1.0
 */
public enum RtcpMux {
    /** The attribute is there. */
    RTCP_MUX;

    /** How it is read and written. */
    public static final AttributeType<RtcpMux> TYPE = AttributeType.oneFlagOf(RtcpMux.class)
            .means("RTP and RTCP share one port")
            .definedBy("RFC 5761 section 5.1.1")
            .at(Level.MEDIA)
            .mux(MuxCategory.IDENTICAL)
            .flag();
}
