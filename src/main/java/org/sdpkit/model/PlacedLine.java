package org.sdpkit.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Edit;
import org.sdpkit.diagnostic.Span;

/**
 * A line, and where it stands.
 *
 * @since 0.1.0
 */
public final class PlacedLine {

    private final SessionDescription session;
    private final int index;
    private final Line line;

    /** Made when first asked for: many findings may speak of the same long line. */
    private @Nullable Span span;

    PlacedLine(SessionDescription session, int index, Line line) {
        this.session = session;
        this.index = index;
        this.line = line;
    }

    /** The description it stands in. */
    public SessionDescription session() {
        return session;
    }

    /** Its place among all lines of the description, from 0. */
    public int index() {
        return index;
    }

    /** The line. */
    public Line line() {
        return line;
    }

    /** The line without its end. */
    public Span span() {
        Span known = span;
        if (known == null) {
            known = span(0, line.length());
            span = known;
        }
        return known;
    }

    /** A piece of the line, in bytes from its beginning. */
    public Span span(int from, int to) {
        return new Span(session.position(index, from), session.position(index, to));
    }

    /** The value alone. */
    public Span valueSpan() {
        return span(line.valueOffset(), line.length());
    }

    /**
     * The words between spaces that are this one, in order.
     *
     * @param word in ASCII
     */
    public List<Span> spansOf(String word) {
        String text = line.latin1();
        List<Span> spans = new ArrayList<>();
        int from = text.indexOf(word, line.valueOffset());
        while (from >= 0) {
            int to = from + word.length();
            boolean begins = from == line.valueOffset() || text.charAt(from - 1) == ' ' || text.charAt(from - 1) == ':';
            if (begins && (to == text.length() || text.charAt(to) == ' ')) {
                spans.add(span(from, to));
            }
            from = text.indexOf(word, from + 1);
        }
        return spans;
    }

    /** Its value as this type reads it, if it is of this type and was understood. */
    public <T> Optional<T> as(LineType<T> type) {
        return line.as(type);
    }

    /** The edit that removes the line with its end. */
    public Edit removal() {
        Span whole = new Span(session.position(index, 0), session.position(index + 1, 0));
        return new Edit(whole, "");
    }

    /** The edit that puts other text in the place of the line, keeping its end. */
    public Edit replacement(String text) {
        return new Edit(span(), text);
    }

    /** The edit that inserts a line before this one. */
    public Edit insertionBefore(String text) {
        return new Edit(span(0, 0), text + line.lineEnd().text());
    }

    /** The edit that inserts a line after this one. */
    public Edit insertionAfter(String text) {
        return new Edit(span(line.length(), line.length()), line.lineEnd().text() + text);
    }

    @Override
    public String toString() {
        return index + 1 + ": " + line;
    }
}
