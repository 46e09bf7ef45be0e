package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.Exchange;

/** Offers of both parties that cross. */
final class Glare implements Rule<Exchange> {

    @Override
    public String code() {
        return "glare";
    }

    @Override
    public String reference() {
        return "RFC 3264 section 4";
    }

    @Override
    public List<Diagnostic> check(Exchange exchange) {
        return Turn.allOf(exchange).stream()
                .filter(turn -> turn.type() == DescriptionType.OFFER)
                .filter(turn ->
                        turn.open().filter(open -> open.side() != turn.side()).isPresent())
                .map(turn -> Diagnostic.builder(code(), turn.start(), "the other party has an offer open")
                        .help("let one of the two take its offer back")
                        .build())
                .toList();
    }
}
