package org.sdpkit.model;

import org.sdpkit.attribute.FieldType;
import org.sdpkit.attribute.Level;

/**
 * {@code i=<session description>}: what the session or media is about, for people.
 *
 * @param text at least one character; {@link SessionDescription#charset()} says how its bytes are to be read
 * @since 0.1.0
 */
public record Information(String text) {

    /** How it is read and written. */
    public static final FieldType<Information> TYPE = FieldType.lettered('i', "information", Information.class)
            .means("what the session or media is about, for people")
            .definedBy("RFC 8866 section 5.4")
            .at(Level.SESSION, Level.MEDIA)
            .syntax(in -> new Information(in.value().rest("information")), (line, out) -> out.append(line.text));

    public Information {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("information must not be empty");
        }
    }
}
