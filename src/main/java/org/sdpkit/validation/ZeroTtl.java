package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Connection;
import org.sdpkit.model.SessionDescription;

/** A multicast address with a time to live of 0. */
final class ZeroTtl implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "zero-ttl";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 5.7";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return ConnectionAt.allIn(session.placedLines(Connection.TYPE))
                .filter(at -> at.connection().address().isMulticast()
                        && at.connection().ttl().orElse(1) == 0)
                .map(at -> Diagnostic.builder(code(), at.behindAddress(), "packets with ttl 0 never leave the sender")
                        .help("write the number of hops, such as 32")
                        .build())
                .toList();
    }
}
