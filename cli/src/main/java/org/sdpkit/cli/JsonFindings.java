package org.sdpkit.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import org.sdpkit.diagnostic.Diagnostic;

/** Findings as JSON, file by file. */
final class JsonFindings implements FindingsPrinter {

    private final PrintWriter writer;
    private final JsonGenerator out;

    JsonFindings(PrintWriter writer) throws IOException {
        this.writer = writer;
        this.out = Json.generator(writer);
        out.writeStartObject();
        out.writeNumberField("version", Json.VERSION);
        out.writeArrayFieldStart("files");
    }

    @Override
    public void print(Checked checked) throws IOException {
        out.writeStartObject();
        out.writeStringField("file", checked.name());
        out.writeStringField("profile", checked.profile().name());
        out.writeArrayFieldStart("findings");
        for (Diagnostic finding : checked.findings()) {
            out.writePOJO(finding);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    @Override
    public void close() throws IOException {
        out.writeEndArray();
        out.writeEndObject();
        out.close();
        writer.println();
    }
}
