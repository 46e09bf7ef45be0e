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

    /** The place of each letter, from 0, or below 0. */
    private final int[] placeOf = new int['z' + 1];

    /** Places of letters of line types, in order; those that share a place stand together. */
    LinePlace(String places) {
        for (char letter = 0; letter < placeOf.length; letter++) {
            placeOf[letter] = letter == ' ' ? -1 : placeIn(places, letter);
        }
    }

    private static int placeIn(String places, char letter) {
        int at = places.indexOf(letter);
        return at < 0
                ? -1
                : (int) places.substring(0, at).chars().filter(c -> c == ' ').count();
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
        int place = letter < placeOf.length ? placeOf[letter] : -1;
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
    }
}
