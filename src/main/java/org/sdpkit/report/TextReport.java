package org.sdpkit.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.SessionDescription;

/**
 * Findings drawn into the lines they speak of.
 *
 * @since 0.1.0
 */
public final class TextReport {

    /** How many code points of a line are shown. */
    private static final int WIDTH = 100;

    private static final int BEFORE_SPAN = 30;

    private final List<Source> sources;
    private final Colour colour;
    private final StringBuilder out = new StringBuilder();

    private TextReport(List<Source> sources, Colour colour) {
        this.sources = sources;
        this.colour = colour;
    }

    /**
     * A description that findings speak of.
     *
     * @param name what it is called
     * @param session the description
     * @since 0.1.0
     */
    public record Source(String name, SessionDescription session) {}

    /**
     * The findings, each with its line, a caret, what can be done and what says so.
     *
     * @param name what the description is called
     * @param session the description that was checked
     */
    public static String of(String name, SessionDescription session, List<Diagnostic> findings, Colour colour) {
        return of(List.of(new Source(name, session)), findings, colour);
    }

    /**
     * The findings, each with the lines of all the descriptions that it speaks of.
     *
     * @param sources the descriptions, in the order in which spans count them
     */
    public static String of(List<Source> sources, List<Diagnostic> findings, Colour colour) {
        TextReport report = new TextReport(sources, colour);
        findings.forEach(report::draw);
        return report.out.toString();
    }

    private void draw(Diagnostic finding) {
        String head = finding.severity().word() + "[" + finding.code() + "]";
        out.append(painted(finding, head)).append(": ");
        out.append(colour.bold(Visible.of(finding.message()))).append('\n');
        int margin = Math.max(3, Integer.toString(lastLine(finding)).length() + 1);
        String blank = " ".repeat(margin) + colour.blue(" |");
        drawPlace("-->", finding.span(), margin);
        out.append(blank).append('\n');
        int source = finding.span().source();
        List<Mark> marks = marks(finding);
        marks.stream().filter(mark -> mark.span.source() == source).forEach(mark -> drawLine(mark, margin));
        marks.stream().filter(mark -> mark.span.source() != source).forEach(mark -> {
            drawPlace(":::", mark.span, margin);
            drawLine(mark, margin);
        });
        finding.help().ifPresent(help -> note(margin, "help", help));
        finding.reference().ifPresent(reference -> note(margin, "see", reference));
        out.append('\n');
    }

    private void drawPlace(String arrow, Span span, int margin) {
        out.append(" ".repeat(margin)).append(colour.blue(arrow)).append(' ');
        out.append(Visible.of(sources.get(span.source()).name())).append(':').append(span.from());
        out.append('\n');
    }

    private static int lastLine(Diagnostic finding) {
        return finding.related().stream()
                .mapToInt(related -> related.span().from().line())
                .reduce(finding.line(), Math::max);
    }

    /** What is marked in the text: the fault, and the other places it speaks of, from top to bottom. */
    private List<Mark> marks(Diagnostic finding) {
        Stream<Mark> fault = Stream.of(new Mark(finding.span(), painted(finding, "^"), ""));
        Stream<Mark> related =
                finding.related().stream().map(other -> new Mark(other.span(), colour.blue("-"), other.message()));
        return Stream.concat(fault, related)
                .sorted(Comparator.comparing(Mark::span))
                .toList();
    }

    /** A piece of a line that is underlined. */
    private record Mark(Span span, String sign, String message) {}

    private void drawLine(Mark mark, int margin) {
        Span span = mark.span;
        int number = span.from().line();
        SessionDescription session = sources.get(span.source()).session();
        String text = number > session.lines().size()
                ? ""
                : session.lines().get(number - 1).text();
        int from = span.from().column() - 1;
        boolean isOneLine = span.to().line() == number;
        int length = text.codePointCount(0, text.length());
        int to = isOneLine ? span.to().column() - 1 : length;
        int cut = length <= WIDTH ? 0 : Math.max(0, Math.min(from - BEFORE_SPAN, length - WIDTH));
        String piece = piece(text, cut, Math.min(length, cut + WIDTH));
        String prefix = cut == 0 ? "" : "…";
        String suffix = cut + WIDTH < length ? "…" : "";
        out.append(("%" + margin + "d").formatted(number)).append(colour.blue(" | "));
        out.append(prefix).append(Visible.of(piece)).append(suffix).append('\n');
        int marks = Math.max(1, Math.min(to, cut + WIDTH) - from);
        out.append(" ".repeat(margin)).append(colour.blue(" | "));
        out.append(" ".repeat(Math.max(0, from - cut + prefix.length())));
        out.append(mark.sign.repeat(marks));
        out.append(mark.message.isEmpty() ? "" : " " + mark.message).append('\n');
    }

    private static String piece(String text, int from, int to) {
        return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
    }

    private void note(int margin, String label, String text) {
        out.append(" ".repeat(margin)).append(colour.blue(" = ")).append(colour.bold(label + ":"));
        out.append(' ').append(Visible.of(text)).append('\n');
    }

    private String painted(Diagnostic finding, String text) {
        return switch (finding.severity()) {
            case ERROR -> colour.red(text);
            case WARNING -> colour.yellow(text);
            case INFO -> colour.blue(text);
        };
    }
}
