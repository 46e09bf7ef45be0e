package org.sdpkit.report;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Typed values in words: each component of a record by its name. */
final class Words {

    private Words() {}

    /** The value in words, such as <i>payload type 96, encoding name opus, clock rate 48000</i>. */
    static String of(Object value) {
        if (!(value instanceof Record record) || isWord(record)) {
            return text(value);
        }
        List<String> parts = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            String said = text(component(record, component));
            if (!said.isEmpty()) {
                parts.add(spaced(component.getName()) + " " + said);
            }
        }
        return String.join(", ", parts);
    }

    /** A value as it stands between others. */
    static String text(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(Words::text).orElse("");
        }
        if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? Integer.toString(optional.getAsInt()) : "";
        }
        if (value instanceof OptionalLong optional) {
            return optional.isPresent() ? Long.toString(optional.getAsLong()) : "";
        }
        if (value instanceof Collection<?> items) {
            return items.stream().map(Words::text).collect(Collectors.joining(" "));
        }
        if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        if (value instanceof Record record) {
            return isWord(record)
                    ? text(component(record, record.getClass().getRecordComponents()[0]))
                    : nested(record);
        }
        return value.toString();
    }

    /** A record that has a text of its own says that; all records have toString, but few declare it. */
    private static String nested(Record record) {
        String text = record.toString();
        return text.startsWith(record.getClass().getSimpleName() + "[") ? "(" + of(record) + ")" : text;
    }

    /** The component of this name, if there is one. */
    static Optional<Object> component(Record record, String name) {
        return Stream.of(record.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .map(component -> component(record, component));
    }

    private static Object component(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    private static boolean isWord(Record record) {
        return record.getClass().getRecordComponents().length == 1;
    }

    private static String spaced(String camelCase) {
        StringBuilder out = new StringBuilder();
        camelCase.chars().forEach(c -> {
            out.append(Character.isUpperCase(c) ? " " : "");
            out.append((char) Character.toLowerCase(c));
        });
        return out.toString();
    }
}
