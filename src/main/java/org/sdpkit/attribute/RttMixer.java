package org.sdpkit.attribute;

/**
 * {@code a=rtt-mixer}: real-time text from several sources is understood in one stream.
 *
 * @since 0.1.0
 */
public enum RttMixer {
    /** The attribute is there. */
    RTT_MIXER;

    /** How it is read and written. */
    public static final AttributeType<RttMixer> TYPE = AttributeType.oneFlagOf(RttMixer.class)
            .means("real-time text from several sources is understood in one stream")
            .definedBy("RFC 9071 section 2.3")
            .at(Level.MEDIA)
            .mux(MuxCategory.NORMAL)
            .flag();
}
