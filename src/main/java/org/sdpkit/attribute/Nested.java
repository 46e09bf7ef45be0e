package org.sdpkit.attribute;

import java.util.Optional;

/**
 * An attribute inside another, such as {@code cname:x} in {@code a=ssrc:1 cname:x}.
 *
 * @param name a token
 * @param value what stands behind the colon, if there is one
 * @since 0.1.0
 */
public record Nested(String name, Optional<String> value) {

    public Nested {
        Tokens.check("attribute name", name);
        if (value.isPresent() && value.get().isEmpty()) {
            throw new IllegalArgumentException("value of " + name + " must not be empty");
        }
    }

    /** This attribute with this value. */
    public static <T> Nested of(AttributeType<T> type, T value) {
        return read(new ValueScanner(type.text(value)));
    }

    /** Its value as this type reads it, if it is of this type and was understood. */
    public <T> Optional<T> as(AttributeType<T> type) {
        return type.names().contains(name)
                ? type.readLatin1(name, value.map(ValueScanner::encoded)).value()
                : Optional.empty();
    }

    /** Reads all that is left. */
    static Nested read(ValueScanner in) {
        String name = in.token("attribute name", "");
        return new Nested(name, in.skip(':') ? Optional.of(in.rest("attribute value")) : Optional.empty());
    }

    @Override
    public String toString() {
        return name + value.map(text -> ":" + text).orElse("");
    }
}
