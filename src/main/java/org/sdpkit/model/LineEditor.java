package org.sdpkit.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.sdpkit.attribute.LineType;

/** The lines of a level while they are changed. */
final class LineEditor {

    private final LinePlace places;
    private final List<Line> lines;

    LineEditor(LinePlace places, List<Line> lines) {
        this.places = places;
        this.lines = new ArrayList<>(lines);
    }

    List<Line> lines() {
        return lines;
    }

    <T> void set(LineType<T> type, T value) {
        int first = indexOf(line -> line.is(type));
        if (first < 0) {
            add(Line.of(type, value));
            return;
        }
        Line kept = lines.get(first);
        if (!kept.as(type).equals(Optional.of(value))) {
            lines.set(first, Line.of(type, value).with(kept.isPlaced() ? kept.lineEnd() : null));
        }
        List<Line> others = lines.subList(first + 1, lines.size());
        others.removeIf(line -> line.is(type));
    }

    /** Adds a line after those of its place, else before those of a later one; a stray line belongs to the one before. */
    void add(Line line) {
        int index = placeFor(line);
        Line placed = line;
        if (!line.isPlaced() && index > 0 && lines.get(index - 1).isPlaced()) {
            placed = line.with(lines.get(index - 1).lineEnd());
        }
        lines.add(index, placed);
    }

    private int placeFor(Line line) {
        if (line instanceof Attribute && endsWithAttribute()) {
            return lines.size();
        }
        OptionalInt place = places.of(line);
        if (place.isEmpty()) {
            return lines.size();
        }
        int later = -1;
        for (int i = lines.size() - 1; i >= 0; i--) {
            OptionalInt other = places.of(lines.get(i));
            if (other.equals(place)) {
                return i + 1;
            }
            if (other.isPresent() && other.getAsInt() > place.getAsInt()) {
                later = i;
            }
        }
        return later < 0 ? lines.size() : later;
    }

    /** Nothing comes behind attributes, so that one more has its place. */
    private boolean endsWithAttribute() {
        return !lines.isEmpty() && lines.get(lines.size() - 1) instanceof Attribute;
    }

    void removeIf(Predicate<Line> condition) {
        lines.removeIf(condition);
    }

    private int indexOf(Predicate<Line> condition) {
        for (int i = 0; i < lines.size(); i++) {
            if (condition.test(lines.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
