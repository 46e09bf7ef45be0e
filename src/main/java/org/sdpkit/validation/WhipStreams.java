package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Msid;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** An offer of WHIP with media of several streams. */
final class WhipStreams implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "whip-streams";
    }

    @Override
    public String reference() {
        return "RFC 9725";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Msid.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        Set<String> streams = new LinkedHashSet<>();
        List<Diagnostic> found = new ArrayList<>();
        MediaAt.all(session)
                .flatMap(media -> media.all(Msid.TYPE).stream())
                .filter(msid -> !msid.value().id().equals("-"))
                .filter(msid -> streams.add(msid.value().id()) && streams.size() > 1)
                .forEach(msid -> found.add(
                        Diagnostic.builder(code(), msid.valueSpan(), "WHIP has one stream, and this is another")
                                .help("put all media in the same stream")
                                .build()));
        return found;
    }
}
