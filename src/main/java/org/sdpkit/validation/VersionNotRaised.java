package org.sdpkit.validation;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.Origin;
import org.sdpkit.model.PlacedLine;

/** A changed description with the version of the last one. */
final class VersionNotRaised implements Rule<Exchange> {

    @Override
    public String code() {
        return "version-not-raised";
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
        Optional<PlacedLine> before = previous.line(Origin.TYPE);
        Optional<PlacedLine> now = turn.line(Origin.TYPE);
        boolean isStale = before.isPresent()
                && now.isPresent()
                && version(now.get()).compareTo(version(before.get())) <= 0
                && !turn.text().equals(previous.text());
        return isStale ? Optional.of(report(previous, before.get(), turn, now.get())) : Optional.empty();
    }

    private static BigInteger version(PlacedLine line) {
        return new BigInteger(line.as(Origin.TYPE).orElseThrow().sessionVersion());
    }

    private Diagnostic report(Turn previous, PlacedLine before, Turn turn, PlacedLine now) {
        return Diagnostic.builder(
                        code(),
                        turn.place(now.span()),
                        "the description has changed, its version %s has not risen".formatted(version(now)))
                .help("write the version " + version(before).add(BigInteger.ONE))
                .related(previous.place(before.span()), "the last one of this party")
                .build();
    }
}
