package org.sdpkit.model;

import org.sdpkit.attribute.FieldType;
import org.sdpkit.attribute.Level;

/**
 * {@code s=<session name>}: what the session is called.
 *
 * @param text at least one character; {@link SessionDescription#charset()} says how its bytes are to be read
 * @since 0.1.0
 */
public record SessionName(String text) {

    /** How it is read and written. */
    public static final FieldType<SessionName> TYPE = FieldType.lettered('s', "session name", SessionName.class)
            .means("what the session is called")
            .definedBy("RFC 8866 section 5.3")
            .at(Level.SESSION)
            .syntax(in -> new SessionName(in.value().rest("session name")), (line, out) -> out.append(line.text));

    public SessionName {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("session name must not be empty");
        }
    }
}
