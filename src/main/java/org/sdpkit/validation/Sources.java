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
        Map<Long, List<AttributeAt<Ssrc>>> sources = new LinkedHashMap<>();
        media.all(Ssrc.TYPE).forEach(at -> sources.computeIfAbsent(at.value().ssrcId(), id -> new ArrayList<>())
                .add(at));
        return sources;
    }

    /** The values of an attribute of a source, in order. */
    static List<String> values(List<AttributeAt<Ssrc>> source, String name) {
        return source.stream()
                .map(at -> at.value().attribute())
                .filter(attribute -> attribute.name().equals(name))
                .map(attribute -> attribute.value().orElse(""))
                .toList();
    }
}
