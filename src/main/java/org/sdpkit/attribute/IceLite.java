package org.sdpkit.attribute;

/**
 * {@code a=ice-lite}: the agent is a lite implementation of ICE, which never gathers more than host candidates.
 *
 * @since 0.1.0
 */
public enum IceLite {
    /** The attribute is there. */
    ICE_LITE;

    /** How it is read and written. */
    public static final AttributeType<IceLite> TYPE = AttributeType.oneFlagOf(IceLite.class)
            .means("the agent is a lite implementation of ICE, which never gathers more than host candidates")
            .definedBy("RFC 8839 section 5.3")
            .at(Level.SESSION)
            .mux(MuxCategory.NORMAL)
            .flag();
}
