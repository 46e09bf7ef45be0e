package org.sdpkit.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Rid;
import org.sdpkit.diagnostic.Diagnostic;

/** A stream that depends on one which does not exist. */
final class UnknownRidDependency implements MediaRule {

    @Override
    public String code() {
        return "unknown-rid-dependency";
    }

    @Override
    public String reference() {
        return "RFC 8851 section 5";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Rid.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        Map<String, Rid> rids = new HashMap<>();
        media.all(Rid.TYPE).forEach(at -> rids.putIfAbsent(at.value().id(), at.value()));
        return media.all(Rid.TYPE).stream()
                .flatMap(at -> at.value().restriction("depend").stream()
                        .flatMap(ids -> Stream.of(ids.split(",", -1)))
                        .filter(id -> !isOther(rids, id, at.value()))
                        .map(id -> finding(
                                        at.pieceSpan("depend"),
                                        "rid " + at.value().id() + " depends on " + id
                                                + ", which is no other stream of its direction")
                                .help("name another a=rid of the media description")
                                .build()))
                .toList();
    }

    private static boolean isOther(Map<String, Rid> rids, String id, Rid rid) {
        Rid other = rids.get(id);
        return other != null && !id.equals(rid.id()) && other.direction() == rid.direction();
    }
}
