package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** RTP of a browser without rtcp-mux. */
final class MissingRtcpMux implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "missing-rtcp-mux";
    }

    @Override
    public String reference() {
        return "RFC 9429 section 5.1.1";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return Transports.of(session).describing(MediaAt::isRtp).stream()
                .filter(media -> !media.isMuxed())
                .map(media -> Diagnostic.builder(
                                code(), media.line().span(), "RTP has no rtcp-mux, which browsers insist on")
                        .help("add a=rtcp-mux, or reject the media description")
                        .fix(Fix.unsafe(last(media).insertionAfter("a=rtcp-mux")))
                        .build())
                .toList();
    }

    private static PlacedLine last(MediaAt media) {
        List<PlacedLine> lines = media.lines();
        return lines.get(lines.size() - 1);
    }
}
