package org.sdpkit.codec;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sdpkit.model.Attribute;

/** The feedback that lines {@code a=rtcp-fb:<payload type or *> <feedback>} allow: RFC 4585 section 4.2. */
final class Feedback {

    private static final String EVERY = "*";

    private Feedback() {}

    /** What may be fed back for a format, in the order of the lines. */
    static List<String> of(List<Attribute> lines, String format) {
        return lines.stream()
                .map(Attribute::value)
                .flatMap(Optional::stream)
                .flatMap(value -> forFormat(value, format))
                .toList();
    }

    private static Stream<String> forFormat(String value, String format) {
        int space = value.indexOf(' ');
        String first = space < 0 ? value : value.substring(0, space);
        String feedback = space < 0 ? "" : value.substring(space + 1).strip();
        boolean isMeant = first.equals(format) || first.equals(EVERY);
        return isMeant && !feedback.isEmpty() ? Stream.of(feedback) : Stream.empty();
    }
}
