package org.sdpkit.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Simulcast;
import org.sdpkit.diagnostic.Diagnostic;

/** A stream that a simulcast lists twice. */
final class RepeatedSimulcastStream implements MediaRule {

    @Override
    public String code() {
        return "repeated-simulcast-stream";
    }

    @Override
    public String reference() {
        return "RFC 8853 section 5.2";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Simulcast.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return media.all(Simulcast.TYPE).stream()
                .flatMap(at -> {
                    Set<String> seen = new HashSet<>();
                    return at.value().descriptions().stream()
                            .flatMap(description -> description.streams().stream())
                            .flatMap(stream -> stream.alternatives().stream())
                            .map(Simulcast.Alternative::rid)
                            .filter(id -> !seen.add(id))
                            .map(id -> finding(at.pieceSpan(id), "rid " + id + " is listed twice")
                                    .help("list each stream once, in one direction")
                                    .build());
                })
                .toList();
    }
}
