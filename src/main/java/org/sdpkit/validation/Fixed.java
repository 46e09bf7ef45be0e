package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Edit;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.model.SessionDescription;

/**
 * A description in which everything was mended that can be mended without asking.
 *
 * <p>In each round the safe fixes are made that leave one another alone, the first in place first; then the rules run
 * again, a bounded number of times.
 *
 * @param session the description as it is now; the lines that no fix names are the same
 * @param applied the findings whose fixes were made, round by round; each has its place in the description of its round
 * @param remaining what is still wrong, by place
 * @since 0.1.0
 */
public record Fixed(SessionDescription session, List<Diagnostic> applied, List<Diagnostic> remaining) {

    private static final int ROUNDS = 10;

    public Fixed {
        applied = List.copyOf(applied);
        remaining = List.copyOf(remaining);
    }

    static Fixed by(Validator validator, SessionDescription session) {
        SessionDescription fixed = session;
        List<Diagnostic> applied = new ArrayList<>();
        List<Diagnostic> findings = validator.check(fixed);
        for (int round = 0; round < ROUNDS; round++) {
            List<Diagnostic> next = apart(findings);
            if (next.isEmpty()) {
                break;
            }
            fixed = fixed.apply(together(next));
            applied.addAll(next);
            findings = validator.check(fixed);
        }
        return new Fixed(fixed, applied, findings);
    }

    /** The findings with a safe fix that changes nothing which a fix before it changes or rests on, nor rests on it. */
    private static List<Diagnostic> apart(List<Diagnostic> findings) {
        Claims claims = new Claims();
        return findings.stream()
                .filter(finding -> finding.fix()
                        .filter(fix -> fix.safety() == Fix.Safety.SAFE && claims.claim(finding, fix))
                        .isPresent())
                .toList();
    }

    private static Fix together(List<Diagnostic> findings) {
        Edit[] edits = findings.stream()
                .flatMap(finding -> finding.fix().stream())
                .flatMap(fix -> fix.edits().stream())
                .toArray(Edit[]::new);
        return Fix.safe(edits);
    }
}
