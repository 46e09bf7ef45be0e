package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.attribute.Mid;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A media description of WebRTC without a name. */
final class MissingMid implements Rule<SessionDescription> {

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
        return Transports.inUse(session, media -> !media.description().has(Mid.TYPE))
                .report(media -> Diagnostic.builder(code(), media.line().span(), "media description has no mid")
                        .help("add a=mid with a short name, such as its number")
                        .build());
    }
}
