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
        return media.field().filter(field -> last(field) > LARGEST).map(field -> Diagnostic.builder(
                        code(), span(line, field), subject(field) + " must be 0 to " + LARGEST + ", not " + last(field))
                .build());
    }

    /** The last port; each session of RTP takes two, and of other protocols nothing is said. */
    private static long last(MediaField field) {
        long others = field.portCount().orElse(1) - 1L;
        return field.port() > LARGEST
                ? field.port()
                : field.port() + (field.protocol().isRtp() ? 2 : 1) * others;
    }

    private static String subject(MediaField field) {
        return field.port() > LARGEST ? "port" : "last of " + field.portCount().orElse(1) + " ports";
    }

    /** The port, with the number of ports if that is what makes it too large. */
    private static Span span(PlacedLine line, MediaField field) {
        String text = line.line().text();
        int from = line.line().valueOffset() + field.type().name().length() + 1;
        boolean isPortAlone = field.port() > LARGEST && field.portCount().isPresent();
        return line.span(from, text.indexOf(isPortAlone ? '/' : ' ', from));
    }
}
