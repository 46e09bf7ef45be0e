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
 * @param candidates by ufrag, in the order they were found
 * @param complete the generations of which no more will come
 */
record GatheredCandidates(Map<String, List<Candidate>> candidates, Set<String> complete) {

    static final GatheredCandidates NONE = new GatheredCandidates(Map.of(), Set.of());

    GatheredCandidates {
        candidates = Map.copyOf(candidates);
        complete = Set.copyOf(complete);
    }

    List<Candidate> of(String ufrag) {
        return candidates.getOrDefault(ufrag, List.of());
    }

    boolean isComplete(String ufrag) {
        return complete.contains(ufrag);
    }

    GatheredCandidates and(String ufrag, Candidate candidate) {
        List<Candidate> more = new ArrayList<>(of(ufrag));
        more.add(candidate);
        Map<String, List<Candidate>> all = new HashMap<>(candidates);
        all.put(ufrag, List.copyOf(more));
        return new GatheredCandidates(all, complete);
    }

    GatheredCandidates andEnd(String ufrag) {
        Set<String> more = new HashSet<>(complete);
        more.add(ufrag);
        return new GatheredCandidates(candidates, more);
    }
}
