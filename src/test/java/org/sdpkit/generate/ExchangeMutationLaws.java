package org.sdpkit.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sdpkit.model.Exchange;

/** Whatever is broken in what really was said, its rule finds it, and no other. */
class ExchangeMutationLaws {

    /** Each build draws the same; whoever looks for more faults takes another. */
    private static final String SEED = "20261125";

    private static final Bases<Exchange> BASES = new Bases<>(RealSubjects.exchanges(), Judge.OF_EXCHANGES);

    @Property(seed = SEED, tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aMutantBreaksItsRuleAndNoOther(
            @ForAll("mutations") Mutation<Exchange> mutation, @ForAll("bases") int base, @ForAll long seed) {
        assertEquals(Optional.of(""), BASES.verdicts(mutation, base, seed).findFirst());
    }

    @Provide
    Arbitrary<Mutation<Exchange>> mutations() {
        return Arbitraries.of(Mutations.EXCHANGES);
    }

    @Provide
    Arbitrary<Integer> bases() {
        return Arbitraries.integers().between(0, BASES.size() - 1).withoutEdgeCases();
    }
}
