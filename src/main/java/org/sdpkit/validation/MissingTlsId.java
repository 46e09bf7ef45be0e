package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.attribute.TlsId;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** Media over DTLS without a name for its association. */
final class MissingTlsId implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "missing-tls-id";
    }

    @Override
    public String reference() {
        return "RFC 8842 section 5.2";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        if (session.has(TlsId.TYPE)) {
            return List.of();
        }
        return Transports.of(session).describing(MediaAt::isOverDtls).stream()
                .filter(media -> !media.description().has(TlsId.TYPE))
                .map(media -> Diagnostic.builder(code(), media.line().span(), "media over DTLS has no tls-id")
                        .help("write a=tls-id with 20 or more random characters")
                        .build())
                .toList();
    }
}
