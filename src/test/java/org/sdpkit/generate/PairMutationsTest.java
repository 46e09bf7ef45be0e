package org.sdpkit.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sdpkit.model.Pair;
import org.sdpkit.validation.Rules;

/** Each rule on an offer and its answer is broken by three mutations, each of which breaks it in three real pairs. */
class PairMutationsTest {

    private static final int WAYS = 3;
    private static final Bases<Pair> BASES = new Bases<>(RealSubjects.pairs(), Judge.OF_PAIRS);

    @TestFactory
    Stream<DynamicTest> aMutantBreaksItsRuleAndNoOther() {
        return Mutations.PAIRS.stream()
                .map(mutation -> DynamicTest.dynamicTest(
                        mutation.toString(),
                        () -> assertEquals(
                                Collections.nCopies(WAYS, ""),
                                BASES.verdicts(mutation, 0, 1).limit(WAYS).toList())));
    }

    @Test
    void eachRuleIsBrokenInThreeWays() {
        assertEquals(
                List.of(),
                Rules.PAIRS.stream()
                        .filter(rule -> Mutations.PAIRS.stream()
                                        .filter(mutation -> mutation.rule().equals(rule.code()))
                                        .map(Mutation::what)
                                        .distinct()
                                        .count()
                                < WAYS)
                        .toList());
    }
}
