package org.sdpkit.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.edit.Plan;
import org.sdpkit.jackson.SdpkitModule;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.report.Overview;

/** Results for programs. */
final class Json {

    /** The version of what is printed; it rises when a member changes its meaning or goes away. */
    static final int VERSION = 1;

    private Json() {}

    /** Prints an overview. */
    static void print(Terminal terminal, String name, Overview overview) throws IOException {
        try (JsonGenerator out = generator(terminal)) {
            out.writeStartObject();
            out.writeNumberField("version", VERSION);
            out.writeStringField("file", name);
            out.writePOJOField("description", overview);
            out.writeEndObject();
        }
        terminal.out().println();
    }

    /** Prints what verbs will change. */
    static void print(Terminal terminal, String name, List<Plan> plans) throws IOException {
        try (JsonGenerator out = generator(terminal)) {
            out.writeStartObject();
            out.writeNumberField("version", VERSION);
            out.writeStringField("file", name);
            out.writeArrayFieldStart("plans");
            for (Plan plan : plans) {
                out.writePOJO(plan);
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        terminal.out().println();
    }

    /** Prints an object. */
    static void print(Terminal terminal, ObjectNode json) {
        try (JsonGenerator out = generator(terminal)) {
            out.writeTree(JsonNodeFactory.instance
                    .objectNode()
                    .put("version", VERSION)
                    .setAll(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        terminal.out().println();
    }

    /** Prints findings, file by file. */
    static FindingsPrinter findings(Terminal terminal) {
        try {
            JsonGenerator out = generator(terminal);
            out.writeStartObject();
            out.writeNumberField("version", VERSION);
            out.writeArrayFieldStart("files");
            return new Findings(terminal, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonGenerator generator(Terminal terminal) throws IOException {
        ObjectMapper mapper = new ObjectMapper().registerModule(new SdpkitModule());
        return mapper.createGenerator(terminal.out())
                .configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false)
                .setPrettyPrinter(new DefaultPrettyPrinter());
    }

    private record Findings(Terminal terminal, JsonGenerator out) implements FindingsPrinter {

        @Override
        public void print(String name, SessionDescription session, List<Diagnostic> findings) throws IOException {
            out.writeStartObject();
            out.writeStringField("file", name);
            out.writeArrayFieldStart("findings");
            for (Diagnostic finding : findings) {
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
            terminal.out().println();
        }
    }
}
