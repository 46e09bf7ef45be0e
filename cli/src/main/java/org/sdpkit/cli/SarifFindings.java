package org.sdpkit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import org.sdpkit.jackson.SarifWriter;

/** Findings as SARIF 2.1.0. */
final class SarifFindings implements FindingsPrinter {

    private final PrintWriter writer;
    private final SarifWriter sarif;

    SarifFindings(PrintWriter writer) throws IOException {
        this.writer = writer;
        this.sarif = SarifWriter.to(Json.generator(writer), SdpCommand.VERSION);
    }

    @Override
    public void print(Checked checked) throws IOException {
        sarif.write(checked.name(), checked.session(), checked.profile(), checked.findings());
    }

    @Override
    public void printFailure(String name, String message) {
        sarif.writeFailure(message);
    }

    @Override
    public void close() throws IOException {
        sarif.close();
        writer.println();
    }
}
