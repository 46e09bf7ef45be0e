package org.sdpkit.attribute;

/**
 * {@code a=loopback-mirror}, {@code a=loopback-source}: who sends media back.
 *
 * @since 0.1.0
 */
public enum LoopbackRole {
    /** Who wrote the description sends back what comes. */
    LOOPBACK_MIRROR,
    /** Who wrote the description sends media, and the other side sends it back. */
    LOOPBACK_SOURCE;

    /** How it is read and written. */
    public static final AttributeType<LoopbackRole> TYPE = AttributeType.oneFlagOf(LoopbackRole.class)
            .means("who sends media back")
            .definedBy("RFC 6849 section 4.2")
            .at(Level.MEDIA)
            .mux(MuxCategory.NORMAL)
            .flag();
}
