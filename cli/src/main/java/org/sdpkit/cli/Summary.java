package org.sdpkit.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Severity;

/** What was found in all inputs together. */
final class Summary {

    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    private final String mendedWord;
    private int inputs;
    private int mended;

    /** Nothing yet; {@code mendedWord} says what is done with what can be mended. */
    Summary(String mendedWord) {
        this.mendedWord = mendedWord;
    }

    void add(List<Diagnostic> findings, int mendedFaults) {
        inputs++;
        mended += mendedFaults;
        findings.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
    }

    int inputs() {
        return inputs;
    }

    @Override
    public String toString() {
        return counted(inputs, "description") + ": " + counted(Severity.ERROR, "error") + ", "
                + counted(Severity.WARNING, "warning") + ", " + counted(Severity.INFO, "note")
                + (mended == 0 ? "" : "; " + mended + " " + mendedWord);
    }

    private String counted(Severity severity, String what) {
        return counted(counts.getOrDefault(severity, 0), what);
    }

    static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
