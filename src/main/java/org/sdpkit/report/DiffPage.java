package org.sdpkit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.sdpkit.diff.Change;
import org.sdpkit.diff.CommonSequence;
import org.sdpkit.diff.Diff;
import org.sdpkit.diff.Impact;
import org.sdpkit.diff.LineDiff;
import org.sdpkit.diff.LineDiff.Group;
import org.sdpkit.diff.LineDiff.Row;
import org.sdpkit.model.SessionDescription;

/**
 * Changes as one page of HTML that needs nothing else: what changed in words, then both descriptions side by side, with
 * what differs inside a line marked.
 *
 * @since 0.1.0
 */
public final class DiffPage {

    /** Of a longer run of lines that are the same, the middle is folded. */
    private static final int LONGEST_RUN = 8;

    private static final int CONTEXT = 2;

    /** Of more media descriptions than these the heading is shortened. */
    private static final int MOST_NAMED = 3;

    private static final long MOST_PIECES = 250_000;

    private static final String STYLE = """
            li { padding: .25rem .5rem; border-bottom: 1px solid var(--rule); overflow-wrap: anywhere; }
            li b { display: inline-block; min-width: 6rem; font-weight: 600; color: var(--soft); }
            li em { color: var(--breaking); font-style: normal; font-weight: 600; }
            del, ins { text-decoration: none; border-radius: .2rem; padding: 0 .2rem; }
            del { background: var(--gone); }
            ins { background: var(--come); }
            .row { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
            .row .line + .line { border-left: 1px solid var(--rule); }
            .before.differs { background: var(--gone); }
            .after.differs { background: var(--come); }
            .before mark { background: var(--gone-mark); }
            .after mark { background: var(--come-mark); }
            @media (max-width: 50rem) { .row { grid-template-columns: minmax(0, 1fr); } \
            .same .after, .none { display: none; } .row .line + .line { border-left: 0; } li b { display: block; } }
            """;

    private final SessionDescription before;
    private final SessionDescription after;
    private final StringBuilder out = new StringBuilder();

    private DiffPage(SessionDescription before, SessionDescription after) {
        this.before = before;
        this.after = after;
    }

    /**
     * The page.
     *
     * @param nameBefore what the description before is called
     * @param nameAfter what the description afterwards is called
     */
    public static String of(
            String nameBefore, SessionDescription before, String nameAfter, SessionDescription after, Diff diff) {
        return new DiffPage(before, after).page(nameBefore + " → " + nameAfter, diff);
    }

    private String page(String title, Diff diff) {
        out.append("<p>").append(Html.escaped(DiffReport.summary(diff))).append("</p>\n");
        DiffReport.grouped(diff.changes()).forEach(this::addChanges);
        LineDiff.between(before, after).groups().forEach(this::addLines);
        return Html.page(title, STYLE, out);
    }

    private void addChanges(String title, List<Change> changes) {
        out.append("<h2>").append(Html.escaped(heading(title))).append("</h2>\n<ul>\n");
        changes.forEach(this::addChange);
        out.append("</ul>\n");
    }

    /** Many media descriptions, of which the same is said, shortly. */
    private static String heading(String title) {
        List<String> each = List.of(title.split(" (?=media\\[)", -1));
        return each.size() <= MOST_NAMED
                ? title
                : each.size() + " media descriptions: "
                        + each.stream()
                                .map(name -> name.substring("media[".length(), name.length() - 1))
                                .collect(Collectors.joining(", "));
    }

    private void addChange(Change change) {
        String name = DiffReport.name(change);
        boolean isNews = change.before()
                .or(change::after)
                .filter(value -> DiffReport.isNews(value, name))
                .isPresent();
        out.append("<li><b>").append(DiffReport.word(change.changeClass())).append("</b> ");
        if (isNews || (change.before().isPresent() && change.after().isPresent())) {
            out.append("<code>").append(Html.escaped(name)).append("</code> ");
            addValues(change.before(), change.after());
        } else {
            addValues(change.before().map(value -> name), change.after().map(value -> name));
        }
        if (change.impact() == Impact.BREAKING) {
            out.append(" <em>")
                    .append(change.impact().name().toLowerCase(Locale.ROOT))
                    .append("</em>");
        }
        out.append("</li>\n");
    }

    private void addValues(Optional<String> gone, Optional<String> come) {
        gone.ifPresent(value -> out.append("<del>").append(Html.escaped(value)).append("</del>"));
        out.append(gone.isPresent() && come.isPresent() ? " → " : "");
        come.ifPresent(value -> out.append("<ins>").append(Html.escaped(value)).append("</ins>"));
    }

    private void addLines(Group group) {
        if (group.rows().isEmpty()) {
            return;
        }
        out.append("<h2>Lines: ").append(Html.escaped(title(group))).append("</h2>\n");
        List<Row> rows = group.rows();
        int at = 0;
        while (at < rows.size()) {
            int end = at;
            while (end < rows.size() && rows.get(end).isSame()) {
                end++;
            }
            addRun(rows.subList(at, end), at > 0, end < rows.size());
            if (end < rows.size()) {
                addRow(rows.get(end));
                end++;
            }
            at = end;
        }
    }

    private String title(Group group) {
        if (group.mediaBefore().isEmpty() && group.mediaAfter().isEmpty()) {
            return "session";
        }
        boolean isGone = group.mediaAfter().isEmpty();
        SessionDescription session = isGone ? before : after;
        int index = (isGone ? group.mediaBefore() : group.mediaAfter()).orElseThrow();
        String line = session.mediaDescriptions().get(index).line().text();
        int space = line.indexOf(' ');
        return "media description " + index + ", " + (space < 0 ? line : line.substring(2, Math.max(2, space)));
    }

    /** Lines that are the same, the middle of many folded. */
    private void addRun(List<Row> run, boolean hasBefore, boolean hasBehind) {
        int head = hasBefore ? CONTEXT : 0;
        int tail = hasBehind ? CONTEXT : 0;
        if (run.size() <= LONGEST_RUN) {
            run.forEach(this::addRow);
            return;
        }
        List<Row> folded = run.subList(head, run.size() - tail);
        run.subList(0, head).forEach(this::addRow);
        out.append("<details><summary>").append(folded.size()).append(" lines that are the same</summary>\n");
        folded.forEach(this::addRow);
        out.append("</details>\n");
        run.subList(run.size() - tail, run.size()).forEach(this::addRow);
    }

    private void addRow(Row row) {
        String left = DiffReport.text(before.lines(), row.before());
        String right = DiffReport.text(after.lines(), row.after());
        boolean isChanged =
                !row.isSame() && row.before().isPresent() && row.after().isPresent();
        List<String> lefts = pieces(left);
        List<String> rights = pieces(right);
        List<int[]> common = isChanged ? common(lefts, rights) : List.of();
        out.append("<div class=\"row").append(row.isSame() ? " same" : "").append("\">");
        addLine("before", row.before(), row, isChanged ? marked(lefts, common, 0) : Html.escaped(left));
        addLine("after", row.after(), row, isChanged ? marked(rights, common, 1) : Html.escaped(right));
        out.append("</div>\n");
    }

    private void addLine(String side, OptionalInt line, Row row, String html) {
        String state = line.isEmpty() ? " none" : row.isSame() ? "" : " differs";
        out.append("<div class=\"line ").append(side).append(state).append("\"><i>");
        line.ifPresent(index -> out.append(index + 1));
        out.append("</i><span>").append(html).append("</span></div>");
    }

    /** Words, and each other character for itself. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean isInWord = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (!isInWord) {
                if (from < i) {
                    pieces.add(text.substring(from, i));
                }
                if (i < text.length()) {
                    int end = i + Character.charCount(text.codePointAt(i));
                    pieces.add(text.substring(i, end));
                    i = end - 1;
                }
                from = i + 1;
            }
        }
        return pieces;
    }

    /** What both have in common, without the single signs that happen to stand between what differs. */
    private static List<int[]> common(List<String> lefts, List<String> rights) {
        List<int[]> all = CommonSequence.of(lefts, rights, MOST_PIECES);
        List<int[]> common = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            boolean isWord = Character.isLetterOrDigit(lefts.get(all.get(i)[0]).charAt(0));
            boolean isBehind = i > 0 && isNext(all.get(i - 1), all.get(i));
            boolean isBefore = i + 1 < all.size() && isNext(all.get(i), all.get(i + 1));
            if (isWord || isBehind || isBefore || i == 0) {
                common.add(all.get(i));
            }
        }
        return common;
    }

    private static boolean isNext(int[] match, int[] other) {
        return match[0] + 1 == other[0] && match[1] + 1 == other[1];
    }

    /** The pieces, with those marked that the other side does not have. */
    private static String marked(List<String> pieces, List<int[]> common, int side) {
        StringBuilder html = new StringBuilder();
        int next = 0;
        boolean isOpen = false;
        for (int i = 0; i < pieces.size(); i++) {
            boolean isCommon = next < common.size() && common.get(next)[side] == i;
            if (isCommon) {
                next++;
            }
            if (isCommon == isOpen) {
                html.append(isOpen ? "</mark>" : "<mark>");
                isOpen = !isOpen;
            }
            html.append(Html.escaped(pieces.get(i)));
        }
        return html.append(isOpen ? "</mark>" : "").toString();
    }
}
