package org.sdpkit.report;

import java.util.List;
import java.util.stream.Collectors;
import org.sdpkit.diagnostic.Diagnostic;

/**
 * Findings, one a line: {@code FILE:LINE:COLUMN: severity[rule] message}.
 *
 * @since 0.1.0
 */
public final class LineReport {

    private LineReport() {}

    /**
     * The findings, one a line.
     *
     * @param name what the description is called
     */
    public static String of(String name, List<Diagnostic> findings) {
        return findings.stream().map(finding -> line(name, finding) + "\n").collect(Collectors.joining());
    }

    private static String line(String name, Diagnostic finding) {
        return "%s:%d:%d: %s[%s] %s"
                .formatted(
                        Visible.of(name),
                        finding.line(),
                        finding.column(),
                        finding.severity().word(),
                        finding.code(),
                        Visible.of(finding.message()));
    }
}
