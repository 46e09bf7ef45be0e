package org.sdpkit.model;

import java.util.List;

/** Writes lines one after the other; those that stand together in one text are copied at once. */
final class LineWriter {

    private final List<Line> lines;
    private final byte[] out;
    private int at;

    LineWriter(List<Line> lines, int length) {
        this.lines = lines;
        this.out = new byte[length];
    }

    byte[] bytes() {
        int from = 0;
        while (from < lines.size()) {
            int to = from + 1;
            while (to < lines.size() && isNextInSource(lines.get(to - 1), lines.get(to))) {
                to++;
            }
            Line first = lines.get(from);
            Line last = lines.get(to - 1);
            int length = last.end() - first.start();
            System.arraycopy(first.source.table().bytes(), first.start(), out, at, length);
            at += length;
            if (at < out.length) {
                at = last.lineEnd().write(out, at);
            }
            from = to;
        }
        return out;
    }

    private static boolean isNextInSource(Line line, Line next) {
        return line.source.isSame(next.source)
                && line.row + 1 == next.row
                && line.lineEnd() == line.source.end(line.row);
    }
}
