package org.sdpkit.attribute;

/**
 * {@code a=rtcp-idms:sync-group=<group>}: the receivers whose play-out is synchronized.
 *
 * @param syncGroup 0, no group, to 4294967294
 * @since 0.1.0
 */
public record RtcpIdms(long syncGroup) {

    /** How it is read and written. */
    public static final AttributeType<RtcpIdms> TYPE = AttributeType.named("rtcp-idms", RtcpIdms.class)
            .means("the receivers whose play-out is synchronized")
            .definedBy("RFC 7272 section 10")
            .at(Level.MEDIA)
            .mux(MuxCategory.NORMAL)
            .examples("sync-group=42")
            .syntax(RtcpIdms::read, (idms, out) -> out.append("sync-group=").append(idms.syncGroup));

    private static final long LARGEST_GROUP = 4_294_967_294L;

    public RtcpIdms {
        Tokens.checkRange("group", syncGroup, 0, LARGEST_GROUP);
    }

    private static RtcpIdms read(ValueScanner in) {
        in.expect("sync-group=");
        return new RtcpIdms(in.integer("group", 0, LARGEST_GROUP));
    }
}
