package org.sdpkit.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sdpkit.attribute.AttributeName;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Reading;

/**
 * A line {@code a=<name>} or {@code a=<name>:<value>}: RFC 8866 section 5.13.
 *
 * @since 0.1.0
 */
public final class Attribute extends Line {

    /** Made when first asked for; two threads may both make it, and get the same. */
    private @Nullable AttributeName name;

    Attribute(Source source, int row, @Nullable LineEnd end, @Nullable Reading<?> reading) {
        super(source, row, end, reading);
    }

    /** What stands before the first colon; where there is none, all of it but spaces at the end. */
    public String name() {
        return knownName().text();
    }

    /** The length of the name in bytes. */
    public int nameLength() {
        return knownName().length();
    }

    /** What stands after the first colon, decoded from UTF-8 with U+FFFD for what is none. */
    public Optional<String> value() {
        int from = nameEnd() + 1;
        return isBare() ? Optional.empty() : Optional.of(source.decoded(from, end()));
    }

    private boolean isBare() {
        return nameEnd() == end() || bytesOfSource()[nameEnd()] != ':';
    }

    /** Its type, if the catalogue it was read with has one of its name. */
    public Optional<AttributeType<?>> type() {
        return knownName().type();
    }

    @Override
    public boolean is(LineType<?> type) {
        return isOfOwn(type)
                || (type instanceof AttributeType<?> attribute
                        && attribute.names().contains(name()));
    }

    @Override
    @SuppressWarnings("unchecked") // what its own type read is a value of that type
    public <T> Optional<T> as(LineType<T> type) {
        if (isOfOwn(type)) {
            return (Optional<T>) reading().value();
        }
        return is(type) ? read((AttributeType<T>) type).value() : Optional.empty();
    }

    private boolean isOfOwn(LineType<?> type) {
        Optional<AttributeType<?>> own = type();
        return own.isPresent() && own.get() == type;
    }

    @Override
    Reading<?> read() {
        Optional<AttributeType<?>> type = type();
        return type.isPresent() ? read(type.get()) : new Reading.Unknown<>(name());
    }

    private <T> Reading<T> read(AttributeType<T> type) {
        int from = isBare() ? nameEnd() : nameEnd() + 1;
        Reading<T> reading = isBare() ? type.readBare(name()) : type.read(name(), bytesOfSource(), from, end());
        if (reading instanceof Reading.Malformed<T> malformed) {
            int valueOffset = from - start();
            return new Reading.Malformed<>(valueOffset + malformed.offset(), malformed.expected());
        }
        return reading;
    }

    @Override
    Attribute with(@Nullable LineEnd otherEnd) {
        return new Attribute(source, row, otherEnd, readingSoFar());
    }

    private AttributeName knownName() {
        AttributeName known = name;
        if (known == null) {
            known = source.catalogue().name(bytesOfSource(), nameStart(), end());
            name = known;
        }
        return known;
    }

    private int nameStart() {
        return start() + 2;
    }

    private int nameEnd() {
        return nameStart() + knownName().length();
    }

    private byte[] bytesOfSource() {
        return source.table().bytes();
    }
}
