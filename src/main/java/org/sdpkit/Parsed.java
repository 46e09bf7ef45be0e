package org.sdpkit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Severity;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.validation.Profile;
import org.sdpkit.validation.Rule;
import org.sdpkit.validation.Rules;
import org.sdpkit.validation.Validator;

/**
 * What was read: a description, whatever is wrong with it, and what is wrong with its syntax.
 *
 * @since 0.1.0
 */
public final class Parsed {

    private final SessionDescription session;

    /** Made when first asked for; two threads may both make it, and get the same. */
    private @Nullable List<Diagnostic> diagnostics;

    Parsed(SessionDescription session) {
        this.session = session;
    }

    /** The description. */
    public SessionDescription session() {
        return session;
    }

    /** What is wrong with the syntax, by place: all faults, each once. Computed when first asked for. */
    public List<Diagnostic> diagnostics() {
        List<Diagnostic> known = diagnostics;
        if (known == null) {
            known = Syntax.VALIDATOR.check(session);
            diagnostics = known;
        }
        return known;
    }

    /**
     * The description, if its syntax has no error.
     *
     * @throws SdpException if it has
     */
    public SessionDescription orThrow() {
        if (diagnostics().stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR)) {
            throw new SdpException(diagnostics());
        }
        return session;
    }

    /** What looks for faults of the syntax; not made before somebody asks. */
    private static final class Syntax {

        static final Validator VALIDATOR = Validator.of(
                Profile.RFC8866.only(Rules.SYNTAX.stream().map(Rule::code).toList()));
    }
}
