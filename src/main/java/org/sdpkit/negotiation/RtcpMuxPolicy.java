package org.sdpkit.negotiation;

/**
 * Whether RTP and RTCP have to share a port: RFC 9429 section 4.1.1.
 *
 * @since 0.1.0
 */
public enum RtcpMuxPolicy {
    /** They may; each has a port until the other side agrees. */
    NEGOTIATE,
    /** They have to, and a description without {@code a=rtcp-mux} is refused. */
    REQUIRE
}
