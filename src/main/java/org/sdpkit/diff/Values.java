package org.sdpkit.diff;

import java.util.Optional;
import org.sdpkit.attribute.LineType;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.Field;
import org.sdpkit.model.Line;

/** What lines say, in one spelling. */
final class Values {

    private Values() {}

    /** What stands behind {@code <type>=} or {@code a=<name>:}; as it is where it is not understood. */
    static String of(Line line) {
        if (line instanceof Attribute attribute) {
            return attribute
                    .type()
                    .flatMap(type -> written(line, type))
                    .orElseGet(() -> attribute.value().orElse("").strip());
        }
        if (line instanceof Field field) {
            return written(line, field.type())
                    .orElseGet(() -> line.text().substring(2).strip());
        }
        return line.text();
    }

    private static <T> Optional<String> written(Line line, LineType<T> type) {
        boolean isExact = line.text().indexOf('\uFFFD') >= 0;
        return isExact
                ? Optional.empty()
                : line.as(type).map(value -> type.write(value).strip());
    }
}
