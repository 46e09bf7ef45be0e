package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.List;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** An rtpmap for a format that the m= line does not list. */
final class UnusedRtpmap implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "unused-rtpmap";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 6.6";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        List<Diagnostic> found = new ArrayList<>();
        for (MediaAt media : DescriptionAt.of(session).media()) {
            if (media.field().isPresent() && !media.formatTexts().containsAll(media.mappedFormats())) {
                report(media, found);
            }
        }
        return found;
    }

    private void report(MediaAt media, List<Diagnostic> found) {
        for (AttributeAt<RtpMap> map : media.all(RtpMap.TYPE)) {
            String format = Integer.toString(map.value().payloadType());
            if (!media.formatTexts().contains(format)) {
                found.add(report(map, format, media.line()));
            }
        }
    }

    private Diagnostic report(AttributeAt<RtpMap> map, String format, PlacedLine line) {
        return Diagnostic.builder(
                        code(), map.span(), "rtpmap is for format " + format + ", which the m= line does not list")
                .help("remove the line, or list " + format + " in the m= line")
                .related(line.span(), "the m= line")
                .build();
    }
}
