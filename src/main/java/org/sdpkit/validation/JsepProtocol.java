package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Protocol;
import org.sdpkit.model.SessionDescription;

/** RTP of WebRTC under another protocol than DTLS-SRTP with feedback. */
final class JsepProtocol implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "jsep-protocol";
    }

    @Override
    public String reference() {
        return "RFC 9429 section 5.1.2";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return Transports.inUse(
                        session,
                        media -> media.isRtp()
                                && media.field()
                                        .filter(field -> !field.protocol().equals(Protocol.UDP_TLS_RTP_SAVPF))
                                        .isPresent())
                .report(media -> Diagnostic.builder(
                                code(),
                                media.line().span(),
                                "protocol of RTP must be UDP/TLS/RTP/SAVPF, not "
                                        + media.field().orElseThrow().protocol())
                        .help("write UDP/TLS/RTP/SAVPF")
                        .build());
    }
}
