package org.sdpkit.cli;

import java.io.PrintWriter;
import org.sdpkit.report.JUnitReport;

/** Findings as the XML of JUnit. */
final class JUnitFindings implements FindingsPrinter {

    private final PrintWriter out;

    JUnitFindings(PrintWriter out) {
        this.out = out;
        out.print(JUnitReport.HEAD);
    }

    @Override
    public void print(Checked checked) {
        out.print(JUnitReport.of(checked.name(), checked.session(), checked.findings(), checked.failOn()));
    }

    @Override
    public void printFailure(String name, String message) {
        out.print(JUnitReport.ofFailure(name, message));
    }

    @Override
    public void close() {
        out.print(JUnitReport.TAIL);
    }
}
