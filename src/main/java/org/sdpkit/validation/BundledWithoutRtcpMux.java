package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** RTP of a bundle without a rtcp-mux of its own. */
final class BundledWithoutRtcpMux implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "bundled-without-rtcp-mux";
    }

    @Override
    public String reference() {
        return "RFC 9143 section 9.3";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Group.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        Transports transports = Transports.of(session);
        return Transports.inUse(session, transports::isCarriedByAnother).stream()
                .filter(media -> media.isRtp() && !media.isMuxed())
                .map(media -> Diagnostic.builder(code(), media.line().span(), "bundled RTP has no rtcp-mux of its own")
                        .help("add a=rtcp-mux: browsers want it in each media description of the bundle")
                        .build())
                .toList();
    }
}
