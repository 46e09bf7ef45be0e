package org.sdpkit.attribute;

/**
 * {@code a=rtcp-rgrp}: sources may report as a group (RTCP reporting groups).
 *
 * @since 0.1.0
 */
public enum RtcpRgrp {
    /** The attribute is there. */
    RTCP_RGRP;

    /** How it is read and written. */
    public static final AttributeType<RtcpRgrp> TYPE = AttributeType.oneFlagOf(RtcpRgrp.class)
            .means("sources may report as a group (RTCP reporting groups)")
            .definedBy("RFC 8861 section 3.6")
            .at(Level.SESSION, Level.MEDIA)
            .mux(MuxCategory.IDENTICAL)
            .flag();
}
