package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Exchange;

/** An answer with old ICE credentials to an offer that restarts ICE. */
final class IceRestartNotAnswered implements Rule<Exchange> {

    @Override
    public String code() {
        return "ice-restart-not-answered";
    }

    @Override
    public String reference() {
        return "RFC 8839 section 4.4.1.1.1";
    }

    @Override
    public List<Diagnostic> check(Exchange exchange) {
        return IceGeneration.answersIn(exchange).stream()
                .filter(round -> round.isOfferNew() && !round.isAnswerNew())
                .limit(1)
                .map(round -> round.report(
                        code(),
                        "the offer restarts ICE, and the answer has the credentials of before",
                        "answer with new credentials"))
                .toList();
    }
}
