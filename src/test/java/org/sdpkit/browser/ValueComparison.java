package org.sdpkit.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** The values of offers beside those that a browser has read, and what was met of its known departures. */
final class ValueComparison {

    /** What a browser shows of all media that it accepts. */
    private static final String ALWAYS_SHOWN = "(mid|media|protocol|direction) .*|stream [^-].*";

    private final Departures known;
    private final Set<Record> met = new LinkedHashSet<>();
    private final Set<String> shownNames = new TreeSet<>();
    private final List<String> faults = new ArrayList<>();

    ValueComparison(Departures known) {
        this.known = known;
    }

    /** What is neither alike nor known. */
    List<String> faults() {
        return faults;
    }

    Set<Record> met() {
        return met;
    }

    /** The names of the values that the browser has shown, beyond those it writes again. */
    Set<String> shownNames() {
        return shownNames;
    }

    /**
     * Compares the values of one offer.
     *
     * @param theirs as {@code understood.js} says
     */
    void add(List<Set<String>> ours, JsonNode theirs) {
        List<Set<String>> written = levels(theirs.path("written"));
        assertEquals(ours.size(), written.size());
        for (int i = 0; i < ours.size(); i++) {
            written(ours.get(i), written.get(i));
        }
        List<Set<String>> shown = levels(theirs.path("shown"));
        for (int i = 0; i < shown.size(); i++) {
            if (theirs.path("rejected").path(i).asBoolean()) {
                rejected(ours.get(i + 1));
            } else {
                shown(ours.get(i + 1), shown.get(i));
            }
        }
        candidates(ours, values(theirs.path("candidates")));
    }

    /** All that it has read. */
    private void written(Set<String> ours, Set<String> theirs) {
        Set<String> surplus = new LinkedHashSet<>(theirs);
        surplus.removeAll(ours);
        for (String value : ours) {
            if (!theirs.contains(value)) {
                Optional<String> read = met(known.differences(), each -> each.is(value, theirs))
                        .map(difference -> difference.read(value));
                if (read.filter(other -> other.isEmpty() || theirs.contains(other))
                        .isEmpty()) {
                    faults.add("not read: " + value + " in " + theirs);
                }
                read.ifPresent(surplus::remove);
            }
        }
        added(surplus, theirs);
    }

    /** Some of what it has read. */
    private void shown(Set<String> ours, Set<String> theirs) {
        theirs.forEach(this::named);
        ours.stream()
                .filter(value -> value.matches(ALWAYS_SHOWN) && !theirs.contains(value))
                .forEach(value -> faults.add("not shown: " + value + " in " + theirs));
        Set<String> surplus = new LinkedHashSet<>(theirs);
        surplus.removeAll(ours);
        for (String value : ours) {
            known.differences().stream()
                    .filter(each -> each.is(value, theirs) && surplus.remove(each.read(value)))
                    .forEach(met::add);
        }
        added(surplus, theirs);
    }

    private void added(Set<String> surplus, Set<String> theirs) {
        for (String value : surplus) {
            if (met(known.additions(), each -> each.is(value, theirs)).isEmpty()) {
                faults.add("nobody wrote: " + value + " in " + theirs);
            }
        }
    }

    private void rejected(Set<String> ours) {
        if (met(known.rejections(), each -> each.isOf().test(ours)).isEmpty()) {
            faults.add("rejected: " + ours);
        }
    }

    /** Those of the transport, whichever media description it is of. */
    private void candidates(List<Set<String>> ours, Set<String> theirs) {
        for (String value : theirs) {
            named(value);
            if (ours.stream().noneMatch(level -> level.contains(value))) {
                faults.add("nobody wrote: " + value);
            }
        }
    }

    private void named(String value) {
        shownNames.add(value.split(" ", 2)[0]);
    }

    private <R extends Record> Optional<R> met(List<R> some, Predicate<R> isIt) {
        Optional<R> first = some.stream().filter(isIt).findFirst();
        first.ifPresent(met::add);
        return first;
    }

    private static List<Set<String>> levels(JsonNode levels) {
        return StreamSupport.stream(levels.spliterator(), false)
                .map(ValueComparison::values)
                .toList();
    }

    private static Set<String> values(JsonNode values) {
        Set<String> all = new LinkedHashSet<>();
        values.forEach(value -> all.add(value.asText()));
        return all;
    }
}
