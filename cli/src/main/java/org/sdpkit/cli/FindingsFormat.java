package org.sdpkit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import org.sdpkit.report.Colour;

/** How findings are printed. */
enum FindingsFormat {
    text,
    line,
    json,
    sarif,
    github,
    junit;

    FindingsPrinter printer(PrintWriter out, Colour colour) throws IOException {
        return switch (this) {
            case text -> FindingsPrinter.text(out, colour);
            case line -> FindingsPrinter.line(out);
            case json -> new JsonFindings(out);
            case sarif -> new SarifFindings(out);
            case github -> FindingsPrinter.github(out);
            case junit -> new JUnitFindings(out);
        };
    }
}
