package org.sdpkit.report;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What changed between two texts, as a patch: what {@code diff -u} prints, and {@code patch} and {@code git apply} take.
 * Lines end at a line feed, so that a carriage return before it is part of the line, whatever ends the lines of SDP.
 *
 * @since 0.1.0
 */
public final class UnifiedDiff {

    /** How many lines are shown around a change. */
    private static final int CONTEXT = 3;

    private final List<byte[]> before;
    private final List<byte[]> after;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private UnifiedDiff(byte[] before, byte[] after) {
        this.before = ByteLines.of(before);
        this.after = ByteLines.of(after);
    }

    /**
     * The patch that makes one text of the other; empty where they are the same.
     *
     * @param name of the file that is patched
     */
    public static byte[] of(String name, byte[] before, byte[] after) {
        UnifiedDiff diff = new UnifiedDiff(before, after);
        List<Hunk> hunks = Hunk.allOf(new LineMatch(diff.before, diff.after).changes(), CONTEXT, diff.before.size());
        if (!hunks.isEmpty()) {
            String shown = PatchNames.of(name);
            diff.print("--- " + shown + "\n+++ " + shown + "\n");
            hunks.forEach(diff::print);
        }
        return diff.out.toByteArray();
    }

    private void print(Hunk hunk) {
        print("@@ -" + range(hunk.from(), hunk.to()) + " +" + range(hunk.newFrom(), hunk.newTo()) + " @@\n");
        int at = hunk.from();
        for (Change change : hunk.changes()) {
            print(' ', before.subList(at, change.from()));
            print('-', before.subList(change.from(), change.to()));
            print('+', after.subList(change.newFrom(), change.newTo()));
            at = change.to();
        }
        print(' ', before.subList(at, hunk.to()));
    }

    /** The first line, from 1, and how many; of none, the line before them. */
    private static String range(int from, int to) {
        int count = to - from;
        int first = count == 0 ? from : from + 1;
        return count == 1 ? Integer.toString(first) : first + "," + count;
    }

    private void print(char sign, List<byte[]> lines) {
        for (byte[] line : lines) {
            out.write(sign);
            out.writeBytes(line);
            if (line[line.length - 1] != '\n') {
                print("\n\\ No newline at end of file\n");
            }
        }
    }

    private void print(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Lines that are replaced by others, by their places from 0; what stands at {@code to} is not part of them. */
    record Change(int from, int to, int newFrom, int newTo) {}
}
