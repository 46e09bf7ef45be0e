package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.DescriptionType;

/**
 * One fault that a subject may have, and how it is found.
 *
 * @param <S> what is looked at, such as a session description
 * @since 0.1.0
 */
public interface Rule<S> {

    /** Its id: the name of the fault in kebab case, such as {@code unmapped-payload-type}. */
    String code();

    /** What obliges one, such as <i>RFC 8866 section 6.6</i>. */
    String reference();

    /** Each place where the fault is. The severity is set by whoever asks. */
    List<Diagnostic> check(S subject);

    /**
     * The types of lines of which one must be there, malformed or not, for a description to have the fault; empty if any
     * may have it. A rule is not asked about descriptions without what it is about.
     */
    default Set<LineType<?>> about() {
        return Set.of();
    }

    /**
     * Whether it looks for its fault in descriptions that play this part; in one whose part is not known it always does.
     */
    default boolean concerns(DescriptionType type) {
        return true;
    }
}
