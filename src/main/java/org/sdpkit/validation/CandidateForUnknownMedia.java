package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Exchange;

/** A candidate for media that the party does not have. */
final class CandidateForUnknownMedia implements Rule<Exchange> {

    @Override
    public String code() {
        return "candidate-for-unknown-media";
    }

    @Override
    public String reference() {
        return "RFC 8838 section 12";
    }

    @Override
    public List<Diagnostic> check(Exchange exchange) {
        return Trickle.allOf(exchange).stream()
                .filter(trickle ->
                        trickle.description().isPresent() && trickle.media().isEmpty())
                .map(trickle -> Diagnostic.builder(
                                code(), trickle.start(), trickle.name() + " is not in this party's description")
                        .help("name a media description that this party has sent")
                        .build())
                .toList();
    }
}
