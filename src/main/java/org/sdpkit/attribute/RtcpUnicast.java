package org.sdpkit.attribute;

/**
 * {@code a=rtcp-unicast:<mode>}: receivers of multicast report by unicast, and how others get to know.
 *
 * <p>A space before the mode is let pass: widespread RTSP servers (LIVE555) write one.
 *
 * @param mode a token; its case counts
 * @since 0.1.0
 */
public record RtcpUnicast(String mode) {

    /** The reports are sent on as they are: RFC 5760 section 6. */
    public static final RtcpUnicast REFLECTION = new RtcpUnicast("reflection");

    /** The reports are summed up: RFC 5760 section 7. */
    public static final RtcpUnicast RSI = new RtcpUnicast("rsi");

    /** How it is read and written. */
    public static final AttributeType<RtcpUnicast> TYPE = AttributeType.named("rtcp-unicast", RtcpUnicast.class)
            .means("receivers of multicast report by unicast, and how others get to know")
            .definedBy("RFC 5760 section 10.1")
            .at(Level.MEDIA)
            .mux(MuxCategory.IDENTICAL)
            .examples("reflection", "rsi")
            .syntax(RtcpUnicast::read, (unicast, out) -> out.append(unicast.mode));

    public RtcpUnicast {
        Tokens.check("mode", mode);
    }

    private static RtcpUnicast read(ValueScanner in) {
        in.skipSpaces();
        return new RtcpUnicast(in.token("mode", ""));
    }
}
