package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import org.sdpkit.attribute.Address;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.Origin;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** An o= line with a multicast address. */
final class MulticastOrigin implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "multicast-origin";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 5.2";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return session.placedLines(Origin.TYPE).stream()
                .flatMap(placed -> report(placed).stream())
                .toList();
    }

    private Optional<Diagnostic> report(PlacedLine placed) {
        return placed.as(Origin.TYPE)
                .map(Origin::address)
                .filter(Address::isMulticast)
                .map(address -> Diagnostic.builder(
                                code(),
                                lastWord(placed, address.text()),
                                "address of the origin must be unicast, not multicast")
                        .help("write the address of the machine that made the session")
                        .build());
    }

    private static Span lastWord(PlacedLine placed, String word) {
        String text = placed.line().text();
        int spaces = text.length() - text.stripTrailing().length();
        int to = placed.line().length() - spaces;
        return placed.span(to - word.length(), to);
    }
}
