package org.sdpkit.report;

import java.util.List;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.negotiation.Answer;
import org.sdpkit.negotiation.Decision;
import org.sdpkit.negotiation.Evidence;
import org.sdpkit.negotiation.Refusal;

/**
 * Decisions of a negotiation for people: each with the lines it is about.
 *
 * @since 0.1.0
 */
public final class DecisionReport {

    private DecisionReport() {}

    /** These decisions of an answer as text. */
    public static String of(Answer answer, List<Decision> decisions) {
        StringBuilder out = new StringBuilder();
        for (Decision decision : decisions) {
            out.append(of(decision)).append('\n');
            Evidence evidence = answer.evidence(decision);
            draw("offer", evidence.offered(), out);
            draw("answer", evidence.answered(), out);
        }
        return out.toString();
    }

    /** Why something is refused, a line for each reason; before it what a browser calls that. */
    public static String of(Refusal refusal) {
        String error = refusal.error().map(name -> name.errorName() + ": ").orElse("");
        StringBuilder out = new StringBuilder();
        refusal.decisions()
                .forEach(decision -> out.append(error).append(of(decision)).append('\n'));
        return out.toString();
    }

    /** A decision as one line of text. */
    public static String of(Decision decision) {
        return Visible.of(decision.toString());
    }

    private static void draw(String which, List<PlacedLine> lines, StringBuilder out) {
        lines.forEach(line -> out.append("  ")
                .append(which)
                .append(':')
                .append(line.index() + 1)
                .append(": ")
                .append(Visible.of(line.line().text()))
                .append('\n'));
    }
}
