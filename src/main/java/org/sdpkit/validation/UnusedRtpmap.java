package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
        return MediaAt.all(session, media -> media.field().isPresent()).reportAll(this::report);
    }

    private Stream<Diagnostic> report(MediaAt media) {
        Set<String> formats = media.formatTexts();
        PlacedLine line = media.line();
        return Suspects.among(media.lines(RtpMap.TYPE), placed -> placed.as(RtpMap.TYPE)
                        .filter(map -> !formats.contains(String.valueOf(map.payloadType())))
                        .isPresent())
                .stream()
                .map(placed -> report(placed, line));
    }

    private Diagnostic report(PlacedLine placed, PlacedLine line) {
        String format = placed.as(RtpMap.TYPE)
                .map(map -> String.valueOf(map.payloadType()))
                .orElse("");
        return Diagnostic.builder(
                        code(), placed.span(), "rtpmap is for format " + format + ", which the m= line does not list")
                .help("remove the line, or list " + format + " in the m= line")
                .related(line.span(), "the m= line")
                .build();
    }
}
