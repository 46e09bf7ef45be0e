package org.sdpkit.attribute;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    /** The names where their hash says, or behind that place; most places are free. */
    private final @Nullable AttributeName[] slots;

    private Catalogue(List<AttributeType<?>> types) {
        this.types = List.copyOf(types);
        for (AttributeType<?> type : types) {
            type.names().forEach(name -> byName.put(name, new AttributeName(name, Optional.of(type))));
        }
        slots = new AttributeName[Integer.highestOneBit(byName.size() + 1) * 8];
        for (AttributeName name : byName.values()) {
            byte[] bytes = name.text().getBytes(StandardCharsets.UTF_8);
            slots[slot(bytes, 0, bytes.length)] = name;
        }
    }

    /** The slot of the name, or the free one where it would be. */
    private int slot(byte[] bytes, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + bytes[i];
        }
        int slot = hash & (slots.length - 1);
        AttributeName name = slots[slot];
        while (name != null && !isSame(name.text(), bytes, from, to)) {
            slot = (slot + 1) & (slots.length - 1);
            name = slots[slot];
        }
        return slot;
    }

    private static boolean isSame(String name, byte[] bytes, int from, int to) {
        boolean same = name.length() == to - from;
        for (int i = 0; same && i < name.length(); i++) {
            same = name.charAt(i) == bytes[from + i];
        }
        return same;
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

    /** The name that is this piece of a text, which is UTF-8, with the type that is known of it. */
    public AttributeName name(byte[] bytes, int from, int to) {
        AttributeName known = slots[slot(bytes, from, to)];
        return known == null
                ? new AttributeName(new String(bytes, from, to - from, StandardCharsets.UTF_8), Optional.empty())
                : known;
    }
}
