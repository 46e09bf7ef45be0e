package org.sdpkit.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.FieldType;
import org.sdpkit.attribute.LineType;

/** Which lines of a level are of which type, so that nobody has to look at the others. */
final class LineIndex {

    private static final int[] NONE = {};

    /** Where lines are, by the names of attributes and the types of fields. */
    private final Map<Object, Rows> rows = new HashMap<>();

    LineIndex(List<Line> lines) {
        for (int row = 0; row < lines.size(); row++) {
            Object key = key(lines.get(row));
            if (key != null) {
                rows.computeIfAbsent(key, any -> new Rows()).add(row);
            }
        }
        rows.values().forEach(Rows::close);
    }

    /** That of a level, made when it is first asked for. */
    static LineIndex of(LevelLines level) {
        return level instanceof SessionDescription session ? session.index() : ((MediaDescription) level).index();
    }

    private static @Nullable Object key(Line line) {
        if (line instanceof Attribute attribute) {
            return attribute.name();
        }
        return line instanceof Field field ? field.type() : null;
    }

    /** Where the lines of this type are, malformed or not, in order; not to be changed. */
    int[] rows(LineType<?> type) {
        return type instanceof AttributeType<?> attribute ? rows(attribute.names()) : rowsOf((FieldType<?>) type);
    }

    /** Where the attributes of this name are, in order; not to be changed. */
    int[] rows(String name) {
        return rowsOf(name);
    }

    private int[] rows(List<String> names) {
        int[] found = rowsOf(names.get(0));
        for (int i = 1; i < names.size(); i++) {
            found = joined(found, rowsOf(names.get(i)));
        }
        return found;
    }

    private int[] rowsOf(Object key) {
        Rows known = rows.get(key);
        return known == null ? NONE : known.rows;
    }

    private static int[] joined(int[] some, int[] more) {
        if (some.length == 0 || more.length == 0) {
            return some.length == 0 ? more : some;
        }
        int[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        Arrays.sort(all);
        return all;
    }

    /** Places in a list that grows. */
    private static final class Rows {

        private int[] rows = {0};
        private int size;

        void add(int row) {
            if (size == rows.length) {
                rows = Arrays.copyOf(rows, 2 * size);
            }
            rows[size++] = row;
        }

        void close() {
            rows = size == rows.length ? rows : Arrays.copyOf(rows, size);
        }
    }
}
