package org.sdpkit.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sdpkit.validation.Rule;
import org.sdpkit.validation.Rules;

/** The catalogue of mutations has no gap, and something can be generated that breaks each rule. */
class MutationsTest {

    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final long SEED = 20;

    @Test
    void everyRuleIsBrokenByAMutation() {
        assertEquals(codes(Rules.DESCRIPTIONS), rules(Mutations.DESCRIPTIONS));
        assertEquals(codes(Rules.PAIRS), rules(Mutations.PAIRS));
        assertEquals(codes(Rules.EXCHANGES), rules(Mutations.EXCHANGES));
    }

    @TestFactory
    Stream<DynamicTest> somethingGeneratedBreaksTheRule() {
        return Rules.ALL.stream()
                .map(rule -> DynamicTest.dynamicTest(rule.code(), () -> {
                    String broken = Mutant.description(rule.code(), KINDS, SEED)
                            .map(mutant -> mutant.mutation().rule())
                            .or(() -> Mutant.pair(rule.code(), KINDS, SEED)
                                    .map(mutant -> mutant.mutation().rule()))
                            .or(() -> Mutant.exchange(rule.code(), KINDS, SEED)
                                    .map(mutant -> mutant.mutation().rule()))
                            .orElse("none");
                    assertEquals(rule.code(), broken);
                }));
    }

    private static Set<String> codes(List<? extends Rule<?>> rules) {
        return rules.stream().map(Rule::code).collect(Collectors.toCollection(TreeSet::new));
    }

    private static <S> Set<String> rules(List<Mutation<S>> mutations) {
        return mutations.stream().map(Mutation::rule).collect(Collectors.toCollection(TreeSet::new));
    }
}
