package org.sdpkit.model;

import java.util.Arrays;
import java.util.List;

/** Writes lines one after the other; those that stand together in one text are copied at once. */
final class LineWriter {

    private LineWriter() {}

    /** The lines with their ends, but for that of the last one where it is not terminated. */
    static byte[] bytes(List<Line> lines, boolean terminated) {
        Line[] all = lines.toArray(Line[]::new);
        byte[] out = new byte[length(all)];
        int at = 0;
        for (int from = 0; from < all.length; ) {
            int to = from + 1;
            while (to < all.length && isNextInSource(all[to - 1], all[to])) {
                to++;
            }
            int start = all[from].start();
            int length = all[to - 1].end() - start;
            System.arraycopy(all[from].source.table().bytes(), start, out, at, length);
            at = all[to - 1].lineEnd().write(out, at + length);
            from = to;
        }
        return terminated || all.length == 0
                ? out
                : Arrays.copyOf(out, at - all[all.length - 1].lineEnd().length());
    }

    private static int length(Line[] lines) {
        int length = 0;
        for (Line line : lines) {
            length += line.lengthWithEnd();
        }
        return length;
    }

    @SuppressWarnings("ReferenceEquality") // the same text, not an equal one
    private static boolean isSame(Source one, Source other) {
        return one == other;
    }

    private static boolean isNextInSource(Line line, Line next) {
        return isSame(line.source, next.source)
                && line.row + 1 == next.row
                && line.lineEnd() == line.source.end(line.row);
    }
}
