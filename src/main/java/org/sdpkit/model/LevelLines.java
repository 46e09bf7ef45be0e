package org.sdpkit.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sdpkit.attribute.LineType;

/**
 * The lines of one level: of the session, or of one media description. It answers for its own lines only;
 * {@link SessionDescription#effective(MediaDescription)} counts in what the session level gives to a media description.
 *
 * @since 0.1.0
 */
public sealed interface LevelLines permits SessionDescription, MediaDescription {

    /** The lines of this level, in order. */
    List<Line> levelLines();

    /** The values of the lines of this type, in order; without those that are malformed. */
    default <T> List<T> all(LineType<T> type) {
        int[] rows = LineIndex.of(this).rows(type);
        if (rows.length == 0) {
            return List.of();
        }
        if (rows.length == 1) {
            Optional<T> only = levelLines().get(rows[0]).as(type);
            return only.isPresent() ? List.of(only.get()) : List.of();
        }
        List<T> found = new ArrayList<>(rows.length);
        for (int row : rows) {
            levelLines().get(row).as(type).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /** The value of the first line of this type that is not malformed. */
    default <T> Optional<T> first(LineType<T> type) {
        for (int row : LineIndex.of(this).rows(type)) {
            Optional<T> value = levelLines().get(row).as(type);
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    /** Whether there is a line of this type, malformed or not. */
    default boolean has(LineType<?> type) {
        return LineIndex.of(this).rows(type).length > 0;
    }

    /** The attributes, in order. */
    default List<Attribute> attributes() {
        List<Attribute> found = new ArrayList<>();
        for (Line line : levelLines()) {
            if (line instanceof Attribute attribute) {
                found.add(attribute);
            }
        }
        return List.copyOf(found);
    }

    /** The attributes of this name, in order. */
    default List<Attribute> attributes(String name) {
        int[] rows = LineIndex.of(this).rows(name);
        if (rows.length == 0) {
            return List.of();
        }
        List<Attribute> found = new ArrayList<>(rows.length);
        for (int row : rows) {
            found.add((Attribute) levelLines().get(row));
        }
        return List.copyOf(found);
    }

    /** What it is about, for people: i=. */
    default Optional<Information> information() {
        return first(Information.TYPE);
    }

    /** How much it will use: b=. */
    default List<Bandwidth> bandwidths() {
        return all(Bandwidth.TYPE);
    }
}
