package org.sdpkit.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sdpkit.model.Line;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.SessionDescription;

/**
 * Which media descriptions of two descriptions are the same: those of the same mid; else those of the same type that
 * have the most lines in common, the nearest first; else those in the same place, where one of them is refused.
 *
 * @param pairs in the order in which they are shown: that of the description afterwards, what is gone where it was
 * @since 0.1.0
 */
public record MediaPairs(List<Pair> pairs) {

    /** With more pairs to choose from, place alone counts. */
    private static final int MOST_CHOICES = 10_000;

    /**
     * A media description before and afterwards.
     *
     * @param before its place, from 0; empty if it is new
     * @param after its place; empty if it is gone
     */
    public record Pair(OptionalInt before, OptionalInt after) {}

    public MediaPairs {
        pairs = List.copyOf(pairs);
    }

    /** The media descriptions of two descriptions. */
    public static MediaPairs of(SessionDescription before, SessionDescription after) {
        Map<Integer, Integer> matched = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        List<MediaDescription> left = before.mediaDescriptions();
        List<MediaDescription> right = after.mediaDescriptions();
        Map<String, Integer> leftMids = uniqueMids(left);
        Map<String, Integer> rightMids = uniqueMids(right);
        leftMids.forEach((mid, index) -> Optional.ofNullable(rightMids.get(mid)).ifPresent(other -> {
            matched.put(index, other);
            taken.add(other);
        }));
        choices(left, right, matched.keySet(), taken).forEach(choice -> {
            if (!matched.containsKey(choice.before) && taken.add(choice.after)) {
                matched.put(choice.before, choice.after);
            }
        });
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            boolean isRecycled = SessionComparison.isRefused(left.get(i)) || SessionComparison.isRefused(right.get(i));
            if (isRecycled && !matched.containsKey(i) && taken.add(i)) {
                matched.put(i, i);
            }
        }
        return new MediaPairs(inOrder(matched, left.size(), right.size()));
    }

    private static Map<String, Integer> uniqueMids(List<MediaDescription> media) {
        Map<String, Integer> places = new HashMap<>();
        Set<String> twice = new HashSet<>();
        for (int i = 0; i < media.size(); i++) {
            int place = i;
            media.get(i).mid().ifPresent(mid -> {
                if (places.put(mid, place) != null) {
                    twice.add(mid);
                }
            });
        }
        twice.forEach(places::remove);
        return places;
    }

    /** Two media descriptions that may be the same, and how alike they are. */
    private record Choice(int before, int after, double likeness) {

        int distance() {
            return Math.abs(before - after);
        }

        int place() {
            return Math.min(before, after);
        }
    }

    /** The best first; swapped sides give the same pairs. */
    private static List<Choice> choices(
            List<MediaDescription> left, List<MediaDescription> right, Set<Integer> matched, Set<Integer> taken) {
        List<Integer> open = openIndexes(left.size(), matched);
        List<Integer> others = openIndexes(right.size(), taken);
        if ((long) open.size() * others.size() > MOST_CHOICES) {
            return choicesByPlace(left, right, open, Set.copyOf(others));
        }
        Function<MediaDescription, Set<String>> content =
                media -> media.levelLines().stream().map(Line::text).collect(Collectors.toSet());
        Map<Integer, Set<String>> leftLines =
                open.stream().collect(Collectors.toMap(index -> index, index -> content.apply(left.get(index))));
        Map<Integer, Set<String>> rightLines =
                others.stream().collect(Collectors.toMap(index -> index, index -> content.apply(right.get(index))));
        List<Choice> choices = new ArrayList<>();
        for (int i : open) {
            for (int j : others) {
                if (type(left.get(i)).equals(type(right.get(j)))) {
                    choices.add(new Choice(i, j, likeness(leftLines.get(i), rightLines.get(j))));
                }
            }
        }
        choices.sort(Comparator.comparingDouble(Choice::likeness)
                .reversed()
                .thenComparingInt(Choice::distance)
                .thenComparingInt(Choice::place));
        return choices;
    }

    private static List<Choice> choicesByPlace(
            List<MediaDescription> left, List<MediaDescription> right, List<Integer> open, Set<Integer> others) {
        return open.stream()
                .filter(i -> others.contains(i) && type(left.get(i)).equals(type(right.get(i))))
                .map(i -> new Choice(i, i, 1))
                .toList();
    }

    private static List<Integer> openIndexes(int size, Set<Integer> taken) {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (!taken.contains(i)) {
                open.add(i);
            }
        }
        return open;
    }

    private static String type(MediaDescription media) {
        return media.media().map(field -> field.type().name()).orElseGet(() -> media.line()
                .text());
    }

    private static double likeness(@Nullable Set<String> lines, @Nullable Set<String> others) {
        if (lines == null || others == null) {
            return 0;
        }
        long common = lines.stream().filter(others::contains).count();
        return (double) common / Math.max(lines.size(), others.size());
    }

    private static List<Pair> inOrder(Map<Integer, Integer> matched, int before, int after) {
        Map<Integer, Integer> back = new HashMap<>();
        matched.forEach((index, other) -> back.put(other, index));
        List<Pair> pairs = new ArrayList<>();
        int next = 0;
        for (int j = 0; j < after; j++) {
            Integer i = back.get(j);
            while (i != null && next < i) {
                addGone(next++, matched, pairs);
            }
            if (i != null && next == i) {
                next++;
            }
            pairs.add(new Pair(i == null ? OptionalInt.empty() : OptionalInt.of(i), OptionalInt.of(j)));
        }
        while (next < before) {
            addGone(next++, matched, pairs);
        }
        return pairs;
    }

    private static void addGone(int index, Map<Integer, Integer> matched, List<Pair> pairs) {
        if (!matched.containsKey(index)) {
            pairs.add(new Pair(OptionalInt.of(index), OptionalInt.empty()));
        }
    }
}
