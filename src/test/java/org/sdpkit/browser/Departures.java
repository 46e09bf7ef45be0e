package org.sdpkit.browser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a browser is known to understand otherwise, each with its reason. Values are told by regular expressions. */
record Departures(List<Difference> differences, List<Addition> additions, List<Rejection> rejections) {

    static final Departures NONE = new Departures(List.of(), List.of(), List.of());

    private static final String ANYTHING = ".*";

    /**
     * A value that is read otherwise.
     *
     * @param ours what is meant
     * @param theirs what is read, with the groups of ours; empty if nothing is
     * @param beside what else is read at the same level, with the groups of ours
     */
    record Difference(String ours, String theirs, String beside, String reason) {

        boolean is(String value, Set<String> level) {
            return isBeside(value, ours, beside, level);
        }

        String read(String value) {
            return value.replaceFirst(ours, theirs);
        }
    }

    /**
     * A value that is read where there is none.
     *
     * @param theirs what it looks like
     * @param beside what else is read at the same level, with the groups of theirs
     */
    record Addition(String theirs, String beside, String reason) {

        boolean is(String value, Set<String> level) {
            return isBeside(value, theirs, beside, level);
        }
    }

    /** Media descriptions that are rejected in the answer. */
    record Rejection(String reason, Predicate<Set<String>> isOf) {}

    private static boolean isBeside(String value, String form, String beside, Set<String> level) {
        return value.matches(form) && level.stream().anyMatch(other -> other.matches(value.replaceFirst(form, beside)));
    }

    /** All of them. */
    Set<Record> all() {
        Set<Record> all = new LinkedHashSet<>(differences);
        all.addAll(additions);
        all.addAll(rejections);
        return all;
    }

    /** One that is read as another. */
    Departures read(String ours, String theirs, String reason) {
        return with(Stream.of(new Difference(ours, theirs, ANYTHING, reason)));
    }

    /** Some of which nothing is left. */
    Departures lost(String reason, String... ours) {
        return with(Arrays.stream(ours).map(form -> new Difference(form, "", ANYTHING, reason)));
    }

    /** One of which nothing is left where there is this. */
    Departures lostBeside(String beside, String reason, String ours) {
        return with(Stream.of(new Difference(ours, "", beside, reason)));
    }

    /** Format parameters of a codec of which nothing is left. */
    Departures lostOf(String codec, String reason, String... parameters) {
        return with(Arrays.stream(parameters)
                .map(form -> new Difference("parameter (\\d+) " + form, "", "codec $1 " + codec + " .*", reason)));
    }

    /** A format parameter of a codec that is read as another. */
    Departures readOf(String codec, String reason, String ours, String theirs) {
        return with(Stream.of(new Difference(
                "parameter (\\d+) " + ours, "parameter $1 " + theirs, "codec $1 " + codec + " .*", reason)));
    }

    private Departures with(Stream<Difference> more) {
        return new Departures(joined(differences, more), additions, rejections);
    }

    /** Some that nobody wrote. */
    Departures added(String reason, String... theirs) {
        return withAdded(Arrays.stream(theirs).map(form -> new Addition(form, ANYTHING, reason)));
    }

    /** One that nobody wrote where there is this. */
    Departures addedBeside(String beside, String reason, String theirs) {
        return withAdded(Stream.of(new Addition(theirs, beside, reason)));
    }

    /** Format parameters that nobody gave to a codec. */
    Departures addedTo(String codec, String reason, String... parameters) {
        return withAdded(Arrays.stream(parameters)
                .map(form -> new Addition("parameter (\\d+) " + form, "codec $1 " + codec + " .*", reason)));
    }

    private Departures withAdded(Stream<Addition> more) {
        return new Departures(differences, joined(additions, more), rejections);
    }

    /** Media descriptions that are rejected. */
    Departures rejected(String reason, Predicate<Set<String>> isOf) {
        return new Departures(differences, additions, joined(rejections, Stream.of(new Rejection(reason, isOf))));
    }

    /** Media descriptions that are rejected if all codecs look like this. */
    Departures rejectedCodecs(String reason, String codec) {
        return rejected(reason, media -> media.stream()
                .filter(value -> value.startsWith("codec "))
                .allMatch(value -> value.matches(codec)));
    }

    private static <T> List<T> joined(List<T> some, Stream<T> more) {
        List<T> all = new ArrayList<>(some);
        more.forEach(all::add);
        return List.copyOf(all);
    }
}
