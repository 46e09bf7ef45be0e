package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.attribute.Fingerprint;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** Media over DTLS for which no fingerprint holds. */
final class MissingFingerprint implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "missing-fingerprint";
    }

    @Override
    public String reference() {
        return "RFC 8122 section 5";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        if (session.has(Fingerprint.TYPE)) {
            return List.of();
        }
        return Transports.of(session).describing(MediaAt::isOverDtls).stream()
                .filter(media -> !media.description().has(Fingerprint.TYPE))
                .map(media -> Diagnostic.builder(code(), media.line().span(), "media over DTLS has no fingerprint")
                        .help("write a=fingerprint in it, or at session level")
                        .build())
                .toList();
    }
}
