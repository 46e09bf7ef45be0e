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
        return ConnectionAt.allIn(session.placedLevelLines(Connection.TYPE))
                .filter(at -> at.connection().count().orElse(1) > 1 && !at.isUnicast())
                .map(at -> Diagnostic.builder(
                                code(),
                                at.count(),
                                "session level must have one address, not "
                                        + at.connection().count().orElse(1))
                        .help("write the addresses in the media descriptions")
                        .build())
                .toList();
    }
}
