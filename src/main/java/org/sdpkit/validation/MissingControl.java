package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.Control;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** One of several streams without the URI by which RTSP sets it up. */
final class MissingControl implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "missing-control";
    }

    @Override
    public String reference() {
        return "RFC 7826 section D.1.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Control.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        boolean isRtsp = session.has(Control.TYPE)
                || session.mediaDescriptions().stream().anyMatch(media -> media.has(Control.TYPE));
        return isRtsp && session.mediaDescriptions().size() > 1
                ? MediaAt.all(session, media -> !media.description().has(Control.TYPE) && !media.isCutOff())
                        .report(media -> Diagnostic.builder(
                                        code(), media.line().span(), "stream has no a=control, and is not the only one")
                                .help("add a=control with the URI for SETUP")
                                .build())
                : List.of();
    }
}
