package org.sdpkit.model;

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
        return levelLines().stream().flatMap(line -> line.as(type).stream()).toList();
    }

    /** The value of the first line of this type that is not malformed. */
    default <T> Optional<T> first(LineType<T> type) {
        for (Line line : levelLines()) {
            Optional<T> value = line.as(type);
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    /** Whether there is a line of this type, malformed or not. */
    default boolean has(LineType<?> type) {
        return levelLines().stream().anyMatch(line -> line.is(type));
    }

    /** The attributes, in order. */
    default List<Attribute> attributes() {
        return levelLines().stream()
                .filter(Attribute.class::isInstance)
                .map(Attribute.class::cast)
                .toList();
    }

    /** The attributes of this name, in order. */
    default List<Attribute> attributes(String name) {
        return attributes().stream()
                .filter(attribute -> attribute.name().equals(name))
                .toList();
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
