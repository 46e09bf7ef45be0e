package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.attribute.IceUfrag;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Exchange;

/** A candidate with a user name fragment that the party does not have. */
final class CandidateOfOtherGeneration implements Rule<Exchange> {

    @Override
    public String code() {
        return "candidate-of-other-generation";
    }

    @Override
    public String reference() {
        return "RFC 8838 section 11";
    }

    @Override
    public List<Diagnostic> check(Exchange exchange) {
        return Trickle.allOf(exchange).stream()
                .filter(trickle -> !trickle.ufrag().isEmpty())
                .filter(trickle -> trickle.media()
                        .map(media -> media.inForce(IceUfrag.TYPE))
                        .filter(known -> !known.isEmpty())
                        .filter(known -> known.stream()
                                .noneMatch(ufrag -> ufrag.value().ufrag().equals(trickle.ufrag())))
                        .isPresent())
                .map(trickle -> Diagnostic.builder(
                                code(),
                                trickle.start(),
                                "ufrag " + trickle.ufrag() + " is not the one of this party's description")
                        .help("send the candidates of the generation that the description names")
                        .build())
                .toList();
    }
}
