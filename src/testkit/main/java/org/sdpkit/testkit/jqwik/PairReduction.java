package org.sdpkit.testkit.jqwik;

import java.util.stream.Stream;
import net.jqwik.api.ShrinkingDistance;
import org.sdpkit.model.Pair;
import org.sdpkit.validation.Profile;
import org.sdpkit.validation.Validator;

/**
 * Pairs with fewer media descriptions and codecs on both sides, and fewer lines on one, that have no error that was not
 * there.
 */
final class PairReduction implements Reduction<Pair> {

    private final NoNewErrors<Pair> valid;

    PairReduction(Profile profile) {
        this.valid = new NoNewErrors<>(Validator.of(profile)::check);
    }

    @Override
    public Stream<Pair> smaller(Pair pair) {
        Stream<Pair> both = Stream.of(Cuts.media(pair.offer()), Cuts.codecs(pair.offer()))
                .flatMap(cuts -> cuts)
                .map(cut -> new Pair(cut.apply(pair.offer()), cut.apply(pair.answer())));
        Stream<Pair> ofAnswer = Cuts.lines(pair.answer()).map(cut -> new Pair(pair.offer(), cut.apply(pair.answer())));
        Stream<Pair> ofOffer = Cuts.lines(pair.offer()).map(cut -> new Pair(cut.apply(pair.offer()), pair.answer()));
        return Stream.of(both, ofAnswer, ofOffer)
                .flatMap(pairs -> pairs)
                .filter(smaller -> size(smaller).compareTo(size(pair)) < 0)
                .filter(valid.since(pair));
    }

    @Override
    public ShrinkingDistance size(Pair pair) {
        return ShrinkingDistance.of(
                pair.offer().lines().size() + pair.answer().lines().size(),
                pair.offer().bytes().length + pair.answer().bytes().length);
    }
}
