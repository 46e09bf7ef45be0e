package org.sdpkit.report;

import java.util.List;
import java.util.OptionalInt;
import org.sdpkit.edit.LineChange;
import org.sdpkit.edit.Plan;

/**
 * What verbs will change in a description, line by line.
 *
 * @since 0.1.0
 */
public final class PlanReport {

    private PlanReport() {}

    /** The verbs in order, each with the lines that it changes. */
    public static String of(List<Plan> plans, Colour colour) {
        StringBuilder out = new StringBuilder();
        plans.forEach(plan -> draw(plan, colour, out));
        return out.toString();
    }

    private static void draw(Plan plan, Colour colour, StringBuilder out) {
        String on = plan.verb().on().isAll() ? "" : " on " + plan.verb().on();
        out.append(colour.bold(Visible.of(plan.verb() + on))).append('\n');
        if (plan.isEmpty()) {
            out.append("  nothing changes\n");
        }
        OptionalInt last = OptionalInt.of(-1);
        for (LineChange change : plan.changes()) {
            if (!change.mediaIndex().equals(last)) {
                last = change.mediaIndex();
                out.append("  ").append(level(last)).append('\n');
            }
            draw(change, colour, out);
        }
    }

    private static String level(OptionalInt mediaIndex) {
        return mediaIndex.isPresent() ? "media description " + mediaIndex.getAsInt() : "session level";
    }

    private static void draw(LineChange change, Colour colour, StringBuilder out) {
        String number = "%5d ".formatted(change.line());
        change.before().ifPresent(line -> out.append(number)
                .append(colour.red("- " + Visible.of(line)))
                .append('\n'));
        change.after().ifPresent(line -> out.append(number)
                .append(colour.green("+ " + Visible.of(line)))
                .append('\n'));
    }
}
