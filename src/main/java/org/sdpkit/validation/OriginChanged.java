package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.Exchange.Described;
import org.sdpkit.model.Origin;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.Side;

/** A later description of one party whose o= line differs in more than the version. */
final class OriginChanged implements Rule<Exchange> {

    @Override
    public String code() {
        return "origin-changed";
    }

    @Override
    public String reference() {
        return "RFC 3264 section 8";
    }

    @Override
    public List<Diagnostic> check(Exchange exchange) {
        List<Diagnostic> found = new ArrayList<>();
        Map<Side, PlacedOrigin> last = new EnumMap<>(Side.class);
        for (int step = 0; step < exchange.steps().size(); step++) {
            if (exchange.steps().get(step) instanceof Described described) {
                Optional<PlacedOrigin> origin = origin(described, step);
                origin.ifPresent(now -> {
                    PlacedOrigin before = last.put(described.side(), now);
                    if (before != null && !before.origin().isSameSession(now.origin())) {
                        found.add(report(before, now));
                    }
                });
            }
        }
        return found;
    }

    /** The o= line of a step. */
    private record PlacedOrigin(int step, PlacedLine line, Origin origin) {}

    private static Optional<PlacedOrigin> origin(Described described, int step) {
        return described.text().placedLevelLines().stream()
                .flatMap(line -> line.as(Origin.TYPE).map(origin -> new PlacedOrigin(step, line, origin)).stream())
                .findFirst();
    }

    private Diagnostic report(PlacedOrigin before, PlacedOrigin now) {
        return Diagnostic.builder(
                        code(),
                        now.line().span().in(now.step()),
                        "o= line names another session than the last one of this party")
                .help("change nothing in the o= line but the version")
                .related(before.line().span().in(before.step()), "the last one")
                .build();
    }
}
