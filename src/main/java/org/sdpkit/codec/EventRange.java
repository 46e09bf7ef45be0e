package org.sdpkit.codec;

import org.sdpkit.attribute.ValueScanner;

/**
 * Telephone events in a row: {@code <first>-<last>}, or {@code <event>} alone (RFC 4733 section 2.4.1).
 *
 * @param first 0 to 255
 * @param last the first or a larger one, to 255
 * @since 0.1.0
 */
public record EventRange(int first, int last) {

    private static final int LARGEST = 255;

    public EventRange {
        if (first < 0 || last < first || last > LARGEST) {
            throw new IllegalArgumentException("events must be 0 to 255 in order, not " + first + "-" + last);
        }
    }

    /** Whether an event is one of them. */
    public boolean contains(int event) {
        return event >= first && event <= last;
    }

    static EventRange read(ValueScanner in) {
        int first = in.integer("event", 0, LARGEST);
        return new EventRange(first, in.skip('-') ? in.integer("event", first, LARGEST) : first);
    }

    @Override
    public String toString() {
        return first == last ? Integer.toString(first) : first + "-" + last;
    }
}
