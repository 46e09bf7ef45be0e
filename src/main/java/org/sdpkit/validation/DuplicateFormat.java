package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A format that an m= line lists more than once. */
final class DuplicateFormat implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "duplicate-format";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 5.14";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        List<Diagnostic> found = new ArrayList<>();
        for (MediaAt media : DescriptionAt.of(session).media()) {
            found.addAll(Repeated.among(media.formats(), MediaAt.Format::text)
                    .report(again -> report(again.one(), again.first())));
        }
        return found;
    }

    private Diagnostic report(MediaAt.Format format, MediaAt.Format first) {
        return Diagnostic.builder(code(), format.span(), "format " + format.text() + " is listed again")
                .help("list it once")
                .related(first.span(), "the first one")
                .build();
    }
}
