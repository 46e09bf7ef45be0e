package org.sdpkit.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Rid;
import org.sdpkit.diagnostic.Diagnostic;

/** A restriction of a stream that is given twice. */
final class RepeatedRidRestriction implements MediaRule {

    @Override
    public String code() {
        return "repeated-rid-restriction";
    }

    @Override
    public String reference() {
        return "RFC 8851 section 10";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Rid.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return media.all(Rid.TYPE).stream()
                .flatMap(at -> {
                    Set<String> seen = new HashSet<>();
                    return at.value().restrictions().stream()
                            .filter(restriction -> !seen.add(restriction.name()))
                            .map(restriction -> finding(
                                            at.pieceSpan(restriction.name()), restriction.name() + " is given twice")
                                    .help("keep one of them")
                                    .build());
                })
                .toList();
    }
}
