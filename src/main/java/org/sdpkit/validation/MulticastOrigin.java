package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Origin;
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
        return session.placedLines().stream()
                .filter(placed -> placed.as(Origin.TYPE)
                        .filter(origin -> origin.address().isMulticast())
                        .isPresent())
                .map(placed -> Diagnostic.builder(
                                code(), placed.valueSpan(), "address of the origin must be unicast, not multicast")
                        .help("write the address of the machine that made the session")
                        .build())
                .toList();
    }
}
