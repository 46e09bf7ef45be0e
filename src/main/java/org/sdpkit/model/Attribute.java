package org.sdpkit.model;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Reading;

/**
 * A line {@code a=<name>} or {@code a=<name>:<value>}: RFC 8866 section 5.13.
 *
 * @since 0.1.0
 */
public final class Attribute extends Line {

    private @Nullable String name;

    Attribute(Source source, int row, @Nullable LineEnd end, @Nullable Reading<?> reading) {
        super(source, row, end, reading);
    }

    /** What stands before the first colon, or all of it. */
    public String name() {
        String known = name;
        if (known == null) {
            known = new String(bytesOfSource(), start() + 2, nameLength(), StandardCharsets.UTF_8);
            name = known;
        }
        return known;
    }

    /** The length of the name in bytes. */
    public int nameLength() {
        return nameEnd() - start() - 2;
    }

    /** What stands after the first colon, decoded from UTF-8 with U+FFFD for what is none. */
    public Optional<String> value() {
        int from = nameEnd() + 1;
        return from > end()
                ? Optional.empty()
                : Optional.of(new String(bytesOfSource(), from, end() - from, StandardCharsets.UTF_8));
    }

    /** Its type, if the catalogue it was read with has one of its name. */
    public Optional<AttributeType<?>> type() {
        return source.catalogue().find(name());
    }

    @Override
    public boolean is(LineType<?> type) {
        return type instanceof AttributeType<?> attribute && attribute.names().contains(name());
    }

    @Override
    public <T> Optional<T> as(LineType<T> type) {
        if (!is(type)) {
            return Optional.empty();
        }
        boolean isOurs = type().filter(ours -> ours == type).isPresent();
        Reading<?> asked = isOurs ? reading() : read((AttributeType<T>) type);
        return asked.value().map(type.valueClass()::cast);
    }

    @Override
    Reading<?> read() {
        Optional<AttributeType<?>> type = type();
        return type.isPresent() ? read(type.get()) : new Reading.Unknown<>(name());
    }

    private <T> Reading<T> read(AttributeType<T> type) {
        int from = nameEnd() + 1;
        Optional<String> value =
                from > end() ? Optional.empty() : Optional.of(source.table().latin1(from, end()));
        Reading<T> reading = type.readLatin1(name(), value);
        if (reading instanceof Reading.Malformed<T> malformed) {
            int valueOffset = Math.min(from, end()) - start();
            return new Reading.Malformed<>(valueOffset + malformed.offset(), malformed.expected());
        }
        return reading;
    }

    @Override
    Attribute with(@Nullable LineEnd otherEnd) {
        return new Attribute(source, row, otherEnd, readingSoFar());
    }

    private int nameEnd() {
        byte[] bytes = bytesOfSource();
        int at = start() + 2;
        while (at < end() && bytes[at] != ':') {
            at++;
        }
        return at;
    }

    private byte[] bytesOfSource() {
        return source.table().bytes();
    }
}
