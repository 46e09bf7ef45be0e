package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Exchange;

/** An answer with new ICE credentials to an offer without. */
final class IceRestartInAnswer implements Rule<Exchange> {

    @Override
    public String code() {
        return "ice-restart-in-answer";
    }

    @Override
    public String reference() {
        return "RFC 8839 section 4.4.1.1.1";
    }

    @Override
    public List<Diagnostic> check(Exchange exchange) {
        return IceGeneration.answersIn(exchange).stream()
                .filter(round -> round.isAnswerNew() && !round.isOfferNew())
                .limit(1)
                .map(round -> round.report(
                        code(),
                        "the answer has new ICE credentials, and the offer has not",
                        "answer with the credentials of before"))
                .toList();
    }
}
