package org.sdpkit.validation;

import java.util.Set;
import java.util.stream.Stream;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Ssrc;
import org.sdpkit.diagnostic.Diagnostic;

/** A source that does not say whose it is. */
final class SourceWithoutCname implements MediaRule {

    @Override
    public String code() {
        return "source-without-cname";
    }

    @Override
    public String reference() {
        return "RFC 5576 section 6.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Ssrc.TYPE);
    }

    @Override
    public Stream<Diagnostic> findings(MediaAt media) {
        return Sources.byId(media).values().stream()
                .filter(source -> Sources.values(source, "cname").isEmpty())
                .map(source -> source.get(0))
                .map(at -> finding(at.span(), "source " + at.value().ssrcId() + " has no cname")
                        .help("add a=ssrc:" + at.value().ssrcId() + " cname:<name of the participant>")
                        .build());
    }
}
