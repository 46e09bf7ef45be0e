package org.sdpkit.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
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
    public List<Diagnostic> findings(MediaAt media) {
        return media.all(SsrcGroup.TYPE, at -> participants(media, at.value()).size() > 1)
                .report(at -> finding(at.valueSpan(), "sources of the group have different cnames")
                        .help("give them the cname of their participant")
                        .build());
    }

    private static Set<String> participants(MediaAt media, SsrcGroup group) {
        Set<String> names = new HashSet<>();
        for (Long id : group.ssrcIds()) {
            names.addAll(Sources.values(media.sources().getOrDefault(id, List.of()), "cname"));
        }
        return names;
    }
}
