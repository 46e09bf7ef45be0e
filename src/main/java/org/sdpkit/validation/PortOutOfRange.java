package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** A port, or the last of a number of ports, above 65535. */
final class PortOutOfRange implements Rule<SessionDescription> {

    private static final int LARGEST = 65535;

    @Override
    public String code() {
        return "port-out-of-range";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 5.14";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return MediaAt.all(session).flatMap(media -> report(media).stream()).toList();
    }

    private Optional<Diagnostic> report(MediaAt media) {
        PlacedLine line = media.line();
        return media.field()
                .filter(field -> field.port() + 2L * (field.portCount().orElse(1) - 1) > LARGEST)
                .map(field -> Diagnostic.builder(
                                code(), portSpan(line, field), "port must be 0 to " + LARGEST + ", not " + last(field))
                        .build());
    }

    private static String last(MediaField field) {
        return Long.toString(field.port() + 2L * (field.portCount().orElse(1) - 1));
    }

    private static Span portSpan(PlacedLine line, MediaField field) {
        int from = line.line().valueOffset() + field.type().name().length() + 1;
        int to = line.line().text().indexOf(' ', from);
        return line.span(from, to);
    }
}
