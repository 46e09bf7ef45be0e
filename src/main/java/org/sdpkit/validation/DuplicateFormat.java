package org.sdpkit.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** A format that stands twice on an m= line. */
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
        List<String> formats = media.field().map(MediaField::formats).orElse(List.of());
        Set<String> seen = new HashSet<>();
        return formats.stream()
                .filter(format -> !seen.add(format))
                .distinct()
                .map(format -> report(media.line(), format));
    }

    private Diagnostic report(PlacedLine line, String format) {
        List<Span> places = line.spansOf(format);
        Span last = places.get(places.size() - 1);
        return Diagnostic.builder(code(), last, "format " + format + " is listed twice")
                .help("list it once")
                .build();
    }
}
