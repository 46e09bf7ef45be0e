package org.sdpkit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import org.sdpkit.report.Colour;
import org.sdpkit.report.GitHubReport;
import org.sdpkit.report.LineReport;
import org.sdpkit.report.TextReport;

/** Prints what was found in one input after the other. */
interface FindingsPrinter extends AutoCloseable {

    /** Prints what was found in an input. */
    void print(Checked checked) throws IOException;

    /** Prints that an input could not be checked, where the format has a place for that. */
    default void printFailure(String name, String message) {}

    /** Prints what comes after the last input. */
    @Override
    default void close() throws IOException {}

    static FindingsPrinter text(PrintWriter out, Colour colour) {
        return checked -> out.print(TextReport.of(checked.name(), checked.session(), checked.findings(), colour));
    }

    static FindingsPrinter line(PrintWriter out) {
        return checked -> out.print(LineReport.of(checked.name(), checked.findings()));
    }

    static FindingsPrinter github(PrintWriter out) {
        return checked -> out.print(GitHubReport.of(checked.name(), checked.findings()));
    }
}
