package org.sdpkit.attribute;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The attribute types that are known, by name.
 *
 * @since 0.1.0
 */
public final class Catalogue {

    /**
     * What sdpkit knows: the attributes that have a type of their own, and those of which it knows what is registered,
     * with a {@link RegisteredValue}.
     */
    public static final Catalogue STANDARD =
            new Catalogue(Stream.concat(StandardAttributes.ALL.stream(), RegisteredAttributes.ALL.stream())
                    .toList());

    private final List<AttributeType<?>> types;
    private final Map<String, AttributeName> byName = new HashMap<>();

    private final NameTable byBytes;

    private Catalogue(List<AttributeType<?>> types) {
        this.types = List.copyOf(types);
        for (AttributeType<?> type : types) {
            type.names().forEach(name -> byName.put(name, named(name, type)));
        }
        byBytes = new NameTable(byName.values());
    }

    private static AttributeName named(String name, AttributeType<?> type) {
        return new AttributeName(name, name.getBytes(StandardCharsets.UTF_8).length, Optional.of(type));
    }

    /** This catalogue and more types; one that has the name of another takes its place. */
    public Catalogue with(AttributeType<?>... more) {
        List<AttributeType<?>> all = new ArrayList<>(types);
        for (AttributeType<?> type : more) {
            all.removeIf(known -> known.names().equals(type.names()));
            all.add(type);
        }
        return new Catalogue(all);
    }

    /** All types. */
    public List<AttributeType<?>> types() {
        return types;
    }

    /** The type with this name; attribute names are case-sensitive. */
    public Optional<AttributeType<?>> find(String name) {
        AttributeName known = byName.get(name);
        return known == null ? Optional.empty() : known.type();
    }

    /**
     * The name that begins at {@code from} in a text, which is UTF-8, and ends before a colon; where there is none before
     * {@code to}, before the spaces that end there. With the type that is known of it.
     */
    public AttributeName name(byte[] bytes, int from, int to) {
        return byBytes.find(bytes, from, to);
    }
}
