package org.sdpkit.attribute;

import java.util.Optional;

/**
 * What a line says to those who know its type.
 *
 * @param <T> the typed value
 * @since 0.1.0
 */
public sealed interface Reading<T> {

    /** The value, if it was understood. */
    default Optional<T> value() {
        return Optional.empty();
    }

    /** The line is of a known type, and this is its value. */
    record Known<T>(T known) implements Reading<T> {
        @Override
        public Optional<T> value() {
            return Optional.of(known);
        }
    }

    /** Nobody knows a line of this name. */
    record Unknown<T>(String name) implements Reading<T> {}

    /**
     * The line is of a known type, but its value is not what the type allows.
     *
     * @param offset where the reading stopped, in bytes from the beginning of what was read: of the line, or of the value
     *     where only a value was read
     * @param expected what should stand there
     */
    record Malformed<T>(int offset, String expected) implements Reading<T> {}
}
