package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Connection;
import org.sdpkit.model.SessionDescription;

/** More than one multicast address at session level. */
final class SeveralAddressesAtSessionLevel implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "several-addresses-at-session-level";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 5.7";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return session.placedLevelLines().stream()
                .filter(placed -> placed.as(Connection.TYPE)
                        .filter(connection -> connection.count().orElse(1) > 1)
                        .isPresent())
                .map(placed -> Diagnostic.builder(
                                code(), placed.valueSpan(), "session level must have one address, not several")
                        .help("write the addresses in the media descriptions")
                        .build())
                .toList();
    }
}
