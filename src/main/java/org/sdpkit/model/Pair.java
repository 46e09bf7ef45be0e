package org.sdpkit.model;

import java.util.List;
import org.sdpkit.diagnostic.Edit;
import org.sdpkit.diagnostic.Fix;

/**
 * An offer and the answer to it: RFC 3264.
 *
 * @param offer in spans it is source {@link #OFFER}
 * @param answer in spans it is source {@link #ANSWER}
 * @since 0.1.0
 */
public record Pair(SessionDescription offer, SessionDescription answer) {

    /** The source of a span in the offer. */
    public static final int OFFER = 0;

    /** The source of a span in the answer. */
    public static final int ANSWER = 1;

    /**
     * The pair with the edits of a fix made, each in the description that it names.
     *
     * @throws IllegalArgumentException if the edits overlap
     */
    public Pair apply(Fix fix) {
        return new Pair(apply(offer, fix, OFFER), apply(answer, fix, ANSWER));
    }

    private static SessionDescription apply(SessionDescription description, Fix fix, int source) {
        List<Edit> edits = fix.edits().stream()
                .filter(edit -> edit.span().source() == source)
                .map(edit -> new Edit(edit.span().in(0), edit.replacement()))
                .toList();
        return edits.isEmpty() ? description : description.apply(new Fix(fix.safety(), edits));
    }
}
