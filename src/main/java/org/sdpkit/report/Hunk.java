package org.sdpkit.report;

import java.util.ArrayList;
import java.util.List;

/** Changes that stand near one another, with the lines around them. */
record Hunk(List<UnifiedDiff.Change> changes, int from, int to, int newFrom, int newTo) {

    /**
     * The changes, those together between which there are not enough lines to part them.
     *
     * @param context how many lines are shown around a change
     * @param lines how many there are before the change
     */
    static List<Hunk> allOf(List<UnifiedDiff.Change> changes, int context, int lines) {
        List<Hunk> hunks = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= changes.size(); i++) {
            boolean isApart = i == changes.size()
                    || changes.get(i).from() - changes.get(i - 1).to() > 2 * context;
            if (isApart) {
                hunks.add(of(changes.subList(first, i), context, lines));
                first = i;
            }
        }
        return hunks;
    }

    private static Hunk of(List<UnifiedDiff.Change> changes, int context, int lines) {
        UnifiedDiff.Change first = changes.get(0);
        UnifiedDiff.Change last = changes.get(changes.size() - 1);
        int before = Math.min(context, first.from());
        int after = Math.min(context, lines - last.to());
        return new Hunk(
                changes, first.from() - before, last.to() + after, first.newFrom() - before, last.newTo() + after);
    }
}
