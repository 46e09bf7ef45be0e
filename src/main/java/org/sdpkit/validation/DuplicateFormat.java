package org.sdpkit.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Span;
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
        return MediaAt.all(session).flatMap(this::report).toList();
    }

    private Stream<Diagnostic> report(MediaAt media) {
        Map<String, Span> first = new HashMap<>();
        return media.formats().stream().flatMap(format -> report(format, first).stream());
    }

    private Optional<Diagnostic> report(MediaAt.Format format, Map<String, Span> first) {
        Span before = first.putIfAbsent(format.text(), format.span());
        return Optional.ofNullable(before).map(earlier -> Diagnostic.builder(
                        code(), format.span(), "format " + format.text() + " is listed again")
                .help("list it once")
                .related(earlier, "the first one")
                .build());
    }
}
