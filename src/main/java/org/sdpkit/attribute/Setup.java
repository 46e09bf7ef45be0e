package org.sdpkit.attribute;

import java.util.Locale;

/**
 * {@code a=setup:<role>}: who begins the connection or the DTLS handshake.
 *
 * @since 0.1.0
 */
public enum Setup {
    /** Begins it. */
    ACTIVE,
    /** Waits for the other side to begin it. */
    PASSIVE,
    /** Would do either; for offers. */
    ACTPASS,
    /** Wants no connection for now. */
    HOLDCONN;

    /** How it is read and written. */
    public static final AttributeType<Setup> TYPE = AttributeType.named("setup", Setup.class)
            .means("who begins the connection or the DTLS handshake")
            .definedBy("RFC 4145 section 4")
            .at(Level.SESSION, Level.MEDIA, Level.DATA_CHANNEL)
            .mux(MuxCategory.TRANSPORT)
            .inherits(Inheritance.OVERRIDE, "RFC 8866 section 5")
            .examples("actpass", "active", "passive", "holdconn")
            .syntax(
                    in -> in.constant(Setup.class),
                    (setup, out) -> out.append(setup.name().toLowerCase(Locale.ROOT)));
}
