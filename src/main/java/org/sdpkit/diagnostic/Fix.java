package org.sdpkit.diagnostic;

import java.util.List;

/**
 * How a fault can be mended.
 *
 * @param safety whether it can be done unasked
 * @param edits what to change; they do not overlap
 * @since 0.1.0
 */
public record Fix(Safety safety, List<Edit> edits) {

    /** Whether a fix can be applied without asking. */
    public enum Safety {
        /** The description means what its writer must have meant. */
        SAFE,
        /** The description becomes legal, but may mean something else than its writer wanted. */
        UNSAFE
    }

    public Fix {
        edits = List.copyOf(edits);
    }

    /** A fix that can be applied without asking. */
    public static Fix safe(Edit... edits) {
        return new Fix(Safety.SAFE, List.of(edits));
    }

    /** A fix that somebody has to agree to. */
    public static Fix unsafe(Edit... edits) {
        return new Fix(Safety.UNSAFE, List.of(edits));
    }
}
