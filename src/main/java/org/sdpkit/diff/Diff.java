package org.sdpkit.diff;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.sdpkit.model.SessionDescription;

/**
 * What two descriptions differ in, by meaning: media descriptions are matched by mid, else by type and content; codecs by
 * what they are and not by payload type; header extensions by URI; candidates by address; sources by role. Order counts
 * where it means something.
 *
 * @param changes those of the session first, then those of each media description
 * @since 0.1.0
 */
public record Diff(List<Change> changes) {

    private static final Comparator<Change> ORDER = Comparator.comparingInt(Diff::place)
            .thenComparing(Change::aspect)
            .thenComparing(Change::path)
            .thenComparing(
                    change -> change.before().isPresent() && change.after().isPresent())
            .thenComparing(change -> change.before().orElse(""))
            .thenComparing(change -> change.after().orElse(""))
            .thenComparingInt(change -> change.mediaBefore().orElse(-1))
            .thenComparingInt(change -> change.mediaAfter().orElse(-1));

    public Diff {
        changes = changes.stream().sorted(ORDER).toList();
    }

    /** What changes from one description to another. */
    public static Diff between(SessionDescription before, SessionDescription after) {
        return Arrays.equals(before.bytes(), after.bytes())
                ? new Diff(List.of())
                : new Diff(new SessionComparison(before, after).changes());
    }

    /** Whether the bytes are the same. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Whether both mean the same, however it is written. */
    public boolean isCosmetic() {
        return changes.stream().allMatch(change -> change.impact() == Impact.NONE);
    }

    /** The changes but those about these. */
    public Diff without(Set<ChangeClass> classes) {
        return only(change -> !classes.contains(change.changeClass()));
    }

    /** The changes but those of what differs between any two sessions. */
    public Diff withoutVolatile() {
        return only(change -> !change.aspect().isVolatile());
    }

    private Diff only(Predicate<Change> condition) {
        return new Diff(changes.stream().filter(condition).toList());
    }

    /** The same the other way round. */
    public Diff swapped() {
        return new Diff(changes.stream().map(Change::swapped).toList());
    }

    private static int place(Change change) {
        int before = change.mediaBefore().orElse(change.mediaAfter().orElse(-1));
        int after = change.mediaAfter().orElse(before);
        return Math.min(before, after);
    }
}
