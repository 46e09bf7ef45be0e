package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Connection;
import org.sdpkit.model.SessionDescription;

/** A media description without a c= line, where the session level has none either. */
final class MissingConnection implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "missing-connection";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 5.7";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        if (Presence.has(session.levelLines(), Connection.TYPE)) {
            return List.of();
        }
        return MediaAt.all(session, media -> !Presence.has(media.description().levelLines(), Connection.TYPE))
                .report(media -> Diagnostic.builder(
                                code(),
                                media.line().span(),
                                "media description has no c= line, and the session has none")
                        .help("add a c= line to the session or to each media description")
                        .build());
    }
}
