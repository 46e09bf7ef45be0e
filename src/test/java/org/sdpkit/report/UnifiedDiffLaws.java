package org.sdpkit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A patch makes one text of the other, and back. */
class UnifiedDiffLaws {

    @Property
    void aPatchMakesOneTextOfTheOther(@ForAll("texts") String before, @ForAll("texts") String after) {
        List<String> patch = lines(new String(
                UnifiedDiff.of("a", before.getBytes(StandardCharsets.UTF_8), after.getBytes(StandardCharsets.UTF_8)),
                StandardCharsets.UTF_8));
        assertEquals(after, patch.isEmpty() ? before : patched(lines(before), patch));
    }

    /** Few different lines, so that many stand more than once; the last may have no end. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> lines = Arbitraries.of("a\n", "b\n", "c\r\n", "d\n", "e\n", "\n")
                .list()
                .ofMaxSize(30)
                .map(texts -> String.join("", texts));
        return Arbitraries.of("", "", "z").flatMap(end -> lines.map(text -> text + end));
    }

    /** Does what {@code patch} does, without looking around. */
    private static String patched(List<String> before, List<String> patch) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int i = 2; i < patch.size(); i++) {
            String line = patch.get(i);
            boolean isUnended = i + 1 < patch.size() && patch.get(i + 1).startsWith("\\");
            String text = isUnended ? line.substring(1, line.length() - 1) : line.substring(1);
            switch (line.charAt(0)) {
                case '@' -> {
                    int from = firstLine(line);
                    before.subList(at, from).forEach(out::append);
                    at = from;
                }
                case ' ' -> {
                    assertEquals(before.get(at++), text);
                    out.append(text);
                }
                case '-' -> assertEquals(before.get(at++), text);
                case '+' -> out.append(text);
                default -> assertEquals("\\ No newline at end of file\n", line);
            }
        }
        before.subList(at, before.size()).forEach(out::append);
        return out.toString();
    }

    /** How many lines stand before a hunk. */
    private static int firstLine(String head) {
        String range = head.substring(head.indexOf('-') + 1, head.indexOf(" +"));
        String first = range.contains(",") ? range.substring(0, range.indexOf(',')) : range;
        return Integer.parseInt(first) - (range.endsWith(",0") ? 0 : 1);
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        ByteLines.of(text.getBytes(StandardCharsets.UTF_8))
                .forEach(line -> lines.add(new String(line, StandardCharsets.UTF_8)));
        return lines;
    }
}
