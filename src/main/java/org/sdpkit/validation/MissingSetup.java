package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.attribute.Setup;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** Media over DTLS for which no setup holds. */
final class MissingSetup implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "missing-setup";
    }

    @Override
    public String reference() {
        return "RFC 8842 section 5.1";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        if (session.has(Setup.TYPE)) {
            return List.of();
        }
        return Transports.of(session).describing(MediaAt::isOverDtls).stream()
                .filter(media -> !media.description().has(Setup.TYPE))
                .map(media -> Diagnostic.builder(code(), media.line().span(), "media over DTLS has no setup")
                        .help("write a=setup:actpass in an offer, and a=setup:active in an answer")
                        .build())
                .toList();
    }
}
