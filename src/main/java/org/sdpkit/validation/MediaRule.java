package org.sdpkit.validation;

import java.util.List;
import java.util.stream.Stream;
import org.sdpkit.codec.Format;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.SessionDescription;

/** A rule that looks at each media description by itself. */
interface MediaRule extends Rule<SessionDescription> {

    /** Each place of the media description where the fault is. */
    Stream<Diagnostic> findings(MediaAt media);

    /** The formats of which the media description must have a codec for the fault to be in it; none if any may have it. */
    default List<Format<?>> aboutFormats() {
        return List.of();
    }

    @Override
    default List<Diagnostic> check(SessionDescription session) {
        return MediaAt.all(session).flatMap(this::findings).toList();
    }

    /** What was found here. */
    default Diagnostic.Builder finding(Span span, String message) {
        return Diagnostic.builder(code(), span, message);
    }
}
