package org.sdpkit.model;

import java.util.Arrays;
import java.util.List;
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

    private static final char LAST_LETTER = 'z';

    /** By letter. */
    @SuppressWarnings("ImmutableEnumChecker") // List.of gives one that never changes
    private final List<OptionalInt> places;

    /**
     * An order.
     *
     * @param letters of the line types; those that share a place stand together
     */
    LinePlace(String letters) {
        OptionalInt[] found = new OptionalInt[LAST_LETTER + 1];
        Arrays.fill(found, OptionalInt.empty());
        String[] sharing = letters.split(" ", -1);
        for (int place = 0; place < sharing.length; place++) {
            for (char letter : sharing[place].toCharArray()) {
                found[letter] = OptionalInt.of(place);
            }
        }
        this.places = List.of(found);
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
        return letter <= LAST_LETTER ? places.get(letter) : OptionalInt.empty();
    }
}
