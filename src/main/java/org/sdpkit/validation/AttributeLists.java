package org.sdpkit.validation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.model.PlacedLine;

/** The attributes of some lines by their types, each list made when first asked for; where there are none, nothing is kept. */
final class AttributeLists {

    private final Function<AttributeType<?>, List<PlacedLine>> lines;
    private final Map<AttributeType<?>, List<? extends AttributeAt<?>>> lists = new ConcurrentHashMap<>();

    /** Of lines that are found by their type. */
    AttributeLists(Function<AttributeType<?>, List<PlacedLine>> lines) {
        this.lines = lines;
    }

    /** Those of this type, in order; without those that are malformed. */
    @SuppressWarnings("unchecked") // what is kept under a type was read as that type
    <T> List<AttributeAt<T>> all(AttributeType<T> type) {
        List<? extends AttributeAt<?>> known = lists.get(type);
        if (known == null) {
            known = AttributeAt.listIn(lines.apply(type), type);
            if (!known.isEmpty()) {
                lists.put(type, known);
            }
        }
        return (List<AttributeAt<T>>) known;
    }
}
