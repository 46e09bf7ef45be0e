package org.sdpkit.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sdpkit.model.Pair;

/** Whatever is broken in what really was offered and answered, its rule finds it, and no other. */
class PairMutationLaws {

    /** Each build draws the same; whoever looks for more faults takes another. */
    private static final String SEED = "20261125";

    private static final Bases<Pair> BASES = new Bases<>(RealSubjects.pairs(), Judge.OF_PAIRS);

    @Property(seed = SEED, tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aMutantBreaksItsRuleAndNoOther(
            @ForAll("mutations") Mutation<Pair> mutation, @ForAll("bases") int base, @ForAll long seed) {
        assertEquals(Optional.of(""), BASES.verdicts(mutation, base, seed).findFirst());
    }

    @Provide
    Arbitrary<Mutation<Pair>> mutations() {
        return Arbitraries.of(Mutations.PAIRS);
    }

    @Provide
    Arbitrary<Integer> bases() {
        return Arbitraries.integers().between(0, BASES.size() - 1).withoutEdgeCases();
    }
}
