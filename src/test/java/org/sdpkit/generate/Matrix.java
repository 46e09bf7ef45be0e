package org.sdpkit.generate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Severity;
import org.sdpkit.validation.Profile;
import org.sdpkit.validation.RulePage;
import org.sdpkit.validation.Validator;

/**
 * What the validator finds in mutants: the rule that was broken, and no error besides but those that its page says it
 * implies.
 *
 * @param <S> what is broken
 */
final class Matrix<S> {

    private static final String IMPLIES = "- Implies: ";

    private final BiFunction<Validator, S, List<Diagnostic>> check;

    /** What is found in a subject, by profile. */
    private final Map<String, Map<S, List<Diagnostic>>> ofSubjects = new ConcurrentHashMap<>();

    Matrix(BiFunction<Validator, S, List<Diagnostic>> check) {
        this.check = check;
    }

    /** What is wrong with the mutant of this subject; empty text if all is right, empty if there is no such mutant. */
    Optional<String> judge(Mutation<S> mutation, S subject, long seed) {
        Optional<Profile> profile = profiles(mutation.rule()).stream()
                .filter(one -> isClean(one, mutation.rule(), subject))
                .findFirst();
        return profile.flatMap(one -> mutation.in(subject, seed).map(mutant -> judge(mutation, one, subject, mutant)));
    }

    private String judge(Mutation<S> mutation, Profile profile, S subject, S mutant) {
        List<Diagnostic> findings = check.apply(Validator.of(profile), mutant);
        Set<String> errors = errors(findings);
        errors.removeAll(errors(ofSubject(profile, subject)));
        boolean isFound = findings.stream().anyMatch(finding -> finding.code().equals(mutation.rule()));
        errors.remove(mutation.rule());
        errors.removeAll(implied(mutation.rule()));
        String missed = isFound ? "" : "not found";
        String surplus = errors.isEmpty() ? "" : "also " + errors;
        return isFound && errors.isEmpty() ? "" : missed + surplus + " by " + profile.name() + " in\n" + mutant;
    }

    /** Those to which the rule matters, first the ones to which it matters most. */
    private static List<Profile> profiles(String rule) {
        return Stream.of(Severity.ERROR, Severity.WARNING, Severity.INFO)
                .flatMap(severity -> Profile.ALL.stream()
                        .filter(profile ->
                                profile.severity(rule).filter(severity::equals).isPresent()))
                .toList();
    }

    private boolean isClean(Profile profile, String rule, S subject) {
        return ofSubject(profile, subject).stream()
                .noneMatch(finding ->
                        finding.severity() == Severity.ERROR || finding.code().equals(rule));
    }

    private List<Diagnostic> ofSubject(Profile profile, S subject) {
        return ofSubjects
                .computeIfAbsent(profile.name(), name -> new ConcurrentHashMap<>())
                .computeIfAbsent(subject, one -> check.apply(Validator.of(profile), one));
    }

    private static Set<String> errors(List<Diagnostic> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Diagnostic::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> implied(String rule) {
        return RulePage.of(rule)
                .orElseThrow()
                .text()
                .lines()
                .filter(line -> line.startsWith(IMPLIES))
                .flatMap(line -> List.of(line.substring(IMPLIES.length()).split(", ")).stream())
                .collect(Collectors.toSet());
    }
}
