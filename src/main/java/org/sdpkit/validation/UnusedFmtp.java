package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.Fmtp;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** An fmtp for a format that the m= line does not list. */
final class UnusedFmtp implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "unused-fmtp";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 6.15";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Fmtp.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        List<Diagnostic> found = new ArrayList<>();
        for (MediaAt media : DescriptionAt.of(session).media()) {
            if (media.field().isPresent()) {
                Set<String> formats = media.formatTexts();
                found.addAll(media.all(
                                Fmtp.TYPE,
                                fmtp -> !formats.contains(fmtp.value().format()))
                        .report(fmtp -> report(fmtp, media.line())));
            }
        }
        return found;
    }

    private Diagnostic report(AttributeAt<Fmtp> fmtp, PlacedLine line) {
        String format = fmtp.value().format();
        return Diagnostic.builder(
                        code(), fmtp.span(), "fmtp is for format " + format + ", which the m= line does not list")
                .help("remove the line, or list " + format + " in the m= line")
                .related(line.span(), "the m= line")
                .build();
    }
}
