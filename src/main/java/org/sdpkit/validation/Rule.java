package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;

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
}
