package org.sdpkit.report;

import java.util.List;
import java.util.stream.Collectors;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Severity;
import org.sdpkit.model.SessionDescription;

/**
 * Findings as the XML in which JUnit reports: a suite a description, a test case a finding. A finding that matters enough
 * is a failure, others are test cases that pass and say something; a description without findings has one that passes.
 *
 * @since 0.1.0
 */
public final class JUnitReport {

    /** What stands before the suites. */
    public static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"sdp lint\">\n";

    /** What stands after the suites. */
    public static final String TAIL = "</testsuites>\n";

    private final String name;
    private final SessionDescription session;
    private final Severity failOn;

    private JUnitReport(String name, SessionDescription session, Severity failOn) {
        this.name = name;
        this.session = session;
        this.failOn = failOn;
    }

    /**
     * The suite of one description.
     *
     * @param name what the description is called
     * @param session the description that was checked
     * @param failOn the severity from which on a finding is a failure
     */
    public static String of(String name, SessionDescription session, List<Diagnostic> findings, Severity failOn) {
        return new JUnitReport(name, session, failOn).suite(findings);
    }

    /** The suite of a file that could not be checked. */
    public static String ofFailure(String name, String message) {
        return """
                <testsuite name="%1$s" tests="1" failures="0" errors="1" skipped="0">
                <testcase classname="%1$s" name="lint" file="%1$s"><error message="%2$s"/></testcase>
                </testsuite>
                """.formatted(Xml.attribute(name), Xml.attribute(message));
    }

    private String suite(List<Diagnostic> findings) {
        long failures = findings.stream().filter(this::isFailure).count();
        String head = "<testsuite name=\"%s\" tests=\"%d\" failures=\"%d\" errors=\"0\" skipped=\"0\">\n"
                .formatted(Xml.attribute(name), Math.max(1, findings.size()), failures);
        String cases = findings.isEmpty()
                ? testCase("lint") + "/>\n"
                : findings.stream().map(this::testCase).collect(Collectors.joining());
        return head + cases + "</testsuite>\n";
    }

    private boolean isFailure(Diagnostic finding) {
        return finding.severity().compareTo(failOn) >= 0;
    }

    private String testCase(Diagnostic finding) {
        String drawing = Xml.text(TextReport.of(name, session, List.of(finding), Colour.OFF));
        String inside = isFailure(finding)
                ? "<failure type=\"%s\" message=\"%s\">%s</failure>"
                        .formatted(finding.severity().word(), Xml.attribute(finding.message()), drawing)
                : "<system-out>" + drawing + "</system-out>";
        return testCase(finding.code() + " at " + finding.line() + ":" + finding.column()) + ">" + inside
                + "</testcase>\n";
    }

    /** The beginning of a test case; its name and class are how GitLab tells it from others. */
    private String testCase(String what) {
        return "<testcase classname=\"%1$s\" name=\"%2$s\" file=\"%1$s\"".formatted(Xml.attribute(name), what);
    }
}
