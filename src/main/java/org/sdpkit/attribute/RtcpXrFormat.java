package org.sdpkit.attribute;

import java.util.Optional;

/**
 * A block of extended reports, {@code <name>[=<value>]}: RFC 3611 section 5.1, and whatever else has no spaces.
 *
 * <p>Case counts.
 *
 * @param text visible characters
 * @since 0.1.0
 */
public record RtcpXrFormat(String text) {

    /** Which packets were lost: RFC 3611 section 5.1. */
    public static final RtcpXrFormat PKT_LOSS_RLE = new RtcpXrFormat("pkt-loss-rle");

    /** Which packets came twice: RFC 3611 section 5.1. */
    public static final RtcpXrFormat PKT_DUP_RLE = new RtcpXrFormat("pkt-dup-rle");

    /** When packets came: RFC 3611 section 5.1. */
    public static final RtcpXrFormat PKT_RCPT_TIMES = new RtcpXrFormat("pkt-rcpt-times");

    /** Round-trip times for receivers, answered by all: RFC 3611 section 5.1. */
    public static final RtcpXrFormat RCVR_RTT_ALL = new RtcpXrFormat("rcvr-rtt=all");

    /** Round-trip times for receivers, answered by senders of media: RFC 3611 section 5.1. */
    public static final RtcpXrFormat RCVR_RTT_SENDER = new RtcpXrFormat("rcvr-rtt=sender");

    /** Statistics in summary: RFC 3611 section 5.1. */
    public static final RtcpXrFormat STAT_SUMMARY = new RtcpXrFormat("stat-summary");

    /** Metrics of voice over IP: RFC 3611 section 5.1. */
    public static final RtcpXrFormat VOIP_METRICS = new RtcpXrFormat("voip-metrics");

    public RtcpXrFormat {
        Tokens.checkVisible("format", text);
    }

    /** What stands before the equals sign, or all of it. */
    public String name() {
        int equals = text.indexOf('=');
        return equals < 0 ? text : text.substring(0, equals);
    }

    /** What stands behind the equals sign. */
    public Optional<String> value() {
        int equals = text.indexOf('=');
        return equals < 0 ? Optional.empty() : Optional.of(text.substring(equals + 1));
    }

    @Override
    public String toString() {
        return text;
    }
}
