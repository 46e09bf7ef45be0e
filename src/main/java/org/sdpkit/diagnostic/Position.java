package org.sdpkit.diagnostic;

/**
 * A place in a description.
 *
 * @param offset in bytes from the beginning of the description, from 0
 * @param line the number of the line, from 1
 * @param column the number of the code point in the line, from 1
 * @since 0.1.0
 */
public record Position(int offset, int line, int column) implements Comparable<Position> {

    @Override
    public int compareTo(Position other) {
        return Integer.compare(offset, other.offset);
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
