package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.SessionDescription;

/** A media description of an offer without the setup that Firefox asks for. */
final class FirefoxMissingSetup implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "firefox-missing-setup";
    }

    @Override
    public String reference() {
        return "RFC 9429 section 5.8.3";
    }

    @Override
    public boolean concerns(DescriptionType type) {
        return type == DescriptionType.OFFER;
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return FirefoxDescription.of(session).missing().stream()
                .filter(lack -> lack.names().contains(FirefoxMissingTransport.SETUP))
                .map(lack -> Diagnostic.builder(code(), lack.media().line().span(), "Firefox misses a=setup")
                        .help("write a=setup:actpass in each media description of an offer that has a port")
                        .build())
                .toList();
    }
}
