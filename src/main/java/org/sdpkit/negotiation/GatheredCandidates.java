package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sdpkit.attribute.Candidate;

/**
 * The candidates that were found for our side, by the ICE generation they belong to.
 *
 * @param candidates in the order they were found
 * @param complete the generations of which no more will come
 * @since 0.1.0
 */
public record GatheredCandidates(Map<Generation, List<Candidate>> candidates, Set<Generation> complete) {

    static final GatheredCandidates NONE = new GatheredCandidates(Map.of(), Set.of());

    public GatheredCandidates {
        candidates = Map.copyOf(candidates);
        complete = Set.copyOf(complete);
    }

    List<Candidate> of(Generation generation) {
        return candidates.getOrDefault(generation, List.of());
    }

    boolean has(Generation generation) {
        return candidates.containsKey(generation);
    }

    boolean isComplete(Generation generation) {
        return complete.contains(generation);
    }

    GatheredCandidates and(Generation generation, Candidate candidate) {
        List<Candidate> more = new ArrayList<>(of(generation));
        more.add(candidate);
        Map<Generation, List<Candidate>> all = new HashMap<>(candidates);
        all.put(generation, List.copyOf(more));
        return new GatheredCandidates(all, complete);
    }

    GatheredCandidates andEnd(Generation generation) {
        Set<Generation> more = new HashSet<>(complete);
        more.add(generation);
        return new GatheredCandidates(candidates, more);
    }
}
