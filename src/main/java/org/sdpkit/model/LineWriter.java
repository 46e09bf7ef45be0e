package org.sdpkit.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes lines one after the other; those that stand together in one text are copied at once. */
final class LineWriter {

    private LineWriter() {}

    /** The lines with their ends, but for that of the last one where it is not terminated. */
    static byte[] bytes(List<Line> lines, boolean terminated) {
        List<Run> runs = runs(lines);
        byte[] out = new byte[runs.stream().mapToInt(Run::length).sum()];
        int at = 0;
        for (Run run : runs) {
            at = run.write(out, at);
        }
        return terminated || lines.isEmpty()
                ? out
                : Arrays.copyOf(out, at - lines.get(lines.size() - 1).lineEnd().length());
    }

    private static List<Run> runs(List<Line> lines) {
        List<Run> runs = new ArrayList<>();
        Line[] all = lines.toArray(Line[]::new);
        for (int from = 0; from < all.length; ) {
            int to = from + 1;
            while (to < all.length && isNextInSource(all[to - 1], all[to])) {
                to++;
            }
            runs.add(new Run(all[from], all[to - 1]));
            from = to;
        }
        return runs;
    }

    @SuppressWarnings("ReferenceEquality") // the same text, not an equal one
    private static boolean isNextInSource(Line line, Line next) {
        return line.source == next.source && line.row + 1 == next.row && line.lineEnd() == line.source.end(line.row);
    }

    /** Lines that stand together in one text, the first and the last of them. */
    private record Run(Line first, Line last) {

        int length() {
            return textLength() + last.lineEnd().length();
        }

        int write(byte[] out, int at) {
            System.arraycopy(first.source.table().bytes(), first.start(), out, at, textLength());
            return last.lineEnd().write(out, at + textLength());
        }

        private int textLength() {
            return last.end() - first.start();
        }
    }
}
