package org.sdpkit.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
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

    private static final int MOST_OF_A_KIND = 2;
    private static final int LONGEST_VALUE = 160;

    /** How much of a line of 80 columns there is for a list: mark, class and {@code and 25 more} take the rest. */
    private static final int ROOM = 54;

    private static final int LONGEST_ID = 24;
    private static final int ID_BEGINNING = 8;
    private static final String SOURCES = ".sources[";
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
            String title =
                    fitting("", same.stream().map(DiffReport::title).distinct().toList(), " ");
            groups.computeIfAbsent(title, each -> new ArrayList<>()).add(same.get(0));
        });
        groups.replaceAll((title, members) -> withSourcesJoined(members));
        return groups;
    }

    /** As many items as a line has room for, at least one. */
    private static String fitting(String head, List<String> items, String separator) {
        StringBuilder line = new StringBuilder(head).append(shortened(items.get(0)));
        int shown = 1;
        while (shown < items.size()
                && line.length() + separator.length() + items.get(shown).length() <= ROOM) {
            line.append(separator).append(items.get(shown++));
        }
        int rest = items.size() - shown;
        return rest == 0 ? line.toString() : line + separator + "and " + rest + " more";
    }

    /** The changes, where the same that is said of several sources is said once. */
    private static List<Change> withSourcesJoined(List<Change> changes) {
        Map<Common, List<Change>> joined = changes.stream()
                .collect(Collectors.groupingBy(
                        change -> new Common(change.aspect(), withoutRole(change), change.before(), change.after()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return joined.values().stream().map(DiffReport::joined).toList();
    }

    private static String withoutRole(Change change) {
        String path = change.path();
        return isOfSource(change)
                ? path.substring(0, path.indexOf(SOURCES)) + path.substring(path.lastIndexOf(']'))
                : path;
    }

    private static boolean isOfSource(Change change) {
        boolean isSource = change.aspect() == Aspect.SOURCE || change.aspect() == Aspect.SOURCE_IDS;
        return isSource && change.path().contains(SOURCES);
    }

    private static String role(Change change) {
        String path = change.path();
        return path.substring(path.indexOf(SOURCES) + SOURCES.length(), path.lastIndexOf(']'));
    }

    private static Change joined(List<Change> changes) {
        Change first = changes.get(0);
        if (changes.size() == 1) {
            return first;
        }
        String roles = changes.stream().map(DiffReport::role).distinct().collect(Collectors.joining(", "));
        String path = first.path();
        return new Change(
                first.aspect(),
                first.mediaBefore(),
                first.mediaAfter(),
                path.substring(0, path.indexOf(SOURCES) + SOURCES.length())
                        + roles
                        + path.substring(path.lastIndexOf(']')),
                first.before(),
                first.after());
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
                ? (change.aspect() == Aspect.RECYCLED ? "place used for another" : "media description")
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
        String whole = name(change);
        Optional<String> before = change.before().filter(value -> isNews(value, whole));
        Optional<String> after = change.after().filter(value -> isNews(value, whole));
        String name = change.aspect() == Aspect.EXTENSION ? withShortUri(whole) : whole;
        UnaryOperator<String> shown = shown(change);
        if (before.isPresent() && after.isPresent()) {
            return name + ": " + shown.apply(before.get()) + " -> " + shown.apply(after.get());
        }
        return name
                + before.or(() -> after).map(value -> ": " + shown.apply(value)).orElse("");
    }

    /** Of long ids that differ between any two sessions the beginning is enough, as long as it tells both sides apart. */
    private static UnaryOperator<String> shown(Change change) {
        boolean isId = change.aspect().isVolatile()
                && !change.before()
                        .map(DiffReport::withShortIds)
                        .equals(change.after().map(DiffReport::withShortIds));
        return value -> shortened(isId ? withShortIds(value) : value);
    }

    private static String withShortIds(String value) {
        return Arrays.stream(value.split(" ", -1))
                .map(word -> word.length() <= LONGEST_ID ? word : word.substring(0, ID_BEGINNING) + "…")
                .collect(Collectors.joining(" "));
    }

    /** Whether a value says more than the name of what it is said of. */
    static boolean isNews(String value, String name) {
        return !name.endsWith("[" + value + "]") && !value.equals("set") && !value.equals("present");
    }

    /** What is common to all their names is said once. */
    private static String many(List<Change> kind) {
        List<String> names = kind.stream().map(DiffReport::name).distinct().toList();
        String first = names.get(0);
        String head = first.substring(0, first.indexOf('[') + 1);
        String tail = first.substring(first.lastIndexOf(']') + 1);
        boolean isAlike =
                !head.isEmpty() && names.stream().allMatch(name -> name.startsWith(head) && name.endsWith("]" + tail));
        Map<String, Integer> counts = new LinkedHashMap<>();
        Aspect aspect = kind.get(0).aspect();
        names.stream()
                .map(name ->
                        isAlike ? gist(aspect, name.substring(head.length(), name.length() - tail.length() - 1)) : name)
                .forEach(gist -> counts.merge(gist, 1, Integer::sum));
        List<String> all = counts.entrySet().stream()
                .map(entry -> entry.getKey() + (entry.getValue() == 1 ? "" : " (" + entry.getValue() + ")"))
                .toList();
        String what = isAlike && tail.isEmpty()
                ? head.substring(0, head.length() - 1)
                : aspect.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " changes";
        return fitting(kind.size() + " " + what + ": ", all, ", ");
    }

    /** What one reads of it among many: of a codec the name, of a candidate type and transport, of a URI the end. */
    private static String gist(Aspect aspect, String name) {
        return switch (aspect) {
            case CODEC_PRESENCE -> upTo(upTo(name, name.indexOf(' ')), name.indexOf('('));
            case CANDIDATE -> upTo(name, name.indexOf(' ', name.indexOf(' ') + 1));
            case EXTENSION -> name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1);
            default -> name;
        };
    }

    private static String withShortUri(String name) {
        int from = name.indexOf('[') + 1;
        int to = Math.max(name.lastIndexOf('/'), name.lastIndexOf(':'));
        return name.length() <= ROOM || to < from ? name : name.substring(0, from) + "…" + name.substring(to);
    }

    private static String upTo(String text, int end) {
        return end < 0 || end > text.length() ? text : text.substring(0, end);
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
