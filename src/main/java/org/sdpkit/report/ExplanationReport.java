package org.sdpkit.report;

import java.util.List;

/**
 * Lines in words, each below the line itself.
 *
 * @since 0.1.0
 */
public final class ExplanationReport {

    private ExplanationReport() {}

    /** The lines and what they say. */
    public static String of(List<Explanation> lines, Colour colour) {
        StringBuilder out = new StringBuilder();
        lines.forEach(line -> draw(line, colour, out));
        return out.toString();
    }

    private static void draw(Explanation line, Colour colour, StringBuilder out) {
        out.append("%4d  ".formatted(line.number()))
                .append(colour.bold(Visible.of(line.text())))
                .append('\n');
        note(line.meaning(), out);
        note(line.says(), out);
        String reference = line.reference().map(section -> section + "; ").orElse("");
        note(reference + line.belongsTo(), out);
    }

    private static void note(String text, StringBuilder out) {
        if (!text.isEmpty()) {
            out.append("        ").append(Visible.of(text)).append('\n');
        }
    }
}
