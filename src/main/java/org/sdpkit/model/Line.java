package org.sdpkit.model;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.Catalogue;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Reading;

/**
 * A line of a description: its exact bytes, and what they say. Lines never change.
 *
 * <p>Two lines are equal if their bytes are, line end included.
 *
 * @since 0.1.0
 */
public abstract sealed class Line permits Field, Attribute, Stray {

    final Source source;
    final int row;
    private final @Nullable LineEnd end;

    /** Made when first asked for; two threads may both make it, and get the same. */
    private @Nullable Reading<?> reading;

    Line(Source source, int row, @Nullable LineEnd end, @Nullable Reading<?> reading) {
        this.source = source;
        this.row = row;
        this.end = end;
        this.reading = reading;
    }

    /**
     * A line with this text, whatever it is.
     *
     * @param text the line without its end
     * @throws IllegalArgumentException if the text holds CR, LF or NUL, and so is not one line
     */
    public static Line of(String text) {
        return Source.ofLine(text, Catalogue.STANDARD).line(0).with(null);
    }

    /**
     * A line of this type with this value.
     *
     * @throws IllegalArgumentException if the value cannot be written on one line
     */
    public static <T> Line of(LineType<T> type, T value) {
        if (type instanceof AttributeType<T> attribute) {
            String name = attribute.nameOf(value);
            String text = attribute.line(value);
            boolean isStandard =
                    Catalogue.STANDARD.find(name).filter(found -> found == type).isPresent();
            Catalogue catalogue = isStandard ? Catalogue.STANDARD : Catalogue.STANDARD.with(attribute);
            return new Attribute(Source.ofKnownLine(text, catalogue), 0, null, new Reading.Known<>(value));
        }
        String text = type.label() + type.write(value);
        return new Field(Source.ofKnownLine(text, Catalogue.STANDARD), 0, null, new Reading.Known<>(value));
    }

    /**
     * The line {@code a=<name>}.
     *
     * @throws IllegalArgumentException if it is not one line
     */
    public static Attribute attribute(String name) {
        return asAttribute("a=" + name);
    }

    /**
     * The line {@code a=<name>:<value>}.
     *
     * @throws IllegalArgumentException if it is not one line
     */
    public static Attribute attribute(String name, String value) {
        return asAttribute("a=" + name + ":" + value);
    }

    private static Attribute asAttribute(String text) {
        return new Attribute(Source.ofKnownLine(text, Catalogue.STANDARD), 0, null, null);
    }

    /** The line with its end, exactly. */
    public byte[] bytes() {
        byte[] bytes = new byte[lengthWithEnd()];
        System.arraycopy(source.table().bytes(), start(), bytes, 0, length());
        lineEnd().write(bytes, length());
        return bytes;
    }

    /**
     * One of its bytes, 0 to 255.
     *
     * @param offset from the beginning of the line, below {@link #length()}
     */
    public int byteAt(int offset) {
        Objects.checkIndex(offset, length());
        return source.table().bytes()[start() + offset] & 0xFF;
    }

    /** The line without its end, decoded from UTF-8 with U+FFFD for what is none. */
    public String text() {
        return source.decoded(start(), end());
    }

    /** What ends it; of a line that was built and stands in no description yet, CRLF. */
    public LineEnd lineEnd() {
        return end == null ? LineEnd.CRLF : end;
    }

    /** The length without the line end, in bytes. */
    public int length() {
        return end() - start();
    }

    /** Where the value begins, in bytes from the beginning of the line: after the equals sign, or at 0. */
    public int valueOffset() {
        return source.table().value(row) - start();
    }

    /** What it says; made when first asked for, and remembered. */
    public Reading<?> reading() {
        Reading<?> known = reading;
        if (known == null) {
            known = read();
            reading = known;
        }
        return known;
    }

    /** Whether it is a line of this type; its value may be malformed all the same. */
    public abstract boolean is(LineType<?> type);

    /** Its value as this type reads it, if it is of this type and was understood. */
    public abstract <T> Optional<T> as(LineType<T> type);

    abstract Reading<?> read();

    /** The same line with another end. */
    abstract Line with(@Nullable LineEnd otherEnd);

    final @Nullable Reading<?> readingSoFar() {
        return reading;
    }

    /**
     * Whether it was understood, and holds nothing that anybody finds fault with in a line by itself: it is ASCII without
     * NUL, has no two spaces in a row, and ends in neither a space nor a colon.
     */
    final boolean isPlain() {
        int last = length() - 1;
        byte lastByte = last < 0 ? 0 : source.table().bytes()[start() + last];
        return lastByte != ' ' && lastByte != ':' && reading() instanceof Reading.Known && source.isPlain(row);
    }

    final boolean isPlaced() {
        return end != null;
    }

    final int start() {
        return source.table().start(row);
    }

    final int end() {
        return source.table().end(row);
    }

    final int lengthWithEnd() {
        return length() + lineEnd().length();
    }

    /** The line without its end, its bytes seen as Latin-1. */
    final String latin1() {
        return source.table().latin1(start(), end());
    }

    final boolean hasSameContent(Line other) {
        return Arrays.equals(
                source.table().bytes(), start(), end(), other.source.table().bytes(), other.start(), other.end());
    }

    @Override
    public final boolean equals(Object object) {
        return object instanceof Line other && lineEnd() == other.lineEnd() && hasSameContent(other);
    }

    @Override
    public final int hashCode() {
        int hash = 1;
        byte[] bytes = source.table().bytes();
        for (int i = start(); i < end(); i++) {
            hash = 31 * hash + bytes[i];
        }
        return hash;
    }

    @Override
    public final String toString() {
        return text();
    }
}
