package org.sdpkit.validation;

import java.util.List;
import java.util.stream.Stream;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.PlacedLine;

/** An attribute that was understood, and where it stands. */
record AttributeAt<T>(PlacedLine line, T value) {

    /** Those of this type among the lines, in order; without those that are malformed. */
    static <T> Stream<AttributeAt<T>> in(List<PlacedLine> lines, AttributeType<T> type) {
        return lines.stream().flatMap(line -> line.as(type).map(value -> new AttributeAt<>(line, value)).stream());
    }

    /** The line without its end. */
    Span span() {
        return line.span();
    }

    /** What stands behind {@code a=<name>:}; the name where nothing does. */
    Span valueSpan() {
        int name = ((Attribute) line.line()).name().length();
        int from = line.line().valueOffset() + name + 1;
        return from < line.line().length() ? line.span(from, line.line().length()) : line.valueSpan();
    }

    /** The first of the words between spaces that is this one; all that is behind the name if there is none. */
    Span wordSpan(String word) {
        return line.spansOf(word).stream().findFirst().orElseGet(this::valueSpan);
    }
}
