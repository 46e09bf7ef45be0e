package org.sdpkit.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sdpkit.report.UnifiedDiff.Change;

/**
 * Which lines of two texts are the same: what they begin and end with, then the longest row of lines that stand once in
 * each, then the same between these. It takes time by the number of lines, not by its square.
 */
final class LineMatch {

    /** How often pieces are looked for in pieces, before a piece counts as replaced. */
    private static final int DEPTH = 64;

    private final List<String> before;
    private final List<String> after;
    private final List<Change> changes = new ArrayList<>();

    LineMatch(List<byte[]> before, List<byte[]> after) {
        this.before = comparable(before);
        this.after = comparable(after);
    }

    private static List<String> comparable(List<byte[]> lines) {
        return lines.stream()
                .map(line -> new String(line, StandardCharsets.ISO_8859_1))
                .toList();
    }

    /** What differs, in order. */
    List<Change> changes() {
        match(new Change(0, before.size(), 0, after.size()), DEPTH);
        return List.copyOf(changes);
    }

    private void match(Change piece, int depth) {
        Change rest = withoutCommonEnds(piece);
        if (rest.from() == rest.to() && rest.newFrom() == rest.newTo()) {
            return;
        }
        List<Anchor> anchors = depth == 0 ? List.of() : longestRow(anchors(rest));
        if (anchors.isEmpty()) {
            changes.add(rest);
            return;
        }
        int from = rest.from();
        int newFrom = rest.newFrom();
        for (Anchor anchor : anchors) {
            match(new Change(from, anchor.at, newFrom, anchor.newAt), depth - 1);
            from = anchor.at + 1;
            newFrom = anchor.newAt + 1;
        }
        match(new Change(from, rest.to(), newFrom, rest.newTo()), depth - 1);
    }

    private Change withoutCommonEnds(Change piece) {
        int from = piece.from();
        int newFrom = piece.newFrom();
        int to = piece.to();
        int newTo = piece.newTo();
        while (from < to && newFrom < newTo && before.get(from).equals(after.get(newFrom))) {
            from++;
            newFrom++;
        }
        while (from < to && newFrom < newTo && before.get(to - 1).equals(after.get(newTo - 1))) {
            to--;
            newTo--;
        }
        return new Change(from, to, newFrom, newTo);
    }

    /** A line that stands once in each of two pieces, and where. */
    private record Anchor(int at, int newAt) {}

    /** In the order of the text before. */
    private List<Anchor> anchors(Change piece) {
        Map<String, Integer> newPlaces = placesOfUnique(after, piece.newFrom(), piece.newTo());
        Map<String, Integer> places = placesOfUnique(before, piece.from(), piece.to());
        List<Anchor> anchors = new ArrayList<>();
        for (int i = piece.from(); i < piece.to(); i++) {
            String line = before.get(i);
            int newAt = newPlaces.getOrDefault(line, -1);
            if (newAt >= 0 && places.getOrDefault(line, -1) == i) {
                anchors.add(new Anchor(i, newAt));
            }
        }
        return anchors;
    }

    /** Where each line stands; below 0 where it stands more than once. */
    private static Map<String, Integer> placesOfUnique(List<String> lines, int from, int to) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = from; i < to; i++) {
            places.merge(lines.get(i), i, (first, second) -> -1);
        }
        return places;
    }

    /** The longest row of anchors that keeps the order of both texts. */
    private static List<Anchor> longestRow(List<Anchor> anchors) {
        int[] lastOf = new int[anchors.size()]; // of the rows of each length, the anchor at which the lowest one ends
        int[] previous = new int[anchors.size()];
        int longest = 0;
        for (int i = 0; i < anchors.size(); i++) {
            int length = rowsThatEndBefore(anchors.get(i).newAt, anchors, lastOf, longest);
            previous[i] = length == 0 ? -1 : lastOf[length - 1];
            lastOf[length] = i;
            longest = Math.max(longest, length + 1);
        }
        ArrayDeque<Anchor> row = new ArrayDeque<>();
        for (int i = longest == 0 ? -1 : lastOf[longest - 1]; i >= 0; i = previous[i]) {
            row.addFirst(anchors.get(i));
        }
        return List.copyOf(row);
    }

    private static int rowsThatEndBefore(int newAt, List<Anchor> anchors, int[] lastOf, int longest) {
        int low = 0;
        int high = longest;
        while (low < high) {
            int middle = (low + high) / 2;
            if (anchors.get(lastOf[middle]).newAt < newAt) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
