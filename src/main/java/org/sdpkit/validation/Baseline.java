package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/**
 * Findings that are known already, by file, so that only new ones are told.
 *
 * @param known by the path of the file, the {@link Fingerprint} of each as text
 * @since 0.1.0
 */
public record Baseline(Map<String, Set<String>> known) {

    /** Nothing is known. */
    public static final Baseline NONE = new Baseline(Map.of());

    public Baseline {
        Map<String, Set<String>> sorted = new TreeMap<>();
        known.forEach(
                (path, fingerprints) -> sorted.put(path, Collections.unmodifiableSet(new TreeSet<>(fingerprints))));
        known = Collections.unmodifiableMap(sorted);
    }

    /** The findings that are not known. */
    public List<Diagnostic> unknown(String path, SessionDescription session, List<Diagnostic> findings) {
        Set<String> knownHere = known.getOrDefault(path, Set.of());
        List<Fingerprint> fingerprints = Fingerprint.allOf(session, findings);
        List<Diagnostic> unknown = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            if (!knownHere.contains(fingerprints.get(i).toString())) {
                unknown.add(findings.get(i));
            }
        }
        return List.copyOf(unknown);
    }
}
