package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sdpkit.attribute.Rid;
import org.sdpkit.attribute.StreamDirection;

/** The streams of a media description by the ids that its a=rid lines give them: what the rules on simulcast share. */
final class Rids {

    private final Map<String, List<Rid>> byId = new HashMap<>();

    private Rids(MediaAt media) {
        for (AttributeAt<Rid> at : media.all(Rid.TYPE)) {
            byId.computeIfAbsent(at.value().id(), any -> new ArrayList<>(1)).add(at.value());
        }
    }

    /** Those of a media description. */
    static Rids of(MediaAt media) {
        return new Rids(media);
    }

    /** The lines of this id, in order. */
    List<Rid> named(String id) {
        return byId.getOrDefault(id, List.of());
    }

    /** Whether one of the lines of this id is of this direction. */
    boolean describe(String id, StreamDirection direction) {
        return named(id).stream().anyMatch(rid -> rid.direction() == direction);
    }
}
