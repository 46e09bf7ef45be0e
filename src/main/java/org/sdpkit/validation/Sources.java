package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sdpkit.attribute.Ssrc;

/** The sources of a media description by their a=ssrc lines: what the rules on them share. */
final class Sources {

    private Sources() {}

    /** The lines of each source, in order. */
    static Map<Long, List<AttributeAt<Ssrc>>> byId(MediaAt media) {
        return media.sources();
    }

    /** The lines of each source, in order, read anew. */
    static Map<Long, List<AttributeAt<Ssrc>>> read(MediaAt media) {
        Map<Long, List<AttributeAt<Ssrc>>> sources = new LinkedHashMap<>();
        media.all(Ssrc.TYPE).forEach(at -> sources.computeIfAbsent(at.value().ssrcId(), id -> new ArrayList<>())
                .add(at));
        return sources;
    }

    /** The values of an attribute of a source, in order. */
    static List<String> values(List<AttributeAt<Ssrc>> source, String name) {
        List<String> found = List.of();
        for (AttributeAt<Ssrc> at : source) {
            if (at.value().attribute().name().equals(name)) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(at.value().attribute().value().orElse(""));
            }
        }
        return found;
    }
}
