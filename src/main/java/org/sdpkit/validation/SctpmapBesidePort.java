package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Sctpmap;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** The port of SCTP in the new form and the old. */
final class SctpmapBesidePort implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "sctpmap-beside-port";
    }

    @Override
    public String reference() {
        return "RFC 8841 section 5.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Sctpmap.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return DataChannels.all(session, media -> !DataChannels.isLegacy(media)).stream()
                .flatMap(media -> media.all(Sctpmap.TYPE).stream())
                .map(map -> Diagnostic.builder(
                                code(), map.span(), "sctpmap belongs to the drafts, where the protocol was DTLS/SCTP")
                        .help("write a=sctp-port instead")
                        .build())
                .toList();
    }
}
