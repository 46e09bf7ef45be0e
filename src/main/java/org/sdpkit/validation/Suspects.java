package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sdpkit.diagnostic.Diagnostic;

/** Those of a list that have a fault: mostly none, and then the look at them is all that it costs. */
final class Suspects<T> {

    private static final Suspects<?> NONE = new Suspects<>(List.of());

    private final List<T> found;

    private Suspects(List<T> found) {
        this.found = found;
    }

    /** None at all. */
    @SuppressWarnings("unchecked") // there is nothing in it that could be of another type
    static <T> Suspects<T> none() {
        return (Suspects<T>) NONE;
    }

    /**
     * Those that this holds for, in order.
     *
     * @param all a list of random access
     */
    static <T> Suspects<T> among(List<T> all, Predicate<? super T> isFaulty) {
        List<T> found = List.of();
        int size = all.size();
        for (int i = 0; i < size; i++) {
            T each = all.get(i);
            if (isFaulty.test(each)) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(each);
            }
        }
        return found.isEmpty() ? none() : new Suspects<>(found);
    }

    /** What is said of each of them, in order. */
    List<Diagnostic> report(Function<? super T, Diagnostic> report) {
        return found.isEmpty() ? List.of() : found.stream().map(report).toList();
    }

    /** What is said of the first of them, if there is one. */
    List<Diagnostic> reportFirst(Function<? super T, Diagnostic> report) {
        return found.isEmpty() ? List.of() : List.of(report.apply(found.get(0)));
    }

    /** What is all said of each of them, in order. */
    List<Diagnostic> reportAll(Function<? super T, Stream<Diagnostic>> report) {
        return found.isEmpty() ? List.of() : found.stream().flatMap(report).toList();
    }

    boolean isNone() {
        return found.isEmpty();
    }

    List<T> list() {
        return found;
    }

    Stream<T> stream() {
        return found.stream();
    }
}
