package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Msid;
import org.sdpkit.diagnostic.Diagnostic;

/** A media description whose track has two names. */
final class SeveralTrackNames implements MediaRule {

    @Override
    public String code() {
        return "several-track-names";
    }

    @Override
    public String reference() {
        return "RFC 8830 section 2";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Msid.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        if (media.all(Msid.TYPE).size() < 2) {
            return List.of();
        }
        List<AttributeAt<Msid>> named = media
                .all(Msid.TYPE, at -> at.value().appdata().isPresent())
                .stream()
                .toList();
        return named.stream()
                .skip(1)
                .filter(at -> !at.value().appdata().equals(named.get(0).value().appdata()))
                .map(at -> finding(
                                at.valueSpan(),
                                "track is called " + at.value().appdata().orElse("") + ", not "
                                        + named.get(0).value().appdata().orElse(""))
                        .help("name the same track in each a=msid")
                        .related(named.get(0).span(), "the first one")
                        .build())
                .toList();
    }
}
