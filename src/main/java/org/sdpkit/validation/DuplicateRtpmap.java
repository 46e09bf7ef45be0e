package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.List;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.diagnostic.Diagnostic;
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
        for (MediaAt media : DescriptionAt.of(session).media()) {
            found.addAll(
                    Repeated.among(media.all(RtpMap.TYPE), map -> map.value().payloadType())
                            .report(again -> report(again.one(), again.first())));
        }
        return found;
    }

    private Diagnostic report(AttributeAt<RtpMap> map, AttributeAt<RtpMap> first) {
        return Diagnostic.builder(
                        code(), map.span(), "payload type " + map.value().payloadType() + " is mapped twice")
                .help("remove one of the two lines")
                .related(first.span(), "the first one")
                .build();
    }
}
