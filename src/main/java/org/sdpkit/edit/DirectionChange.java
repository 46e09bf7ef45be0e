package org.sdpkit.edit;

import java.util.Arrays;
import org.sdpkit.attribute.Direction;
import org.sdpkit.model.MediaDescription;

/**
 * Sets which way media flows; where it flows so already, nothing changes.
 *
 * @param direction the new direction
 */
record DirectionChange(Direction direction) implements Change {

    static Change read(String argument) {
        return new DirectionChange(Arrays.stream(Direction.values())
                .filter(direction -> Direction.TYPE.nameOf(direction).equals(argument))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "direction must be one of " + Direction.TYPE.names() + ", not \"" + argument + "\"")));
    }

    @Override
    public void make(Draft draft, MediaSelector on) {
        for (int index : on.indexes(draft.session())) {
            MediaDescription media = draft.media(index);
            boolean isSo = draft.session().effective(media).direction() == direction
                    && media.levelLines().stream()
                                    .filter(line -> line.is(Direction.TYPE))
                                    .count()
                            <= 1;
            if (!isSo && hasDirection(media)) {
                draft.set(index, Direction.TYPE, direction);
            }
        }
    }

    /** RFC 8841 section 9.2: an SCTP association has no direction. */
    private static boolean hasDirection(MediaDescription media) {
        return media.media()
                .filter(field -> !field.protocol().name().contains("SCTP"))
                .isPresent();
    }
}
