package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.attribute.Address;
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
        return session.placedLines().stream()
                .filter(placed -> placed.as(Connection.TYPE)
                        .filter(UnicastWithTtl::isFault)
                        .isPresent())
                .map(placed -> Diagnostic.builder(
                                code(), placed.valueSpan(), "unicast address has a ttl or a number of addresses")
                        .help("remove what stands after the address")
                        .build())
                .toList();
    }

    private static boolean isFault(Connection connection) {
        boolean isIp = connection.address() instanceof Address.Ip4 || connection.address() instanceof Address.Ip6;
        boolean hasMore = connection.ttl().isPresent() || connection.count().isPresent();
        return isIp && hasMore && !connection.address().isMulticast();
    }
}
