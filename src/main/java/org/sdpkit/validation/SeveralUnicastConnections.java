package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.attribute.Address;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Connection;
import org.sdpkit.model.SessionDescription;

/** A media description with several c= lines of which one is no multicast address. */
final class SeveralUnicastConnections implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "several-unicast-connections";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 5.7";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return MediaAt.all(session)
                .filter(media -> media.description().connections().size() > 1)
                .flatMap(media -> media.lines().stream())
                .filter(placed -> placed.as(Connection.TYPE)
                        .filter(connection -> isUnicast(connection.address()))
                        .isPresent())
                .map(placed -> Diagnostic.builder(code(), placed.span(), "one of several c= lines is a unicast address")
                        .help("leave one c= line: several are layers of multicast")
                        .build())
                .toList();
    }

    private static boolean isUnicast(Address address) {
        return (address instanceof Address.Ip4 || address instanceof Address.Ip6) && !address.isMulticast();
    }
}
