package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.attribute.SctpPort;
import org.sdpkit.attribute.Sctpmap;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** SCTP without its port. */
final class MissingSctpPort implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "missing-sctp-port";
    }

    @Override
    public String reference() {
        return "RFC 8841 section 5.1";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return DataChannels.all(
                        session,
                        media -> !DataChannels.isLegacy(media)
                                && !media.description().has(SctpPort.TYPE))
                .stream()
                .filter(media -> !media.description().has(Sctpmap.TYPE))
                .map(media -> Diagnostic.builder(code(), media.line().span(), "SCTP has no sctp-port")
                        .help("add a=sctp-port:5000")
                        .build())
                .toList();
    }
}
