package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.List;
import org.sdpkit.codec.Format;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.SessionDescription;

/** A rule that looks at each media description by itself. */
interface MediaRule extends Rule<SessionDescription> {

    /** Each place of the media description where the fault is. */
    List<Diagnostic> findings(MediaAt media);

    /** The formats of which the media description must have a codec for the fault to be in it; none if any may have it. */
    default List<Format<?>> aboutFormats() {
        return List.of();
    }

    @Override
    default List<Diagnostic> check(SessionDescription session) {
        List<Diagnostic> found = new ArrayList<>();
        for (MediaAt media : DescriptionAt.of(session).media()) {
            found.addAll(findings(media));
        }
        return found;
    }

    /** What was found here. */
    default Diagnostic.Builder finding(Span span, String message) {
        return Diagnostic.builder(code(), span, message);
    }
}
