package org.sdpkit.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sdpkit.model.Exchange;
import org.sdpkit.validation.Rules;

/** Each rule on an exchange is broken by three mutations, each of which breaks it in three real exchanges. */
class ExchangeMutationsTest {

    private static final int WAYS = 3;
    private static final Bases<Exchange> BASES = new Bases<>(RealSubjects.exchanges(), Judge.OF_EXCHANGES);

    @TestFactory
    Stream<DynamicTest> aMutantBreaksItsRuleAndNoOther() {
        return Mutations.EXCHANGES.stream()
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
                Rules.EXCHANGES.stream()
                        .filter(rule -> Mutations.EXCHANGES.stream()
                                        .filter(mutation -> mutation.rule().equals(rule.code()))
                                        .map(Mutation::what)
                                        .distinct()
                                        .count()
                                < WAYS)
                        .toList());
    }
}
