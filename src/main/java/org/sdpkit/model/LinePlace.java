package org.sdpkit.model;

import java.util.OptionalInt;
import org.sdpkit.attribute.FieldType;

/**
 * The order in which the lines of a level stand: RFC 8866 section 5.
 *
 * @since 0.1.0
 */
public enum LinePlace {
    /** The lines before the first m= line; t=, r= and z= share a place, for they belong to one another. */
    SESSION("v o s i u e p c b trz k a"),
    /** The lines of a media description. */
    MEDIA("m i c b k a");

    /** The letters of the line types, in order; those that share a place stand together. */
    private final String places;

    LinePlace(String places) {
        this.places = places;
    }

    /** The place of the line among those of its level, from 0; none for a stray line or one that belongs elsewhere. */
    public OptionalInt of(Line line) {
        if (line instanceof Field field) {
            return of(field.type().letter());
        }
        return line instanceof Attribute ? of('a') : OptionalInt.empty();
    }

    /** The place of lines of this type. */
    public OptionalInt of(FieldType<?> type) {
        return of(type.letter());
    }

    private OptionalInt of(char letter) {
        int place = 0;
        for (int i = 0; i < places.length(); i++) {
            char c = places.charAt(i);
            if (c == letter) {
                return OptionalInt.of(place);
            }
            place += c == ' ' ? 1 : 0;
        }
        return OptionalInt.empty();
    }
}
