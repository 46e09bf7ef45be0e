package org.sdpkit.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.sdpkit.attribute.Direction;
import org.sdpkit.model.Line;
import org.sdpkit.model.SessionDescription;

/**
 * The lines of two descriptions side by side: those of the session level, then those of each pair of media descriptions.
 *
 * @param groups in the order in which they are shown
 * @since 0.1.0
 */
public record LineDiff(List<Group> groups) {

    /** With more pairs of lines to choose from, they are put side by side as they come. */
    private static final long MOST_CHOICES = 4_000_000;

    /** How alike lines have to be, in steps: the same, of the same beginning, of the same name. */
    private static final List<UnaryOperator<String>> LIKENESS =
            List.of(UnaryOperator.identity(), LineDiff::beginning, LineDiff::name);

    /**
     * Lines that belong together.
     *
     * @param mediaBefore the media description before, from 0; empty for the session level, and where there is none
     * @param mediaAfter the media description afterwards
     * @param rows in order
     */
    public record Group(OptionalInt mediaBefore, OptionalInt mediaAfter, List<Row> rows) {

        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A line and the one that took its place.
     *
     * @param before its number before, from 0; empty for a new line
     * @param after its number afterwards; empty for a line that is gone
     * @param isSame whether both say the same
     */
    public record Row(OptionalInt before, OptionalInt after, boolean isSame) {}

    public LineDiff {
        groups = List.copyOf(groups);
    }

    /** The lines of two descriptions. */
    public static LineDiff between(SessionDescription before, SessionDescription after) {
        Alignment alignment = new Alignment(texts(before), texts(after));
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(
                OptionalInt.empty(),
                OptionalInt.empty(),
                alignment.rows(
                        new Range(0, before.levelLines().size()),
                        new Range(0, after.levelLines().size()))));
        List<Range> left = mediaRanges(before);
        List<Range> right = mediaRanges(after);
        for (MediaPairs.Pair pair : MediaPairs.of(before, after).pairs()) {
            Range gone = pair.before().isPresent() ? left.get(pair.before().getAsInt()) : Range.EMPTY;
            Range come = pair.after().isPresent() ? right.get(pair.after().getAsInt()) : Range.EMPTY;
            groups.add(new Group(pair.before(), pair.after(), alignment.rows(gone, come)));
        }
        return new LineDiff(groups);
    }

    private static List<String> texts(SessionDescription session) {
        return session.lines().stream().map(Line::text).toList();
    }

    private static List<Range> mediaRanges(SessionDescription session) {
        List<Range> ranges = new ArrayList<>();
        int at = session.levelLines().size();
        for (int i = 0; i < session.mediaDescriptions().size(); i++) {
            int end = at + session.mediaDescriptions().get(i).levelLines().size();
            ranges.add(new Range(at, end));
            at = end;
        }
        return ranges;
    }

    /** The type, and of an attribute the name and the first word of the value. */
    private static String beginning(String line) {
        int space = line.indexOf(' ');
        return line.startsWith("a=") && space > 0 ? line.substring(0, space) : name(line);
    }

    private static String name(String line) {
        int colon = line.indexOf(':');
        boolean isAttribute = line.startsWith("a=");
        if (isAttribute) {
            String name = colon < 0 ? line : line.substring(0, colon);
            return Direction.TYPE.names().contains(name.substring(2)) ? "a direction" : name;
        }
        return line.substring(0, Math.min(2, line.length()));
    }

    /** Lines that follow one another. */
    private record Range(int from, int to) {

        static final Range EMPTY = new Range(0, 0);

        int size() {
            return to - from;
        }
    }

    /** Puts lines side by side. */
    private record Alignment(List<String> before, List<String> after) {

        List<Row> rows(Range left, Range right) {
            List<Row> rows = new ArrayList<>();
            align(left, right, 0, rows);
            return rows;
        }

        private void align(Range left, Range right, int step, List<Row> rows) {
            if (step == LIKENESS.size()) {
                IntStream.range(left.from, left.to)
                        .forEach(i -> rows.add(new Row(OptionalInt.of(i), OptionalInt.empty(), false)));
                IntStream.range(right.from, right.to)
                        .forEach(j -> rows.add(new Row(OptionalInt.empty(), OptionalInt.of(j), false)));
                return;
            }
            int i = left.from;
            int j = right.from;
            for (int[] match : matches(left, right, LIKENESS.get(step))) {
                align(new Range(i, match[0]), new Range(j, match[1]), step + 1, rows);
                boolean isSame = before.get(match[0]).equals(after.get(match[1]));
                rows.add(new Row(OptionalInt.of(match[0]), OptionalInt.of(match[1]), isSame));
                i = match[0] + 1;
                j = match[1] + 1;
            }
            align(new Range(i, left.to), new Range(j, right.to), step + 1, rows);
        }

        /** A longest sequence of pairs of lines that are alike. */
        private List<int[]> matches(Range left, Range right, UnaryOperator<String> likeness) {
            List<int[]> matches = new ArrayList<>();
            if (left.size() == 0 || right.size() == 0) {
                return matches;
            }
            List<String> a =
                    before.subList(left.from, left.to).stream().map(likeness).toList();
            List<String> b =
                    after.subList(right.from, right.to).stream().map(likeness).toList();
            for (int[] match : CommonSequence.of(a, b, MOST_CHOICES)) {
                matches.add(new int[] {left.from + match[0], right.from + match[1]});
            }
            return matches;
        }
    }
}
