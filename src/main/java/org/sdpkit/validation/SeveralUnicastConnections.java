package org.sdpkit.validation;

import java.util.List;
import java.util.stream.Stream;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Connection;
import org.sdpkit.model.SessionDescription;

/** A media description with several c= lines that are not all multicast addresses: those that are too many. */
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
        return MediaAt.all(session).flatMap(this::report).toList();
    }

    private Stream<Diagnostic> report(MediaAt media) {
        if (media.lines(Connection.TYPE).size() < 2) {
            return Stream.empty();
        }
        List<ConnectionAt> all =
                ConnectionAt.allIn(media.lines(Connection.TYPE)).toList();
        List<ConnectionAt> unicast =
                all.stream().filter(ConnectionAt::isUnicast).toList();
        boolean mayOneStay = unicast.size() == all.size();
        return unicast.stream().skip(mayOneStay ? 1 : 0).map(at -> Diagnostic.builder(
                        code(), at.line().span(), "one of several c= lines is a unicast address")
                .help("keep one c= line: only layers of multicast have several")
                .build());
    }
}
