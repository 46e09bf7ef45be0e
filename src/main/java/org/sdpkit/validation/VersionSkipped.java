package org.sdpkit.validation;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.Origin;
import org.sdpkit.model.PlacedLine;

/** A version that rises by more than one. */
final class VersionSkipped implements Rule<Exchange> {

    @Override
    public String code() {
        return "version-skipped";
    }

    @Override
    public String reference() {
        return "RFC 3264 section 8";
    }

    @Override
    public List<Diagnostic> check(Exchange exchange) {
        return Turn.allOf(exchange).stream()
                .flatMap(turn -> turn.previous().flatMap(previous -> report(previous, turn)).stream())
                .toList();
    }

    private Optional<Diagnostic> report(Turn previous, Turn turn) {
        Optional<PlacedLine> now = turn.line(Origin.TYPE);
        Optional<BigInteger> step = previous.line(Origin.TYPE)
                .flatMap(before -> now.map(line -> version(line).subtract(version(before))));
        return step.filter(difference -> difference.compareTo(BigInteger.ONE) > 0)
                .map(difference -> Diagnostic.builder(
                                code(), turn.place(now.orElseThrow().span()), "the version rises by " + difference)
                        .help("raise the version by one")
                        .build());
    }

    private static BigInteger version(PlacedLine line) {
        return new BigInteger(line.as(Origin.TYPE).orElseThrow().sessionVersion());
    }
}
