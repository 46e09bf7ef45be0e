package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Edit;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.diagnostic.Severity;
import org.sdpkit.model.Pair;

/**
 * The closest legal answer to the one given: every error of the answer is mended that can be, whether it is sure what its
 * writer meant or not, and nothing else is touched.
 *
 * @param pair the offer as it was, and the answer as it is now
 * @param applied the findings whose fixes were made, round by round; each has its place in the answer of its round
 * @param remaining what is still wrong, by place
 * @since 0.1.0
 */
public record Repaired(Pair pair, List<Diagnostic> applied, List<Diagnostic> remaining) {

    private static final int ROUNDS = 10;

    public Repaired {
        applied = List.copyOf(applied);
        remaining = List.copyOf(remaining);
    }

    static Repaired by(Validator validator, Pair pair) {
        Pair repaired = pair;
        List<Diagnostic> applied = new ArrayList<>();
        List<Diagnostic> findings = validator.check(repaired);
        for (int round = 0; round < ROUNDS; round++) {
            List<Diagnostic> next = apart(findings);
            if (next.isEmpty()) {
                break;
            }
            repaired = repaired.apply(together(next));
            applied.addAll(next);
            findings = validator.check(repaired);
        }
        return new Repaired(repaired, applied, findings);
    }

    /** The errors of the answer that can be mended and leave one another alone, the first in place first. */
    private static List<Diagnostic> apart(List<Diagnostic> findings) {
        Claims claims = new Claims();
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> finding.fix()
                        .filter(fix -> isInAnswer(fix) && claims.claim(finding, fix))
                        .isPresent())
                .toList();
    }

    private static boolean isInAnswer(Fix fix) {
        return fix.edits().stream().allMatch(edit -> edit.span().source() == Pair.ANSWER);
    }

    private static Fix together(List<Diagnostic> findings) {
        Edit[] edits = findings.stream()
                .flatMap(finding -> finding.fix().stream())
                .flatMap(fix -> fix.edits().stream())
                .toArray(Edit[]::new);
        return Fix.unsafe(edits);
    }
}
