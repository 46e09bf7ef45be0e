package org.sdpkit.validation;

import java.util.Locale;
import org.sdpkit.model.Stray;

/** In which way a line is none of SDP's. */
enum StrayKind {
    /** It lies past a limit of the reader. */
    BEYOND_LIMIT,
    /** Nothing stands in it. */
    BLANK,
    /** The letter of a line type in upper case, and an equals sign. */
    UPPER_CASE_TYPE,
    /** A letter that no line type has, and an equals sign. */
    UNKNOWN_TYPE,
    /** The letter of a line type, spaces, and an equals sign. */
    SPACE_BEFORE_EQUALS,
    /** Anything else. */
    GARBAGE;

    private static final String TYPES = "vosiuepcbtrzkam";

    static StrayKind of(Stray stray) {
        if (stray.isBeyondLimit()) {
            return BEYOND_LIMIT;
        }
        if (stray.isBlank()) {
            return BLANK;
        }
        String text = stray.text();
        char type = text.charAt(0);
        if (text.startsWith("=", 1) && Character.isLetter(type)) {
            return TYPES.toUpperCase(Locale.ROOT).indexOf(type) >= 0 ? UPPER_CASE_TYPE : UNKNOWN_TYPE;
        }
        if (TYPES.indexOf(type) >= 0 && text.substring(1).stripLeading().startsWith("=")) {
            return SPACE_BEFORE_EQUALS;
        }
        return GARBAGE;
    }

    /** Whether it is a line of this type once its type is written as it should be. */
    static boolean isMeantAs(Stray stray, char type) {
        StrayKind kind = of(stray);
        return (kind == UPPER_CASE_TYPE || kind == SPACE_BEFORE_EQUALS)
                && Character.toLowerCase(stray.text().charAt(0)) == type;
    }
}
