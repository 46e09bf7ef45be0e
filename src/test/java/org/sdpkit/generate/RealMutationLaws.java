package org.sdpkit.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.Pair;

/** Whatever is broken in what really was said, its rule finds it, and no other. */
class RealMutationLaws {

    /** Each build draws the same; whoever looks for more faults takes another. */
    private static final String SEED = "20261125";

    @Property(seed = SEED, tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aMutantOfAPairBreaksItsRuleAndNoOther(
            @ForAll("ofPairs") Mutation<Pair> mutation, @ForAll("places") int base, @ForAll long seed) {
        assertBroken(Bases.PAIRS, mutation, base, seed);
    }

    @Property(seed = SEED, tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aMutantOfAnExchangeBreaksItsRuleAndNoOther(
            @ForAll("ofExchanges") Mutation<Exchange> mutation, @ForAll("places") int base, @ForAll long seed) {
        assertBroken(Bases.EXCHANGES, mutation, base, seed);
    }

    private static <S> void assertBroken(Bases<S> bases, Mutation<S> mutation, int base, long seed) {
        assertEquals(
                Optional.of(""),
                bases.verdicts(mutation, base % bases.size(), seed).findFirst());
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 1_000_000).withDistribution(RandomDistribution.uniform());
    }

    @Provide
    Arbitrary<Mutation<Pair>> ofPairs() {
        return Arbitraries.of(Mutations.PAIRS);
    }

    @Provide
    Arbitrary<Mutation<Exchange>> ofExchanges() {
        return Arbitraries.of(Mutations.EXCHANGES);
    }
}
