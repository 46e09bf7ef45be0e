package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Connection;
import org.sdpkit.model.SessionDescription;

/** A unicast address with a time to live or a number of addresses. */
final class UnicastWithTtl implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "unicast-with-ttl";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 5.7";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return ConnectionAt.allIn(session, at -> at.isUnicast() && hasMore(at.connection()))
                .report(at -> Diagnostic.builder(
                                code(), at.behindAddress(), "unicast address has a ttl or a number of addresses")
                        .help("remove what stands after the address")
                        .build());
    }

    private static boolean hasMore(Connection connection) {
        return connection.ttl().isPresent() || connection.count().isPresent();
    }
}
