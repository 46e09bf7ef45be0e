package org.sdpkit.edit;

import java.util.ArrayList;
import java.util.List;
import org.sdpkit.model.SessionDescription;

/**
 * Verbs, one after the other; each sees what those before it made.
 *
 * <p>As text each verb is a line, such as {@code remove-codec H264}. A line {@code media video} says which media
 * descriptions the lines below it are about; lines that begin with {@code #}, and empty ones, say nothing.
 *
 * @param verbs in order
 * @since 0.1.0
 */
public record Script(List<Verb> verbs) {

    private static final String MEDIA = "media";

    public Script {
        verbs = List.copyOf(verbs);
    }

    /**
     * The verbs that are written so.
     *
     * @throws IllegalArgumentException if a line is no verb, or its argument is not what the verb wants
     */
    public static Script read(String text) {
        return read(text.lines().toList());
    }

    /**
     * The verbs that are written so, a line each.
     *
     * @throws IllegalArgumentException if a line is no verb, or its argument is not what the verb wants
     */
    public static Script read(List<String> lines) {
        List<Verb> verbs = new ArrayList<>();
        MediaSelector on = MediaSelector.ALL;
        for (String line : lines) {
            String stripped = line.strip();
            if (stripped.isEmpty() || stripped.startsWith("#")) {
                continue;
            }
            int space = stripped.indexOf(' ');
            String name = space < 0 ? stripped : stripped.substring(0, space);
            String argument = space < 0 ? "" : stripped.substring(space + 1).strip();
            if (name.equals(MEDIA)) {
                on = MediaSelector.read(argument);
            } else {
                verbs.add(Verb.of(name, argument).on(on));
            }
        }
        return new Script(verbs);
    }

    /** The description that the verbs make. */
    public SessionDescription apply(SessionDescription session) {
        SessionDescription result = session;
        for (Verb verb : verbs) {
            result = verb.apply(result);
        }
        return result;
    }

    /** What each verb will change, in order. */
    public List<Plan> plan(SessionDescription session) {
        List<Plan> plans = new ArrayList<>();
        SessionDescription result = session;
        for (Verb verb : verbs) {
            Plan plan = verb.plan(result);
            plans.add(plan);
            result = plan.result();
        }
        return plans;
    }
}
