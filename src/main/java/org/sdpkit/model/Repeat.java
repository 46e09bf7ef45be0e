package org.sdpkit.model;

import java.util.ArrayList;
import java.util.List;
import org.sdpkit.attribute.FieldScanner;
import org.sdpkit.attribute.FieldType;
import org.sdpkit.attribute.Level;

/**
 * {@code r=<repeat interval> <active duration> <offsets from start-time>}: when the session takes place again.
 *
 * @param interval from one beginning to the next
 * @param duration how long it lasts
 * @param offsets how long after the start time each of them begins; at least one
 * @since 0.1.0
 */
public record Repeat(TypedTime interval, TypedTime duration, List<TypedTime> offsets) {

    /** How it is read and written. */
    public static final FieldType<Repeat> TYPE = FieldType.lettered('r', "repeat", Repeat.class)
            .means("when the session takes place again")
            .definedBy("RFC 8866 section 5.10")
            .at(Level.SESSION)
            .repeatable()
            .syntax(Repeat::read, Repeat::write);

    public Repeat {
        offsets = List.copyOf(offsets);
        if (offsets.isEmpty()) {
            throw new IllegalArgumentException("must have an offset from the start time");
        }
    }

    private static Repeat read(FieldScanner in) {
        TypedTime interval = TypedTime.read(in.field(0, "repeat interval"), "repeat interval");
        TypedTime duration = TypedTime.read(in.field(1, "active duration"), "active duration");
        List<TypedTime> offsets = new ArrayList<>();
        do {
            String expected = "offset from the start time";
            offsets.add(TypedTime.read(in.field(2 + offsets.size(), expected), expected));
        } while (2 + offsets.size() < in.size());
        return new Repeat(interval, duration, offsets);
    }

    private void write(StringBuilder out) {
        out.append(interval).append(' ').append(duration);
        offsets.forEach(offset -> out.append(' ').append(offset));
    }
}
