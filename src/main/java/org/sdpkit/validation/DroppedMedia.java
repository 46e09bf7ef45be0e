package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.PlacedLine;

/** A description with fewer media descriptions than the session has. */
final class DroppedMedia implements Rule<Exchange> {

    @Override
    public String code() {
        return "dropped-media";
    }

    @Override
    public String reference() {
        return "RFC 3264 section 8";
    }

    @Override
    public List<Diagnostic> check(Exchange exchange) {
        List<Diagnostic> found = new ArrayList<>();
        int most = 0;
        for (Turn turn : Turn.allOf(exchange)) {
            int count = turn.text().mediaDescriptions().size();
            if (turn.type() == DescriptionType.OFFER && count < most) {
                found.add(report(turn, most));
            }
            most = Math.max(most, count);
        }
        return found;
    }

    private Diagnostic report(Turn turn, int most) {
        List<PlacedLine> lines = turn.text().placedLines();
        return Diagnostic.builder(
                        code(),
                        turn.place(lines.get(lines.size() - 1).span()),
                        "the session has %d m= lines, this offer %d"
                                .formatted(most, turn.text().mediaDescriptions().size()))
                .help("keep each m= line in its place; end media by the port 0")
                .build();
    }
}
