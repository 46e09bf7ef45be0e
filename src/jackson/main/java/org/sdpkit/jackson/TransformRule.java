package org.sdpkit.jackson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How one kind of line stands in the JSON of {@code sdp-transform}.
 *
 * @param letter the type of the line
 * @param name the member that holds it; empty if its values stand in the level itself
 * @param isPushed whether the member is an array with an entry for each line; else the last line has it
 * @param shapes the first that fits reads the line; the first whose values are all there writes it, else the last
 */
record TransformRule(char letter, String name, boolean isPushed, List<TransformShape> shapes) {

    /** A line of which there is one. */
    static TransformRule one(char letter, String name, String... shapes) {
        return new TransformRule(letter, name, false, shapes(shapes));
    }

    /** A line of which there may be many. */
    static TransformRule many(char letter, String name, String... shapes) {
        return new TransformRule(letter, name, true, shapes(shapes));
    }

    /** The line that begins a level. */
    static TransformRule ofLevel(char letter, String shape) {
        return one(letter, "", shape);
    }

    private static List<TransformShape> shapes(String... shapes) {
        return Stream.of(shapes).map(TransformShape::of).toList();
    }

    /** Reads the value of a line into its level, if a shape fits. */
    boolean read(String value, ObjectNode level) {
        for (TransformShape shape : shapes) {
            Map<String, String> values = shape.read(value);
            if (values != null) {
                place(values, level);
                return true;
            }
        }
        return false;
    }

    private void place(Map<String, String> values, ObjectNode level) {
        ObjectNode target = level;
        if (isPushed) {
            target = level.withArrayProperty(name).addObject();
        } else if (!isSingleValue() && !name.isEmpty()) {
            // A later line overwrites what it names, and leaves the rest of an earlier one.
            target = level.withObjectProperty(name);
        }
        for (Map.Entry<String, String> value : values.entrySet()) {
            target.set(value.getKey().isEmpty() ? name : value.getKey(), TransformValue.read(value.getValue()));
        }
    }

    /** The lines of this kind that this level has, without their ends. */
    List<String> writeAll(ObjectNode level) {
        JsonNode node = level.path(name);
        List<String> lines = new ArrayList<>();
        if (TransformValue.isAbsent(node)) {
            return lines;
        }
        if (isPushed && !node.isTextual()) {
            array(name, node).forEach(entry -> lines.add(write(entry)));
        } else {
            lines.add(write(node));
        }
        return lines;
    }

    /** The line. */
    String write(JsonNode node) {
        if (isSingleValue()) {
            ObjectNode single = JsonNodeFactory.instance.objectNode();
            return letter + "=" + shapes.get(0).write(name, single.set("", node));
        }
        if (node instanceof ObjectNode values) {
            return letter + "=" + shape(values).write(name, values);
        }
        if (node.isTextual()) {
            return letter + "=" + shapes.get(0).prefix() + node.textValue();
        }
        throw new IllegalArgumentException(name + " must be an object, not " + node);
    }

    private TransformShape shape(ObjectNode values) {
        int last = shapes.size() - 1;
        return shapes.stream().filter(shape -> shape.hasAll(values)).findFirst().orElse(shapes.get(last));
    }

    private boolean isSingleValue() {
        return shapes.get(0).hasUnnamedValue();
    }

    /** The entries of an array; none where there is no array. */
    static ArrayNode array(String name, JsonNode node) {
        if (TransformValue.isAbsent(node)) {
            return JsonNodeFactory.instance.arrayNode();
        }
        if (node instanceof ArrayNode array) {
            return array;
        }
        throw new IllegalArgumentException(name + " must be an array, not " + node);
    }
}
