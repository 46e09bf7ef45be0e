package org.sdpkit.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.sdpkit.diff.Aspect;
import org.sdpkit.diff.Change;
import org.sdpkit.diff.ChangeClass;
import org.sdpkit.diff.Diff;
import org.sdpkit.diff.Impact;
import org.sdpkit.diff.LineDiff;
import org.sdpkit.diff.LineDiff.Row;
import org.sdpkit.model.Line;
import org.sdpkit.model.SessionDescription;

/**
 * Changes as text: grouped by media description, many of one kind on one line; or line by line.
 *
 * @since 0.1.0
 */
public final class DiffReport {

    private static final int MOST_OF_A_KIND = 3;
    private static final int LONGEST_VALUE = 160;
    private static final int CONTEXT = 3;

    private DiffReport() {}

    /** The changes; nothing where there are none. */
    public static String of(Diff diff, Colour colour) {
        StringBuilder out = new StringBuilder();
        grouped(diff.changes()).forEach((title, changes) -> {
            out.append(colour.bold(Visible.of(title))).append('\n');
            kinds(changes).forEach(kind -> draw(kind, colour, out));
        });
        return out.toString();
    }

    /** How many changes there are, of which classes, and how many of them are breaking. */
    public static String summary(Diff diff) {
        if (diff.changes().isEmpty()) {
            return "no changes";
        }
        Map<ChangeClass, Integer> counts = new EnumMap<>(ChangeClass.class);
        diff.changes().forEach(change -> counts.merge(change.changeClass(), 1, Integer::sum));
        String classes = counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + word(entry.getKey()))
                .collect(Collectors.joining(", "));
        long breaking = diff.changes().stream()
                .filter(change -> change.impact() == Impact.BREAKING)
                .count();
        int size = diff.changes().size();
        return size
                + (size == 1 ? " change: " : " changes: ")
                + classes
                + (breaking == 0 ? "" : "; " + breaking + " breaking");
    }

    /** What is said of several media descriptions alike. */
    private record Common(Aspect aspect, String name, Optional<String> before, Optional<String> after) {}

    /**
     * The changes by what they are said of: the session, a media description, or several of which the same is said, as
     * of those that share a transport.
     */
    static Map<String, List<Change>> grouped(List<Change> changes) {
        Map<Common, List<Change>> alike = changes.stream()
                .collect(Collectors.groupingBy(
                        change -> new Common(change.aspect(), name(change), change.before(), change.after()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        Map<String, List<Change>> groups = new LinkedHashMap<>();
        alike.values().forEach(same -> {
            String title = same.stream().map(DiffReport::title).distinct().collect(Collectors.joining(" "));
            groups.computeIfAbsent(title, each -> new ArrayList<>()).add(same.get(0));
        });
        return groups;
    }

    private static String title(Change change) {
        return change.path().startsWith("media[") ? change.path().substring(0, titleEnd(change.path())) : "session";
    }

    private static int titleEnd(String path) {
        int dot = path.indexOf("].");
        return dot < 0 ? path.length() : dot + 1;
    }

    /** The path below the title. */
    static String name(Change change) {
        if (!change.path().startsWith("media[")) {
            return change.path();
        }
        int end = titleEnd(change.path());
        return end == change.path().length()
                ? "media description"
                : change.path().substring(end + 1);
    }

    /** Changes of one aspect and kind, if there are many; else each for itself. */
    private static List<List<Change>> kinds(List<Change> changes) {
        Map<String, List<Change>> kinds = changes.stream()
                .collect(Collectors.groupingBy(
                        change -> change.aspect() + mark(change), LinkedHashMap::new, Collectors.toList()));
        List<List<Change>> all = new ArrayList<>();
        kinds.values().forEach(kind -> {
            if (kind.size() > MOST_OF_A_KIND) {
                all.add(kind);
            } else {
                kind.forEach(change -> all.add(List.of(change)));
            }
        });
        return all;
    }

    static String mark(Change change) {
        if (change.before().isPresent() && change.after().isPresent()) {
            return "~";
        }
        return change.before().isPresent() ? "-" : "+";
    }

    private static void draw(List<Change> kind, Colour colour, StringBuilder out) {
        Change first = kind.get(0);
        boolean isBreaking = first.impact() == Impact.BREAKING;
        String head = "  " + mark(first) + " " + "%-9s ".formatted(word(first.changeClass()));
        String text = kind.size() == 1 ? one(first) : many(kind);
        out.append(isBreaking ? colour.red(head) : head)
                .append(Visible.of(text))
                .append(isBreaking ? colour.red("  (breaking)") : "")
                .append('\n');
    }

    private static String one(Change change) {
        String name = name(change);
        Optional<String> before = change.before().filter(value -> isNews(value, name));
        Optional<String> after = change.after().filter(value -> isNews(value, name));
        if (before.isPresent() && after.isPresent()) {
            return name + ": " + shortened(before.get()) + " -> " + shortened(after.get());
        }
        return name
                + before.or(() -> after).map(value -> ": " + shortened(value)).orElse("");
    }

    /** Whether a value says more than the name of what it is said of. */
    static boolean isNews(String value, String name) {
        return !name.endsWith("[" + value + "]") && !value.equals("set") && !value.equals("present");
    }

    /** What is common to all their names is said once. */
    private static String many(List<Change> kind) {
        List<String> names = kind.stream().map(DiffReport::name).distinct().toList();
        String first = names.get(0);
        int bracket = first.indexOf('[');
        String head = first.substring(0, bracket + 1);
        boolean isAlike = bracket > 0 && names.stream().allMatch(name -> name.startsWith(head) && name.endsWith("]"));
        String all = names.stream()
                .map(name -> isAlike ? name.substring(bracket + 1, name.length() - 1) : name)
                .collect(Collectors.joining(", "));
        String what = isAlike
                ? first.substring(0, bracket)
                : kind.get(0).aspect().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " changes";
        return kind.size() + " " + what + ": " + shortened(all);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE - 1) + "…";
    }

    static String word(ChangeClass changeClass) {
        return changeClass.name().toLowerCase(Locale.ROOT);
    }

    /** The lines that differ, with some around them, as patches show them. */
    public static String lines(SessionDescription before, SessionDescription after, Colour colour) {
        List<Row> rows = LineDiff.between(before, after).groups().stream()
                .flatMap(group -> group.rows().stream())
                .toList();
        StringBuilder out = new StringBuilder();
        int shown = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (isNearChange(rows, i)) {
                if (i > shown) {
                    out.append(colour.blue("@@ " + (i - shown) + (i - shown == 1 ? " line" : " lines") + " @@"))
                            .append('\n');
                }
                draw(rows.get(i), before.lines(), after.lines(), colour, out);
                shown = i + 1;
            }
        }
        return out.toString();
    }

    private static boolean isNearChange(List<Row> rows, int at) {
        for (int i = Math.max(0, at - CONTEXT); i <= Math.min(rows.size() - 1, at + CONTEXT); i++) {
            if (!rows.get(i).isSame()) {
                return true;
            }
        }
        return false;
    }

    private static void draw(Row row, List<Line> before, List<Line> after, Colour colour, StringBuilder out) {
        if (row.isSame()) {
            out.append("  ").append(text(before, row.before())).append('\n');
            return;
        }
        if (row.before().isPresent()) {
            out.append(colour.red("- " + text(before, row.before()))).append('\n');
        }
        if (row.after().isPresent()) {
            out.append(colour.green("+ " + text(after, row.after()))).append('\n');
        }
    }

    static String text(List<Line> lines, OptionalInt index) {
        return index.isPresent() ? Visible.of(lines.get(index.getAsInt()).text()) : "";
    }
}
