package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Severity;
import org.sdpkit.model.SessionDescription;

/**
 * Looks for the faults that a profile cares about.
 *
 * @since 0.1.0
 */
public final class Validator {

    private final List<Rule<SessionDescription>> rules;
    private final Profile profile;

    private Validator(List<Rule<SessionDescription>> rules, Profile profile) {
        this.rules = rules.stream()
                .filter(rule -> profile.severity(rule.code()).isPresent())
                .toList();
        this.profile = profile;
    }

    /** Looks for what this profile cares about. */
    public static Validator of(Profile profile) {
        return new Validator(Rules.ALL, profile);
    }

    /** Looks for what this profile cares about, with rules of one's own beside those of sdpkit. */
    public static Validator of(Profile profile, List<Rule<SessionDescription>> ownRules) {
        List<Rule<SessionDescription>> rules = new ArrayList<>(Rules.ALL);
        rules.addAll(ownRules);
        return new Validator(rules, profile);
    }

    /** What is wrong with the description, by place. */
    public List<Diagnostic> check(SessionDescription session) {
        List<Diagnostic> findings = new ArrayList<>();
        for (Rule<SessionDescription> rule : rules) {
            Optional<Severity> severity = profile.severity(rule.code());
            for (Diagnostic found : rule.check(session)) {
                findings.add(completed(found, rule, severity.orElse(found.severity())));
            }
        }
        findings.sort(Comparator.comparing(Diagnostic::span).thenComparing(Diagnostic::code));
        return List.copyOf(findings);
    }

    private static Diagnostic completed(Diagnostic found, Rule<?> rule, Severity severity) {
        Diagnostic.Builder builder = found.toBuilder().severity(severity);
        if (found.reference().isEmpty()) {
            builder.reference(rule.reference());
        }
        return builder.build();
    }
}
