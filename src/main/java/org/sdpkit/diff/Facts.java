package org.sdpkit.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a level says: of each aspect and path the values, whose order means nothing, and lists whose order does. */
final class Facts {

    private final Map<Key, List<String>> values = new LinkedHashMap<>();
    private final Map<Key, List<String>> orders = new LinkedHashMap<>();

    /** What is meant where nothing is said, of what is said here. */
    private final Map<Key, String> defaults = new HashMap<>();

    /** The numbers of header extensions. */
    private final Map<String, String> ids = new TreeMap<>();

    /**
     * What is said.
     *
     * @param aspect of which kind
     * @param path where
     */
    record Key(Aspect aspect, String path) {}

    void add(Aspect aspect, String path, String value) {
        values.computeIfAbsent(new Key(aspect, path), key -> new ArrayList<>()).add(value);
    }

    /** Says what is meant where nothing is said. */
    void addDefault(Aspect aspect, String path, String value) {
        defaults.put(new Key(aspect, path), value);
    }

    void addOrder(Aspect aspect, String path, List<String> items) {
        orders.put(new Key(aspect, path), List.copyOf(items));
    }

    /** Adds a number that stands for a header extension. */
    void addId(String uri, String id) {
        ids.put(uri, id);
    }

    /** The numbers of header extensions, by URI. */
    Map<String, String> ids() {
        return ids;
    }

    /** The changes from these facts to those, of these media descriptions. */
    List<Change> changesTo(Facts after, OptionalInt mediaBefore, OptionalInt mediaAfter) {
        List<Change> changes = new ArrayList<>();
        Set<Key> keys = new LinkedHashSet<>(values.keySet());
        keys.addAll(after.values.keySet());
        for (Key key : keys) {
            if (isImplied(key, after) || after.isImplied(key, this)) {
                continue;
            }
            List<String> gone = without(values.get(key), after.values.get(key));
            List<String> come = without(after.values.get(key), values.get(key));
            boolean isOne = gone.size() == 1 && come.size() == 1;
            if (isOne) {
                changes.add(change(key, mediaBefore, mediaAfter, Optional.of(gone.get(0)), Optional.of(come.get(0))));
                continue;
            }
            gone.forEach(
                    value -> changes.add(change(key, mediaBefore, mediaAfter, Optional.of(value), Optional.empty())));
            come.forEach(
                    value -> changes.add(change(key, mediaBefore, mediaAfter, Optional.empty(), Optional.of(value))));
        }
        orders.forEach((key, items) -> {
            List<String> others = after.orders.getOrDefault(key, List.of());
            List<String> left = common(items, others);
            List<String> right = common(others, items);
            if (!left.equals(right)) {
                changes.add(change(
                        key,
                        mediaBefore,
                        mediaAfter,
                        Optional.of(String.join(", ", left)),
                        Optional.of(String.join(", ", right))));
            }
        });
        return changes;
    }

    /** Whether one side says only what is meant where, as on the other one, nothing is said. */
    private boolean isImplied(Key key, Facts others) {
        String usual = defaults.get(key);
        return usual != null
                && !others.values.containsKey(key)
                && values.getOrDefault(key, List.of()).equals(List.of(usual));
    }

    private static Change change(
            Key key, OptionalInt mediaBefore, OptionalInt mediaAfter, Optional<String> before, Optional<String> after) {
        return new Change(key.aspect, mediaBefore, mediaAfter, key.path, before, after);
    }

    /** The items of one list without those of another, each as often as it is there. */
    private static List<String> without(@Nullable List<String> items, @Nullable List<String> others) {
        if (items == null) {
            return List.of();
        }
        List<String> left = new ArrayList<>(items);
        if (others != null) {
            Map<String, Integer> counts = new LinkedHashMap<>();
            others.forEach(other -> counts.merge(other, 1, Integer::sum));
            left.removeIf(item -> counts.merge(item, -1, Integer::sum) >= 0);
        }
        return left;
    }

    private static List<String> common(List<String> items, List<String> others) {
        Set<String> there = Set.copyOf(others);
        return items.stream().filter(there::contains).toList();
    }
}
