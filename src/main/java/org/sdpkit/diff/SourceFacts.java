package org.sdpkit.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sdpkit.attribute.Nested;
import org.sdpkit.attribute.Ssrc;
import org.sdpkit.attribute.SsrcGroup;

/** What is said of the sources of RTP, by the role each plays and not by its number. */
final class SourceFacts {

    private static final String MSID = "msid";
    private static final String CNAME = "cname";

    /** What is said of each source, in order. */
    private final Map<Long, List<Nested>> sources = new LinkedHashMap<>();

    private final Map<Long, List<String>> places = new HashMap<>();
    private final String prefix;

    SourceFacts(List<Ssrc> ssrcs, List<SsrcGroup> groups, String prefix) {
        this.prefix = prefix;
        ssrcs.forEach(ssrc ->
                sources.computeIfAbsent(ssrc.ssrcId(), id -> new ArrayList<>()).add(ssrc.attribute()));
        for (SsrcGroup group : groups) {
            for (int i = 0; i < group.ssrcIds().size(); i++) {
                long id = group.ssrcIds().get(i);
                sources.computeIfAbsent(id, each -> new ArrayList<>());
                places.computeIfAbsent(id, each -> new ArrayList<>())
                        .add(group.semantics() + " " + (i + 1) + " of "
                                + group.ssrcIds().size());
            }
        }
    }

    void addTo(Facts facts) {
        Map<String, Integer> counts = new HashMap<>();
        sources.keySet().forEach(id -> counts.merge(place(id), 1, Integer::sum));
        Map<String, Integer> seen = new HashMap<>();
        sources.forEach((id, attributes) -> {
            String place = place(id);
            boolean isOne = counts.getOrDefault(place, 0) == 1;
            String role = isOne ? place : place + msid(attributes);
            int number = seen.merge(role, 1, Integer::sum);
            add(id, attributes, prefix + "sources[" + role + (number == 1 ? "" : " #" + number) + "]", facts);
        });
    }

    private String place(long id) {
        String place = places.getOrDefault(id, List.of()).stream().sorted().collect(Collectors.joining(", "));
        return place.isEmpty() ? "alone" : place;
    }

    private static String msid(List<Nested> attributes) {
        return attributes.stream()
                .filter(attribute -> attribute.name().equals(MSID))
                .findFirst()
                .flatMap(Nested::value)
                .map(value -> ", " + value)
                .orElse("");
    }

    private static void add(long id, List<Nested> attributes, String path, Facts facts) {
        facts.add(Aspect.SOURCE, path, "present");
        facts.add(Aspect.SOURCE_IDS, path + ".ssrc", Long.toString(id));
        for (Nested attribute : attributes) {
            boolean isId = List.of(MSID, CNAME, "mslabel", "label").contains(attribute.name());
            facts.add(
                    isId ? Aspect.SOURCE_IDS : Aspect.SOURCE,
                    path + "." + attribute.name(),
                    attribute.value().orElse("set"));
        }
    }
}
