package org.sdpkit.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sdpkit.validation.Rule;
import org.sdpkit.validation.Rules;

/** Each rule on an offer and its answer, or on an exchange, is broken by three mutations, each in three real ones. */
class RealMutationsTest {

    private static final int WAYS = 3;

    @TestFactory
    Stream<DynamicTest> aMutantOfAPairBreaksItsRuleAndNoOther() {
        return mutants(Mutations.PAIRS, Bases.PAIRS);
    }

    @TestFactory
    Stream<DynamicTest> aMutantOfAnExchangeBreaksItsRuleAndNoOther() {
        return mutants(Mutations.EXCHANGES, Bases.EXCHANGES);
    }

    private static <S> Stream<DynamicTest> mutants(List<Mutation<S>> mutations, Bases<S> bases) {
        return mutations.stream()
                .map(mutation -> DynamicTest.dynamicTest(
                        mutation.toString(),
                        () -> assertEquals(
                                Collections.nCopies(WAYS, ""),
                                bases.verdicts(mutation, 0, 1).limit(WAYS).toList())));
    }

    @Test
    void eachRuleIsBrokenInThreeWays() {
        assertEquals(List.of(), brokenInFewer(Rules.PAIRS, Mutations.PAIRS));
        assertEquals(List.of(), brokenInFewer(Rules.EXCHANGES, Mutations.EXCHANGES));
    }

    private static <S> List<String> brokenInFewer(List<Rule<S>> rules, List<Mutation<S>> mutations) {
        return rules.stream()
                .map(Rule::code)
                .filter(code -> mutations.stream()
                                .filter(mutation -> mutation.rule().equals(code))
                                .map(Mutation::what)
                                .distinct()
                                .count()
                        < WAYS)
                .toList();
    }
}
