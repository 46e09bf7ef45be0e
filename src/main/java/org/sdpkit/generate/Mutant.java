package org.sdpkit.generate;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.Pair;
import org.sdpkit.model.SessionDescription;

/**
 * Something generated that breaks one rule, and the clean thing that it was.
 *
 * @param <S> what it is: a description, a pair or an exchange
 * @param mutation how it was broken, and which rule it breaks
 * @param kind of what it was made
 * @param clean what it was before
 * @param broken what has become of it
 * @since 0.1.0
 */
public record Mutant<S>(Mutation<S> mutation, Kind kind, S clean, S broken) {

    private static final int ATTEMPTS = 500;

    /** A description that breaks this rule on descriptions; empty if there is none of these kinds. */
    public static Optional<Mutant<SessionDescription>> description(String rule, List<Kind> kinds, long seed) {
        return of(Mutations.DESCRIPTIONS, rule, kinds, seed, Generator::description, Judge.OF_DESCRIPTIONS);
    }

    /** An offer and an answer that break this rule on pairs; empty if there is none of these kinds. */
    public static Optional<Mutant<Pair>> pair(String rule, List<Kind> kinds, long seed) {
        return of(Mutations.PAIRS, rule, kinds, seed, Generator::pair, Judge.OF_PAIRS);
    }

    /** An exchange that breaks this rule on exchanges; empty if there is none of these kinds. */
    public static Optional<Mutant<Exchange>> exchange(String rule, List<Kind> kinds, long seed) {
        return of(Mutations.EXCHANGES, rule, kinds, seed, Generator::exchange, Judge.OF_EXCHANGES);
    }

    /** Things are generated until one can be broken like this, and breaks no other rule by it. */
    private static <S> Optional<Mutant<S>> of(
            List<Mutation<S>> all,
            String rule,
            List<Kind> kinds,
            long seed,
            BiFunction<Generator, Long, S> source,
            Judge<S> judge) {
        List<Mutation<S>> ways =
                all.stream().filter(mutation -> mutation.rule().equals(rule)).toList();
        Draw draw = new Draw(seed);
        boolean isPossible = !ways.isEmpty() && !kinds.isEmpty();
        for (int attempt = 0; isPossible && attempt < ATTEMPTS; attempt++) {
            Kind kind = draw.of(kinds);
            S clean = source.apply(Generator.of(kind), draw.bits());
            Mutation<S> way = draw.of(ways);
            Optional<S> broken = way.in(clean, draw.bits()).filter(mutant -> judge.profile(rule, clean)
                    .filter(profile -> judge.faults(rule, profile, mutant).isEmpty())
                    .isPresent());
            if (broken.isPresent()) {
                return Optional.of(new Mutant<>(way, kind, clean, broken.get()));
            }
        }
        return Optional.empty();
    }
}
