package org.sdpkit.testkit;

import java.util.List;
import java.util.stream.IntStream;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Exchange;
import org.sdpkit.report.TextReport;
import org.sdpkit.validation.Profile;
import org.sdpkit.validation.Validator;

/**
 * Assertions on all that two sides say to one another.
 *
 * @since 0.1.0
 */
public final class ExchangeAssert {

    private final Exchange exchange;

    ExchangeAssert(Exchange exchange) {
        this.exchange = exchange;
    }

    /** It has so many rounds of an offer and an answer. */
    public ExchangeAssert hasRounds(int count) {
        int actual = exchange.rounds().size();
        if (actual != count) {
            throw new AssertionError("exchange has " + actual + " rounds, expected " + count);
        }
        return this;
    }

    /** An offer and its answer, by number from 0. */
    public PairAssert round(int number) {
        List<Exchange.Round> rounds = exchange.rounds();
        if (number < 0 || number >= rounds.size()) {
            throw new AssertionError("exchange has no round " + number + ", but " + rounds.size() + " rounds");
        }
        return new PairAssert(rounds.get(number).pair());
    }

    /** The last offer and its answer. */
    public PairAssert lastRound() {
        return round(exchange.rounds().size() - 1);
    }

    /** Nothing in it or between its steps is wrong at error level. */
    public ExchangeAssert isLegal(Profile profile) {
        List<Diagnostic> errors = Findings.errors(Validator.of(profile).check(exchange));
        if (!errors.isEmpty()) {
            throw new AssertionError("exchange is not legal by profile " + profile.name() + "\n\n"
                    + Findings.drawn(sources(), errors) + pictures(errors));
        }
        return this;
    }

    private List<TextReport.Source> sources() {
        return IntStream.range(0, exchange.steps().size())
                .mapToObj(index -> new TextReport.Source(
                        name(index), exchange.steps().get(index).text()))
                .toList();
    }

    private String name(int index) {
        Exchange.Step step = exchange.steps().get(index);
        String what =
                step instanceof Exchange.Described described ? described.type().toString() : "candidate";
        return "step " + (index + 1) + " (" + step.side() + ", " + what + ")";
    }

    private String pictures(List<Diagnostic> errors) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < exchange.steps().size(); i++) {
            if (!Findings.lines(errors, i).isEmpty()) {
                out.append(name(i)).append(":\n");
                out.append(Picture.of(exchange.steps().get(i).text(), Findings.lines(errors, i)));
            }
        }
        return out.toString();
    }
}
