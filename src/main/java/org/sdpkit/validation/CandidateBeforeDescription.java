package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Exchange;

/** A candidate of a party that has sent no description. */
final class CandidateBeforeDescription implements Rule<Exchange> {

    @Override
    public String code() {
        return "candidate-before-description";
    }

    @Override
    public String reference() {
        return "RFC 9429 section 4.1.19";
    }

    @Override
    public List<Diagnostic> check(Exchange exchange) {
        return Trickle.allOf(exchange).stream()
                .filter(trickle -> trickle.description().isEmpty())
                .map(trickle -> Diagnostic.builder(code(), trickle.start(), "this party has not sent a description yet")
                        .help("send the description first")
                        .build())
                .toList();
    }
}
