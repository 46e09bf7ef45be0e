package org.sdpkit.validation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Ssrc;
import org.sdpkit.attribute.SsrcGroup;
import org.sdpkit.diagnostic.Diagnostic;

/** A group of sources with different names. */
final class GroupOfSeveralParticipants implements MediaRule {

    @Override
    public String code() {
        return "group-of-several-participants";
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
    public Stream<Diagnostic> findings(MediaAt media) {
        Map<Long, List<AttributeAt<Ssrc>>> sources = Sources.byId(media);
        return media.all(SsrcGroup.TYPE).stream()
                .filter(at -> at.value().ssrcIds().stream()
                                .flatMap(id -> Sources.values(sources.getOrDefault(id, List.of()), "cname").stream())
                                .distinct()
                                .count()
                        > 1)
                .map(at -> finding(at.valueSpan(), "sources of the group have different cnames")
                        .help("give them the cname of their participant")
                        .build());
    }
}
