package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sdpkit.attribute.Msid;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** Two media descriptions that send the same track. */
final class RepeatedMsid implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "repeated-msid";
    }

    @Override
    public String reference() {
        return "RFC 8830 section 2";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        List<Diagnostic> found = new ArrayList<>();
        Map<Msid, Integer> first = new HashMap<>();
        MediaAt.all(session).forEach(media -> media.all(Msid.TYPE).stream()
                .filter(msid -> msid.value().appdata().isPresent())
                .filter(msid -> first.merge(msid.value(), media.index(), (earlier, any) -> earlier) != media.index())
                .forEach(msid -> found.add(
                        Diagnostic.builder(code(), msid.valueSpan(), "another media description sends this track")
                                .help("give each media description a track of its own")
                                .build())));
        return found;
    }
}
