package org.sdpkit.model;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Mid;

/**
 * A media description: an m= line and the lines after it, to the next m= line. RFC 8866 section 5.14.
 *
 * <p>Two are equal if their bytes are.
 *
 * @since 0.1.0
 */
public final class MediaDescription implements LevelLines {

    private final List<Line> lines;

    /** Made when first asked for; two threads may both make it, and get the same. */
    private @Nullable LineIndex index;

    /** Of lines that nobody changes any more. */
    MediaDescription(List<Line> lines) {
        this.lines = lines;
    }

    /** A media description with this m= line, and nothing else yet. */
    public static Builder builder(MediaField media) {
        return new Builder(new LineEditor(LinePlace.MEDIA, List.of(Line.of(MediaField.TYPE, media))));
    }

    /** This media description, to be changed. */
    public Builder toBuilder() {
        return new Builder(new LineEditor(LinePlace.MEDIA, lines));
    }

    /** The m= line and the lines after it. */
    @Override
    public List<Line> levelLines() {
        return lines;
    }

    LineIndex index() {
        LineIndex known = index;
        if (known == null) {
            known = new LineIndex(lines);
            index = known;
        }
        return known;
    }

    /** The m= line. */
    public Field line() {
        return (Field) lines.get(0);
    }

    /** What the m= line says; empty where it is malformed. */
    public Optional<MediaField> media() {
        return line().as(MediaField.TYPE);
    }

    /** The name by which it is referred to: {@code a=mid}. */
    public Optional<String> mid() {
        return first(Mid.TYPE).map(Mid::tag);
    }

    /** Where media is sent to, as far as this media description itself says it: c=. */
    public List<Connection> connections() {
        return all(Connection.TYPE);
    }

    /** Its bytes, exactly; all its lines are terminated. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        lines.forEach(line -> out.writeBytes(line.bytes()));
        return out.toByteArray();
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof MediaDescription other && lines.equals(other.lines);
    }

    @Override
    public int hashCode() {
        return lines.hashCode();
    }

    /** Its text, decoded from UTF-8. */
    @Override
    public String toString() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    /**
     * What a media description is made of. Each change touches its own lines only; a new line goes where RFC 8866 section
     * 5 wants it.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private final LineEditor lines;

        private Builder(LineEditor lines) {
            this.lines = lines;
        }

        /** Makes this the only line of its type; one that says the same stays as it is. */
        public <T> Builder set(LineType<T> type, T value) {
            lines.set(type, value);
            return this;
        }

        /** Adds a line after those of its type. */
        public <T> Builder add(LineType<T> type, T value) {
            lines.add(Line.of(type, value));
            return this;
        }

        /** Adds a line where RFC 8866 wants it. */
        public Builder add(Line line) {
            if (line instanceof Field field && field.is(MediaField.TYPE)) {
                throw new IllegalArgumentException("a media description has one m= line; set it");
            }
            lines.add(line);
            return this;
        }

        /** Adds {@code a=<name>} after the other attributes. */
        public Builder addAttribute(String name) {
            return add(Line.attribute(name));
        }

        /** Adds {@code a=<name>:<value>} after the other attributes. */
        public Builder addAttribute(String name, String value) {
            return add(Line.attribute(name, value));
        }

        /** Removes the lines of this type, malformed ones too. */
        public Builder remove(LineType<?> type) {
            return removeIf(line -> line.is(type));
        }

        /** Removes the attributes of this name. */
        public Builder removeAttributes(String name) {
            return removeIf(line ->
                    line instanceof Attribute attribute && attribute.name().equals(name));
        }

        /** Removes the lines that this holds for; the m= line is never asked about. */
        public Builder removeIf(Predicate<Line> condition) {
            lines.removeIf(line -> !line.is(MediaField.TYPE) && condition.test(line));
            return this;
        }

        /** The media description. */
        public MediaDescription build() {
            return new MediaDescription(List.copyOf(lines.lines()));
        }
    }
}
