package org.sdpkit.negotiation;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The media description of data channels, of which an endpoint has one at most.
 *
 * @param isWanted whether a data channel was created on this side
 * @param mid its name, once it is set
 * @param mediaIndex its place, once it is set
 * @since 0.1.0
 */
public record DataSection(boolean isWanted, Optional<String> mid, OptionalInt mediaIndex) {

    static final DataSection NONE = new DataSection(false, Optional.empty(), OptionalInt.empty());

    DataSection wanted() {
        return new DataSection(true, mid, mediaIndex);
    }

    DataSection at(int index, String name) {
        return new DataSection(isWanted, Optional.of(name), OptionalInt.of(index));
    }

    DataSection nowhere() {
        return new DataSection(isWanted, Optional.empty(), OptionalInt.empty());
    }

    boolean isAt(int index) {
        return mediaIndex.isPresent() && mediaIndex.getAsInt() == index;
    }

    /** Once it is refused, its channels are closed. */
    DataSection refused() {
        return NONE;
    }
}
