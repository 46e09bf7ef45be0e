package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Setup;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.MediaField;

/** A side that opens the TCP connection itself, with a port where it would wait for one. */
final class ActiveWithPort implements MediaRule {

    private static final int DISCARD = 9;

    @Override
    public String code() {
        return "active-with-port";
    }

    @Override
    public String reference() {
        return "RFC 4145 section 4.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Setup.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return media
                .field()
                .filter(field -> Kinds.isComedia(media) && !Kinds.isMsrp(media))
                .filter(field -> field.port() != DISCARD && field.port() > 0)
                .filter(field -> isActive(media))
                .stream()
                .map(field -> report(media, field))
                .toList();
    }

    private static boolean isActive(MediaAt media) {
        return media.inForce(Setup.TYPE).stream().anyMatch(setup -> setup.value() == Setup.ACTIVE);
    }

    private Diagnostic report(MediaAt media, MediaField field) {
        int from = media.line().line().valueOffset() + field.type().name().length() + 1;
        Span span = Bytes.asciiSpan(
                media.line(), from, from + Integer.toString(field.port()).length());
        return finding(span, "port " + field.port() + " is not used by a side that opens the connection")
                .help("write port " + DISCARD)
                .build();
    }
}
