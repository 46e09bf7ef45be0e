package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.attribute.Address;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Connection;
import org.sdpkit.model.SessionDescription;

/** An IPv4 multicast address without a time to live. */
final class MulticastWithoutTtl implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "multicast-without-ttl";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 5.7";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return ConnectionAt.allIn(session, at -> isFault(at.connection()))
                .report(at -> Diagnostic.builder(code(), at.address(), "IPv4 multicast address has no ttl")
                        .help("write /<ttl> after the address, such as /127")
                        .build());
    }

    private static boolean isFault(Connection connection) {
        return connection.address() instanceof Address.Ip4 address
                && address.isMulticast()
                && connection.ttl().isEmpty();
    }
}
