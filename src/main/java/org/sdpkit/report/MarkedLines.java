package org.sdpkit.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Related;
import org.sdpkit.diagnostic.Severity;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** The lines of one step of an exchange as HTML, with what findings speak of marked. */
final class MarkedLines {

    /** Of a longer run of lines that nothing is said of, the middle is folded. */
    private static final int LONGEST_RUN = 8;

    private static final int CONTEXT = 2;

    /** What is marked, the most serious last. */
    private enum Mark {
        NONE(""),
        RELATED("related"),
        INFO("info"),
        WARNING("warning"),
        ERROR("error");

        private final String word;

        Mark(String word) {
            this.word = word;
        }

        static Mark of(Severity severity) {
            return switch (severity) {
                case INFO -> INFO;
                case WARNING -> WARNING;
                case ERROR -> ERROR;
            };
        }
    }

    private final int step;
    private final SessionDescription session;
    private final Map<Integer, Mark[]> marks = new HashMap<>();

    MarkedLines(int step, SessionDescription session, List<Diagnostic> findings) {
        this.step = step;
        this.session = session;
        for (Diagnostic finding : findings) {
            mark(finding.span(), Mark.of(finding.severity()));
            for (Related related : finding.related()) {
                mark(related.span(), Mark.RELATED);
            }
        }
    }

    /** The place of a finding in the page. */
    static String anchor(Span span) {
        return anchor(span.source(), span.from().line());
    }

    private static String anchor(int step, int number) {
        return "s" + step + "l" + number;
    }

    private void mark(Span span, Mark mark) {
        if (span.source() != step) {
            return;
        }
        int last = Math.min(span.to().line(), session.lines().size());
        for (int number = span.from().line(); number <= last; number++) {
            String text = session.lines().get(number - 1).text();
            int length = text.codePointCount(0, text.length());
            int from = number == span.from().line() ? span.from().column() - 1 : 0;
            int to = number == span.to().line() ? span.to().column() - 1 : length;
            if (from < to || number == span.from().line()) {
                mark(number, length, from, Math.min(to, length), mark);
            }
        }
    }

    /** Cell 0 is for the line as a whole; the others are for its code points. */
    private void mark(int number, int length, int from, int to, Mark mark) {
        Mark[] cells = marks.computeIfAbsent(number, line -> blank(length + 1));
        cells[0] = stronger(cells[0], mark);
        for (int i = from; i < to; i++) {
            cells[i + 1] = stronger(cells[i + 1], mark);
        }
    }

    private static Mark[] blank(int length) {
        Mark[] cells = new Mark[length];
        Arrays.fill(cells, Mark.NONE);
        return cells;
    }

    private static Mark stronger(Mark one, Mark other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /**
     * The lines.
     *
     * @param isFolded whether those that nothing is said of are folded where there are many
     * @param hasAnchors whether findings lead here
     */
    String html(List<PlacedLine> lines, boolean isFolded, boolean hasAnchors) {
        StringBuilder out = new StringBuilder();
        List<PlacedLine> run = new ArrayList<>();
        for (PlacedLine line : lines) {
            if (isMarked(line)) {
                addRun(run, isFolded, CONTEXT, hasAnchors, out);
                add(line, hasAnchors, out);
                run.clear();
            } else {
                run.add(line);
            }
        }
        addRun(run, isFolded, 0, hasAnchors, out);
        return out.toString();
    }

    boolean isMarked(PlacedLine line) {
        return marks.containsKey(line.index() + 1);
    }

    private void addRun(List<PlacedLine> run, boolean isFolded, int tail, boolean hasAnchors, StringBuilder out) {
        if (!isFolded || run.size() <= LONGEST_RUN) {
            run.forEach(line -> add(line, hasAnchors, out));
            return;
        }
        List<PlacedLine> folded = run.subList(CONTEXT, run.size() - tail);
        run.subList(0, CONTEXT).forEach(line -> add(line, hasAnchors, out));
        out.append("<details><summary>").append(folded.size()).append(" lines</summary>\n");
        folded.forEach(line -> add(line, hasAnchors, out));
        out.append("</details>\n");
        run.subList(run.size() - tail, run.size()).forEach(line -> add(line, hasAnchors, out));
    }

    private void add(PlacedLine line, boolean hasAnchors, StringBuilder out) {
        int number = line.index() + 1;
        String text = line.line().text();
        Mark[] cells = marks.getOrDefault(number, blank(1));
        out.append("<div class=\"line")
                .append(cells[0] == Mark.NONE ? "" : " " + cells[0].word)
                .append('"');
        if (hasAnchors) {
            out.append(" id=\"").append(anchor(step, number)).append('"');
        }
        out.append("><i>").append(number).append("</i><span>");
        if (marks.containsKey(number)) {
            addMarked(text, cells, out);
        } else {
            out.append(Html.escaped(text));
        }
        out.append("</span></div>\n");
    }

    private static void addMarked(String text, Mark[] cells, StringBuilder out) {
        int[] codePoints = text.codePoints().toArray();
        int from = 0;
        for (int i = 1; i <= codePoints.length; i++) {
            if (i == codePoints.length || cells[i + 1] != cells[from + 1]) {
                String piece = Html.escaped(new String(codePoints, from, i - from));
                Mark mark = cells[from + 1];
                out.append(mark == Mark.NONE ? piece : "<mark class=\"" + mark.word + "\">" + piece + "</mark>");
                from = i;
            }
        }
    }
}
