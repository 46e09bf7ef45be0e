package org.sdpkit.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sdpkit.attribute.FieldScanner;
import org.sdpkit.attribute.FieldType;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Reading;

/**
 * A line of one of the types of RFC 8866 section 5 other than {@code a=}.
 *
 * @since 0.1.0
 */
public final class Field extends Line {

    Field(Source source, int row, @Nullable LineEnd end, @Nullable Reading<?> reading) {
        super(source, row, end, reading);
    }

    /** Its type. */
    public FieldType<?> type() {
        return FieldTypes.of(source.table().letter(row));
    }

    @Override
    public boolean is(LineType<?> type) {
        return type() == type;
    }

    @Override
    @SuppressWarnings("unchecked") // what its own type read is a value of that type
    public <T> Optional<T> as(LineType<T> type) {
        return is(type) ? (Optional<T>) reading().value() : Optional.empty();
    }

    @Override
    Reading<?> read() {
        int[] fields = source.table().fields(row);
        return type().read(FieldScanner.of(source.table().bytes(), start(), end(), valueOffset(), fields));
    }

    @Override
    Field with(@Nullable LineEnd otherEnd) {
        return new Field(source, row, otherEnd, readingSoFar());
    }
}
