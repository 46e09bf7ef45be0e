package org.sdpkit.cli;

import java.io.IOException;
import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.report.Colour;
import org.sdpkit.report.LineReport;
import org.sdpkit.report.TextReport;

/** Prints what was found in one input after the other. */
interface FindingsPrinter extends AutoCloseable {

    /** Prints what was found in an input. */
    void print(String name, SessionDescription session, List<Diagnostic> findings) throws IOException;

    /** Prints what comes after the last input. */
    @Override
    default void close() throws IOException {}

    static FindingsPrinter text(Terminal terminal, Colour colour) {
        return (name, session, findings) -> terminal.out().print(TextReport.of(name, session, findings, colour));
    }

    static FindingsPrinter line(Terminal terminal) {
        return (name, session, findings) -> terminal.out().print(LineReport.of(name, findings));
    }
}
