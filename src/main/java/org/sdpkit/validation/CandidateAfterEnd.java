package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.Side;

/** A candidate after the last one. */
final class CandidateAfterEnd implements Rule<Exchange> {

    @Override
    public String code() {
        return "candidate-after-end";
    }

    @Override
    public String reference() {
        return "RFC 8838 section 14";
    }

    @Override
    public List<Diagnostic> check(Exchange exchange) {
        List<Diagnostic> found = new ArrayList<>();
        Set<Generation> ended = new HashSet<>();
        for (Trickle trickle : Trickle.allOf(exchange)) {
            Generation generation = new Generation(trickle.side(), trickle.mid(), trickle.ufrag());
            trickle.candidates().stream()
                    .filter(candidate -> ended.contains(generation))
                    .map(candidate -> report(trickle, candidate))
                    .forEach(found::add);
            if (trickle.isEnd()) {
                ended.add(generation);
            }
        }
        return found;
    }

    /** The candidates of a party for a media description, of one generation of ICE. */
    private record Generation(Side side, String mid, String ufrag) {}

    private Diagnostic report(Trickle trickle, PlacedLine candidate) {
        return Diagnostic.builder(
                        code(),
                        trickle.place(candidate.span()),
                        "this party has said that no more candidates will come")
                .help("send the end of candidates last")
                .build();
    }
}
