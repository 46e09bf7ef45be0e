package org.sdpkit.testkit.jqwik;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.sdpkit.generate.Generator;
import org.sdpkit.generate.Kind;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.Pair;
import org.sdpkit.model.SessionDescription;

/**
 * Valid descriptions, pairs and exchanges of a kind. Descriptions and pairs shrink to fewer media descriptions, codecs and
 * lines, exchanges to fewer rounds, and all stay valid.
 *
 * @since 0.1.0
 */
@SuppressWarnings("exports") // whoever names it has jqwik, and nobody else needs it
public final class SdpArbitraries {

    private SdpArbitraries() {}

    /** Descriptions of a kind. */
    public static Arbitrary<SessionDescription> descriptions(Kind kind) {
        return descriptions(Generator.of(kind));
    }

    /** Descriptions that a generator makes. */
    public static Arbitrary<SessionDescription> descriptions(Generator generator) {
        Reduction<SessionDescription> reduction =
                new DescriptionReduction(generator.kind().profile());
        return Arbitraries.fromGenerator(random -> new Reduced<>(generator.description(random.nextLong()), reduction));
    }

    /** Offers and their answers. */
    public static Arbitrary<Pair> pairs(Kind kind) {
        return pairs(Generator.of(kind));
    }

    /** Offers and their answers that a generator makes. */
    public static Arbitrary<Pair> pairs(Generator generator) {
        Reduction<Pair> reduction = new PairReduction(generator.kind().profile());
        return Arbitraries.fromGenerator(random -> new Reduced<>(generator.pair(random.nextLong()), reduction));
    }

    /** Several rounds of offers and answers. */
    public static Arbitrary<Exchange> exchanges(Kind kind) {
        return exchanges(Generator.of(kind));
    }

    /** Several rounds of offers and answers that a generator makes. */
    public static Arbitrary<Exchange> exchanges(Generator generator) {
        Reduction<Exchange> reduction = new ExchangeReduction();
        return Arbitraries.fromGenerator(random -> new Reduced<>(generator.exchange(random.nextLong()), reduction));
    }
}
