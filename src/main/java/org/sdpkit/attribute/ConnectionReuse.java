package org.sdpkit.attribute;

import java.util.Locale;

/**
 * {@code a=connection:<conn value>}: whether a new connection is made or the existing one goes on.
 *
 * @since 0.1.0
 */
public enum ConnectionReuse {
    /** A new one is made; what holds where nothing is said. */
    NEW,
    /** The existing one goes on. */
    EXISTING;

    /** How it is read and written. */
    public static final AttributeType<ConnectionReuse> TYPE = AttributeType.named("connection", ConnectionReuse.class)
            .means("whether a new connection is made or the existing one goes on")
            .definedBy("RFC 4145 section 5")
            .at(Level.SESSION, Level.MEDIA)
            .mux(MuxCategory.TRANSPORT)
            .inherits(Inheritance.OVERRIDE, "RFC 8866 section 5")
            .examples("new", "existing")
            .syntax(
                    in -> in.constant(ConnectionReuse.class),
                    (connection, out) -> out.append(connection.name().toLowerCase(Locale.ROOT)));
}
