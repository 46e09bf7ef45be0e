package org.sdpkit.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.sdpkit.diff.Change;
import org.sdpkit.diff.Diff;
import org.sdpkit.edit.Plan;
import org.sdpkit.edit.Redaction;
import org.sdpkit.jackson.SdpkitModule;
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

    /** Prints changes. */
    static void print(Terminal terminal, String before, String after, Diff diff) throws IOException {
        try (JsonGenerator out = generator(terminal)) {
            out.writeStartObject();
            out.writeNumberField("version", VERSION);
            out.writeStringField("before", before);
            out.writeStringField("after", after);
            out.writeArrayFieldStart("changes");
            for (Change change : diff.changes()) {
                out.writePOJO(change);
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

    static JsonGenerator generator(Terminal terminal) throws IOException {
        return generator(terminal.out());
    }

    /** A mapping of secrets, for a file. */
    static byte[] write(Redaction redaction) {
        try {
            return mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(redaction);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The mapping of secrets that a file holds. */
    static Redaction readRedaction(Input input) {
        try {
            return mapper().readValue(input.bytes(), Redaction.class);
        } catch (IOException e) {
            throw new CannotGoOn(input.shownName() + ": is no mapping of redact");
        }
    }

    private static ObjectMapper mapper() {
        return new ObjectMapper().registerModule(new SdpkitModule());
    }

    /** Writes JSON that people can read; what it writes to stays open. */
    static JsonGenerator generator(PrintWriter out) throws IOException {
        return mapper().createGenerator(out)
                .configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false)
                .configure(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM, false)
                .setPrettyPrinter(new DefaultPrettyPrinter());
    }
}
