package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.Exchange;

/** An offer of a party whose last one is not answered. */
final class OfferBeforeAnswer implements Rule<Exchange> {

    @Override
    public String code() {
        return "offer-before-answer";
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
                        turn.open().filter(open -> open.side() == turn.side()).isPresent())
                .map(turn -> Diagnostic.builder(code(), turn.start(), "this party's last offer has not been answered")
                        .help("wait for the answer, or take the offer back")
                        .build())
                .toList();
    }
}
