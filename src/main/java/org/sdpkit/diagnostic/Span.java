package org.sdpkit.diagnostic;

/**
 * A piece of a description, possibly of no length: then it is the place between two bytes.
 *
 * @param source which description, from 0, where there are several: the offer is 0, the answer 1
 * @param from where it begins
 * @param to where it ends; what stands there is not part of it
 * @since 0.1.0
 */
public record Span(int source, Position from, Position to) implements Comparable<Span> {

    public Span {
        if (to.offset() < from.offset()) {
            throw new IllegalArgumentException("must not end at " + to + " before it begins at " + from);
        }
    }

    /** A piece of the only description. */
    public Span(Position from, Position to) {
        this(0, from, to);
    }

    /** The same piece of another description. */
    public Span in(int otherSource) {
        return new Span(otherSource, from, to);
    }

    /** The length in bytes. */
    public int length() {
        return to.offset() - from.offset();
    }

    /** The place where it begins. */
    public Span start() {
        return new Span(source, from, from);
    }

    @Override
    public int compareTo(Span other) {
        if (source != other.source) {
            return Integer.compare(source, other.source);
        }
        int byBeginning = from.compareTo(other.from);
        return byBeginning != 0 ? byBeginning : to.compareTo(other.to);
    }
}
