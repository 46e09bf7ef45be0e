package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** Media of WebRTC that no bundle names. */
final class UnbundledMedia implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "unbundled-media";
    }

    @Override
    public String reference() {
        return "RFC 9429 section 5.2.1";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        Transports transports = Transports.of(session);
        return Transports.inUse(session, media -> transports.bundle(media).isEmpty())
                .report(media -> Diagnostic.builder(
                                code(), media.line().span(), "no bundle names the media description")
                        .help("add its mid to a=group:BUNDLE")
                        .build());
    }
}
