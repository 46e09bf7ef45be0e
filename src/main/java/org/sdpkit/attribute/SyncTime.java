package org.sdpkit.attribute;

/**
 * {@code a=sync-time:<offset>}: the time stamp of RTP when the reference clock is at 0, by RAVENNA.
 *
 * @param offset 0 to 4294967295
 * @since 0.1.0
 */
public record SyncTime(long offset) {

    private static final long LARGEST_OFFSET = 4_294_967_295L;

    /** How it is read and written. */
    public static final AttributeType<SyncTime> TYPE = AttributeType.named("sync-time", SyncTime.class)
            .means("the time stamp of RTP when the reference clock is at 0, by RAVENNA")
            .definedBy("no specification: RAVENNA")
            .at(Level.SESSION, Level.MEDIA)
            .mux(MuxCategory.TBD)
            .examples("0")
            .syntax(
                    in -> new SyncTime(in.integer("offset", 0, LARGEST_OFFSET)),
                    (syncTime, out) -> out.append(syncTime.offset));

    public SyncTime {
        Tokens.checkRange("offset", offset, 0, LARGEST_OFFSET);
    }
}
