package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.attribute.Fingerprint;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** RTP that is neither sent over DTLS nor has a fingerprint. */
final class RtpWithoutDtls implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "rtp-without-dtls";
    }

    @Override
    public String reference() {
        return "RFC 8827 section 6.5";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        if (session.has(Fingerprint.TYPE)) {
            return List.of();
        }
        return Transports.of(session)
                .describing(media -> media.isRtp()
                        && !media.isOverDtls()
                        && !media.description().has(Fingerprint.TYPE))
                .report(media -> Diagnostic.builder(
                                code(),
                                media.line().span(),
                                "RTP has no fingerprint, and WebRTC takes its keys from DTLS")
                        .help("send it over UDP/TLS/RTP/SAVPF with a=fingerprint and a=setup")
                        .build());
    }
}
