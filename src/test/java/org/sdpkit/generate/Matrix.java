package org.sdpkit.generate;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sdpkit.validation.Profile;

/**
 * What the validator finds in mutants of given subjects.
 *
 * @param <S> what is broken
 */
final class Matrix<S> {

    private final Judge<S> judge;

    /** The profile by which a subject is judged, by rule. */
    private final Map<String, Map<S, Optional<Profile>>> profiles = new ConcurrentHashMap<>();

    Matrix(Judge<S> judge) {
        this.judge = judge;
    }

    /** What is wrong with the mutant of this subject; empty text if all is right, empty if there is no such mutant. */
    Optional<String> judge(Mutation<S> mutation, S subject, long seed) {
        Optional<S> mutant = mutation.in(subject, seed);
        return mutant.flatMap(broken -> profile(mutation.rule(), subject)
                .map(profile -> String.join(", ", judge.faults(mutation.rule(), profile, broken)))
                .map(faults -> faults.isEmpty() ? "" : faults + " in\n" + broken));
    }

    private Optional<Profile> profile(String rule, S subject) {
        return profiles.computeIfAbsent(rule, one -> new ConcurrentHashMap<>())
                .computeIfAbsent(subject, one -> judge.profile(rule, one));
    }
}
