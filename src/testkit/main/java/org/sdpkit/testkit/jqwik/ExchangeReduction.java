package org.sdpkit.testkit.jqwik;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ShrinkingDistance;
import org.sdpkit.model.Exchange;

/** Exchanges that end after fewer rounds. */
final class ExchangeReduction implements Reduction<Exchange> {

    @Override
    public Stream<Exchange> smaller(Exchange exchange) {
        List<Exchange.Round> rounds = exchange.rounds();
        return IntStream.range(0, rounds.size())
                .map(round -> rounds.get(round).answer() + 1)
                .filter(end -> end < exchange.steps().size())
                .mapToObj(end -> new Exchange(exchange.steps().subList(0, end)));
    }

    @Override
    public ShrinkingDistance size(Exchange exchange) {
        return ShrinkingDistance.of(exchange.steps().size());
    }
}
