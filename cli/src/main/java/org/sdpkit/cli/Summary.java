package org.sdpkit.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Severity;

/** What was found in all inputs together. */
final class Summary {

    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    private int inputs;

    void add(List<Diagnostic> findings) {
        inputs++;
        findings.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
    }

    boolean isAtLeast(Severity severity, List<Diagnostic> findings) {
        return findings.stream().anyMatch(finding -> finding.severity().compareTo(severity) >= 0);
    }

    @Override
    public String toString() {
        return "%s: %s, %s, %s"
                .formatted(
                        counted(inputs, "description"),
                        counted(counts.getOrDefault(Severity.ERROR, 0), "error"),
                        counted(counts.getOrDefault(Severity.WARNING, 0), "warning"),
                        counted(counts.getOrDefault(Severity.INFO, 0), "note"));
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
