package org.sdpkit.generate;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.Exchange.Described;
import org.sdpkit.model.Exchange.Step;
import org.sdpkit.model.Side;

/**
 * An exchange whose last round is said once more: the same offer and answer, each with the next version.
 *
 * @param before all that was said before
 * @param offerer who makes the offer
 * @param round the offer and the answer
 */
record Repeated(List<Step> before, Side offerer, PairSections round) {

    private static final Pattern ORIGIN = Pattern.compile("^(o=\\S+ \\S+) (\\d+) (.*)$");

    Repeated {
        before = List.copyOf(before);
    }

    /** Of an exchange that ends in an answer, before which nothing else was said but the offer to it. */
    static Optional<Repeated> of(Exchange exchange) {
        List<Integer> places = described(exchange.steps());
        int size = places.size();
        if (size < 2
                || !(exchange.steps().get(places.get(size - 1)) instanceof Described answer)
                || !(exchange.steps().get(places.get(size - 2)) instanceof Described offer)
                || offer.type() != DescriptionType.OFFER
                || answer.type() != DescriptionType.ANSWER
                || offer.side() == answer.side()) {
            return Optional.empty();
        }
        PairSections round = new PairSections(Sections.of(offer.text()), Sections.of(answer.text()));
        return Optional.of(new Repeated(exchange.steps(), offer.side(), round.both(half -> raised(half, 1))));
    }

    /** The places of the descriptions. */
    static List<Integer> described(List<Step> steps) {
        return IntStream.range(0, steps.size())
                .filter(step -> steps.get(step) instanceof Described)
                .boxed()
                .toList();
    }

    /** All of it. */
    Exchange exchange() {
        List<Step> steps = new ArrayList<>(before);
        steps.add(offer());
        steps.add(answer());
        return new Exchange(steps);
    }

    /** With these steps at its end, or in other words without the round. */
    Exchange ending(Step... steps) {
        List<Step> all = new ArrayList<>(before);
        all.addAll(List.of(steps));
        return new Exchange(all);
    }

    Step offer() {
        return said(offerer, DescriptionType.OFFER, round.offer());
    }

    Step answer() {
        return said(offerer.other(), DescriptionType.ANSWER, round.answer());
    }

    static Step said(Side side, DescriptionType type, Sections text) {
        return new Described(side, type, text.description());
    }

    /** With another round. */
    Repeated map(UnaryOperator<PairSections> change) {
        return new Repeated(before, offerer, change.apply(round));
    }

    /** This round of it said, and once more as it was. */
    Repeated again(UnaryOperator<PairSections> change) {
        return new Repeated(map(change).exchange().steps(), offerer, round.both(half -> raised(half, 1)));
    }

    /** With a version that is so much higher. */
    static Sections raised(Sections half, int by) {
        return half.mapSession(session -> new Section(
                session.lines().stream().map(line -> raised(line, by)).toList()));
    }

    private static String raised(String line, int by) {
        Matcher origin = ORIGIN.matcher(line);
        return origin.matches()
                ? origin.group(1) + " " + new BigInteger(origin.group(2)).add(BigInteger.valueOf(by)) + " "
                        + origin.group(3)
                : line;
    }
}
