package org.sdpkit.testkit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Related;
import org.sdpkit.diagnostic.Severity;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.report.Colour;
import org.sdpkit.report.TextReport;

/** What rules found, chosen and drawn. */
final class Findings {

    private Findings() {}

    static List<Diagnostic> errors(List<Diagnostic> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    static boolean has(List<Diagnostic> findings, String code) {
        return findings.stream().anyMatch(finding -> finding.code().equals(code));
    }

    static String drawn(String name, SessionDescription session, List<Diagnostic> findings) {
        return TextReport.of(name, session, findings, Colour.OFF);
    }

    static String drawn(List<TextReport.Source> sources, List<Diagnostic> findings) {
        return TextReport.of(sources, findings, Colour.OFF);
    }

    /** The numbers of the lines, from 1, of one source, and of those that are related. */
    static Set<Integer> lines(List<Diagnostic> findings, int source) {
        return findings.stream()
                .flatMap(finding -> Stream.concat(
                        Stream.of(finding.span()), finding.related().stream().map(Related::span)))
                .filter(span -> span.source() == source)
                .map(span -> span.from().line())
                .collect(Collectors.toSet());
    }
}
