package org.sdpkit.validation;

import java.util.Set;
import java.util.stream.Stream;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Ssrc;
import org.sdpkit.diagnostic.Diagnostic;

/** A source with more than one name. */
final class SeveralCnames implements MediaRule {

    @Override
    public String code() {
        return "several-cnames";
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
        return Sources.byId(media).values().stream().flatMap(source -> source.stream()
                .filter(at -> at.value().attribute().name().equals("cname"))
                .skip(1)
                .map(at -> finding(at.span(), "source " + at.value().ssrcId() + " has a second cname")
                        .help("keep one of them")
                        .build()));
    }
}
