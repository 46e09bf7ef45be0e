package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What is there again.
 *
 * @param one the one that is too many
 * @param first the first that is like it
 */
record Repeated<T>(T one, T first) {

    /** Those that are not the first of which this is the same, in order. */
    static <T> Suspects<Repeated<T>> among(List<T> all, Function<? super T, ?> key) {
        if (all.size() < 2) {
            return Suspects.none();
        }
        List<Repeated<T>> found = List.of();
        Map<Object, T> first = new HashMap<>();
        for (T each : all) {
            T before = first.putIfAbsent(key.apply(each), each);
            if (before != null) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(new Repeated<>(each, before));
            }
        }
        return Suspects.among(found, any -> true);
    }
}
