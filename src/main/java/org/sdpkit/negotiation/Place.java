package org.sdpkit.negotiation;

import java.util.OptionalInt;

/**
 * What a decision is about.
 *
 * @since 0.1.0
 */
public sealed interface Place {

    /** The index of the media description, from 0; empty for the session level. */
    OptionalInt mediaIndex();

    /** All of the session. */
    record Session() implements Place {

        @Override
        public OptionalInt mediaIndex() {
            return OptionalInt.empty();
        }

        @Override
        public String toString() {
            return "session";
        }
    }

    /** A media description, by its index from 0. */
    record Media(int index) implements Place {

        @Override
        public OptionalInt mediaIndex() {
            return OptionalInt.of(index);
        }

        @Override
        public String toString() {
            return "media[" + index + "]";
        }
    }

    /** A format of a media description, as the offer calls it. */
    record Format(int index, String format) implements Place {

        @Override
        public OptionalInt mediaIndex() {
            return OptionalInt.of(index);
        }

        @Override
        public String toString() {
            return "media[" + index + "].format[" + format + "]";
        }
    }

    /**
     * An attribute or field of a media description or of the session level.
     *
     * @param mediaIndex empty for the session level
     * @param name of the attribute, or the letter of a field: {@code ptime}, {@code b}
     */
    record Named(OptionalInt mediaIndex, String name) implements Place {

        @Override
        public String toString() {
            return (mediaIndex.isPresent() ? "media[" + mediaIndex.getAsInt() + "]." : "session.") + name;
        }
    }
}
