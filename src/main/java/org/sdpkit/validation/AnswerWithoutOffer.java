package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.Exchange;

/** An answer to nothing. */
final class AnswerWithoutOffer implements Rule<Exchange> {

    @Override
    public String code() {
        return "answer-without-offer";
    }

    @Override
    public String reference() {
        return "RFC 3264 section 4";
    }

    @Override
    public List<Diagnostic> check(Exchange exchange) {
        return Turn.allOf(exchange).stream()
                .filter(turn -> turn.type() != DescriptionType.OFFER)
                .filter(turn ->
                        turn.open().filter(open -> open.side() != turn.side()).isEmpty())
                .filter(turn -> turn.previous()
                        .filter(previous -> previous.text().equals(turn.text()))
                        .isEmpty())
                .map(turn -> Diagnostic.builder(code(), turn.start(), "the other party has no offer open")
                        .help("answer each offer once")
                        .build())
                .toList();
    }
}
