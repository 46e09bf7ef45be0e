package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** A payload type that is mapped twice in a media description. */
final class DuplicateRtpmap implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "duplicate-rtpmap";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 6.6";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        List<Diagnostic> found = new ArrayList<>();
        MediaAt.all(session).forEach(media -> report(media, found));
        return found;
    }

    private void report(MediaAt media, List<Diagnostic> found) {
        Map<Integer, PlacedLine> first = new HashMap<>();
        for (PlacedLine placed : media.lines()) {
            Optional<RtpMap> map = placed.as(RtpMap.TYPE);
            PlacedLine before =
                    map.isEmpty() ? null : first.putIfAbsent(map.get().payloadType(), placed);
            if (before != null) {
                found.add(Diagnostic.builder(
                                code(),
                                placed.span(),
                                "payload type " + map.get().payloadType() + " is mapped twice")
                        .help("remove one of the two lines")
                        .related(before.span(), "the first one")
                        .build());
            }
        }
    }
}
