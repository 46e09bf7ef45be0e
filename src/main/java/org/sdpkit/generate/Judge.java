package org.sdpkit.generate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Severity;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.Pair;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.validation.Profile;
import org.sdpkit.validation.RulePage;
import org.sdpkit.validation.Validator;

/**
 * Says whether what was broken breaks its rule, and what it breaks besides.
 *
 * @param <S> what was broken
 * @param check how it is checked
 */
record Judge<S>(BiFunction<Validator, S, List<Diagnostic>> check) {

    static final Judge<SessionDescription> OF_DESCRIPTIONS = new Judge<>(Validator::check);
    static final Judge<Pair> OF_PAIRS = new Judge<>(Validator::check);
    static final Judge<Exchange> OF_EXCHANGES = new Judge<>(Validator::check);

    /** The profile to which the rule matters most, of those that find neither it nor an error in the subject. */
    Optional<Profile> profile(String rule, S subject) {
        return Stream.of(Severity.ERROR, Severity.WARNING, Severity.INFO)
                .flatMap(severity -> Profile.ALL.stream()
                        .filter(profile ->
                                profile.severity(rule).filter(severity::equals).isPresent()))
                .filter(profile -> findings(profile, subject).stream()
                        .noneMatch(finding -> finding.severity() == Severity.ERROR
                                || finding.code().equals(rule)))
                .findFirst();
    }

    /** What is wrong with the mutant of a clean subject: its rule is not found, or an error that it does not imply. */
    Set<String> faults(String rule, Profile profile, S mutant) {
        List<Diagnostic> findings = findings(profile, mutant);
        Set<String> faults = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> "also " + finding.code())
                .collect(Collectors.toCollection(TreeSet::new));
        faults.remove("also " + rule);
        RulePage.of(rule).orElseThrow().implied().forEach(implied -> faults.remove("also " + implied));
        if (findings.stream().noneMatch(finding -> finding.code().equals(rule))) {
            faults.add("not found");
        }
        return faults;
    }

    private List<Diagnostic> findings(Profile profile, S subject) {
        return check.apply(Validator.of(profile), subject);
    }
}
