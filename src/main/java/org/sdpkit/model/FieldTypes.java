package org.sdpkit.model;

import java.util.List;
import org.sdpkit.attribute.FieldType;

/**
 * The line types of RFC 8866 section 5 other than {@code a=}.
 *
 * @since 0.1.0
 */
public final class FieldTypes {

    /** In the order of RFC 8866 section 5: first those of the session level. */
    public static final List<FieldType<?>> ALL = List.of(
            Version.TYPE,
            Origin.TYPE,
            SessionName.TYPE,
            Information.TYPE,
            Uri.TYPE,
            Email.TYPE,
            Phone.TYPE,
            Connection.TYPE,
            Bandwidth.TYPE,
            Timing.TYPE,
            Repeat.TYPE,
            TimeZones.TYPE,
            Key.TYPE,
            MediaField.TYPE);

    private static final FieldType<?>[] BY_LETTER = new FieldType<?>['z' + 1];

    static {
        ALL.forEach(type -> BY_LETTER[type.letter()] = type);
    }

    private FieldTypes() {}

    static FieldType<?> of(char letter) {
        return BY_LETTER[letter];
    }
}
