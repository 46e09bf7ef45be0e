package org.sdpkit.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Reading;
import org.sdpkit.syntax.LineTable;

/**
 * A line that is none of SDP's: blank, of a type that nobody knows, or garbage. It is kept as it is.
 *
 * <p>What lies past a limit of the reader is one stray line too, and holds the line ends inside it.
 *
 * @since 0.1.0
 */
public final class Stray extends Line {

    Stray(Source source, int row, @Nullable LineEnd end) {
        super(source, row, end, null);
    }

    /** Whether nothing stands in it. */
    public boolean isBlank() {
        return length() == 0;
    }

    /** Whether it is the rest of an input that went past a limit. */
    public boolean isBeyondLimit() {
        return source.table().letter(row) == LineTable.REST;
    }

    @Override
    public boolean is(LineType<?> type) {
        return false;
    }

    @Override
    public <T> Optional<T> as(LineType<T> type) {
        return Optional.empty();
    }

    @Override
    Reading<?> read() {
        return new Reading.Unknown<>(text());
    }

    @Override
    Stray with(@Nullable LineEnd otherEnd) {
        return new Stray(source, row, otherEnd);
    }
}
