package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.Mid;
import org.sdpkit.attribute.Setup;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A media description of WebRTC without a name. */
final class MissingMid implements Rule<SessionDescription> {

    /** The roles that only an answer takes: RFC 8842 section 5.2. */
    private static final Set<Setup> CHOSEN = Set.of(Setup.ACTIVE, Setup.PASSIVE);

    @Override
    public String code() {
        return "missing-mid";
    }

    @Override
    public String reference() {
        return "RFC 9429 section 5.2.1";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return Transports.inUse(session, media -> !media.description().has(Mid.TYPE) && !mayBeOfAnswer(media))
                .report(media -> Diagnostic.builder(code(), media.line().span(), "media description has no mid")
                        .help("add a=mid with a short name, such as its number")
                        .build());
    }

    /** Whether it may belong to an answer, which has a mid only where the offer has one: RFC 9429 section 5.3.1. */
    private static boolean mayBeOfAnswer(MediaAt media) {
        return media.inForce(Setup.TYPE).stream().anyMatch(setup -> CHOSEN.contains(setup.value()));
    }
}
