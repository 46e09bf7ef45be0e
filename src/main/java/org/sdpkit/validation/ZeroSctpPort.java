package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.SctpPort;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** The SCTP port 0. */
final class ZeroSctpPort implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "zero-sctp-port";
    }

    @Override
    public String reference() {
        return "RFC 8841 section 5.2";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(SctpPort.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return DataChannels.all(session)
                .flatMap(media -> media.all(SctpPort.TYPE).stream())
                .filter(port -> port.value().port() == 0)
                .map(port -> Diagnostic.builder(code(), port.valueSpan(), "nobody can be reached at SCTP port 0")
                        .help("write 5000, or what the association uses")
                        .build())
                .toList();
    }
}
