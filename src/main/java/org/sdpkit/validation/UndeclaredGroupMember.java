package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.SsrcGroup;
import org.sdpkit.diagnostic.Diagnostic;

/** A group with a source that nothing is said of. */
final class UndeclaredGroupMember implements MediaRule {

    @Override
    public String code() {
        return "undeclared-group-member";
    }

    @Override
    public String reference() {
        return "RFC 5576 section 4.2";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(SsrcGroup.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        Set<Long> declared = Sources.byId(media).keySet();
        return media.all(SsrcGroup.TYPE).stream()
                .flatMap(at -> at.value().ssrcIds().stream()
                        .filter(id -> !declared.contains(id))
                        .map(id -> finding(
                                        at.pieceSpan(Long.toString(id)),
                                        "source " + id + " has no a=ssrc line in this media description")
                                .help("add a=ssrc:" + id + " cname:<name of the participant>")
                                .build()))
                .toList();
    }
}
