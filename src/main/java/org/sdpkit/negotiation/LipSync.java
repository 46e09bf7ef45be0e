package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Groups of media descriptions that are played in time: RFC 5888 section 7. One alone is no group. */
final class LipSync {

    private final List<Set<String>> groups = new ArrayList<>();
    private final Map<String, Set<String>> byStream = new HashMap<>();

    /** Those that were a group before. */
    void add(List<String> mids) {
        groups.add(new LinkedHashSet<>(mids));
    }

    /** One that sends a media stream; it joins a group that another of that stream is in. */
    void add(String stream, String mid) {
        Set<String> group = byStream.computeIfAbsent(stream, name -> groupWith(mid));
        group.add(mid);
    }

    private Set<String> groupWith(String mid) {
        return groups.stream().filter(group -> group.contains(mid)).findFirst().orElseGet(() -> {
            Set<String> fresh = new LinkedHashSet<>();
            groups.add(fresh);
            return fresh;
        });
    }

    List<List<String>> groups() {
        return groups.stream()
                .filter(group -> group.size() > 1)
                .map(List::copyOf)
                .toList();
    }
}
