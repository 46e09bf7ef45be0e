package org.sdpkit.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sdpkit.attribute.Catalogue;
import org.sdpkit.attribute.Group;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Edit;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.diagnostic.Position;
import org.sdpkit.diagnostic.Related;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.diff.Change;
import org.sdpkit.edit.LineChange;
import org.sdpkit.edit.Plan;
import org.sdpkit.edit.Redaction;
import org.sdpkit.model.Connection;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.Origin;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.model.Timing;
import org.sdpkit.report.Overview;
import org.sdpkit.validation.Baseline;
import org.sdpkit.validation.LintConfiguration;

/**
 * Writes descriptions, findings, overviews, plans, changes, mappings of secrets and baselines as JSON. Reads descriptions
 * back, to the last byte, and mappings, baselines and configurations, these from YAML as well. Members without a value are
 * left out; lines and columns count from 1, offsets from 0, in bytes.
 *
 * @since 0.1.0
 */
public final class SdpkitModule extends SimpleModule {

    private static final long serialVersionUID = 1;

    /** The module, for {@code ObjectMapper.registerModule}. */
    public SdpkitModule() {
        this(Catalogue.STANDARD);
    }

    /** The module for descriptions that were read with this catalogue. */
    public SdpkitModule(Catalogue catalogue) {
        super("sdpkit");
        SessionJson sessions = new SessionJson(catalogue);
        addSerializer(SessionDescription.class, new JsonSerializer<>() {
            @Override
            public void serialize(SessionDescription session, JsonGenerator out, SerializerProvider provider)
                    throws IOException {
                out.writeTree(sessions.write(session));
            }
        });
        add(SessionDescription.class, in -> {
            JsonNode json = in.readValueAsTree();
            try {
                return sessions.read(json);
            } catch (IllegalArgumentException e) {
                throw JsonMappingException.from(in, String.valueOf(e.getMessage()), e);
            }
        });
        add(LintConfiguration.class, LintConfigurationReader::read);
        add(Baseline.class, BaselineJson::read);
        add(Baseline.class, BaselineJson::write);
        add(Diagnostic.class, SdpkitModule::write);
        add(Fix.class, SdpkitModule::write);
        add(Edit.class, SdpkitModule::write);
        add(Related.class, SdpkitModule::write);
        add(Span.class, SdpkitModule::write);
        add(Position.class, SdpkitModule::write);
        add(Overview.class, SdpkitModule::write);
        add(Redaction.class, SdpkitModule::write);
        addDeserializer(Redaction.class, new JsonDeserializer<>() {
            @Override
            public Redaction deserialize(JsonParser in, DeserializationContext context) throws IOException {
                JsonNode json = in.readValueAsTree();
                try {
                    return readRedaction(json);
                } catch (IllegalArgumentException e) {
                    throw JsonMappingException.from(in, String.valueOf(e.getMessage()), e);
                }
            }
        });
        add(Plan.class, SdpkitModule::write);
        add(Change.class, SdpkitModule::write);
        add(LineChange.class, SdpkitModule::write);
        add(Overview.Media.class, SdpkitModule::write);
    }

    private <T> void add(Class<T> type, Writer<T> writer) {
        addSerializer(type, new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
                out.writeStartObject();
                writer.write(value, out);
                out.writeEndObject();
            }
        });
    }

    private <T> void add(Class<T> type, Reader<T> reader) {
        addDeserializer(type, new JsonDeserializer<>() {
            @Override
            public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
                return reader.read(in);
            }
        });
    }

    /** Reads a value at whose first token the parser stands. */
    private interface Reader<T> {
        T read(JsonParser in) throws IOException;
    }

    /** Writes the members of an object. */
    private interface Writer<T> {
        void write(T value, JsonGenerator out) throws IOException;
    }

    private static void write(Diagnostic finding, JsonGenerator out) throws IOException {
        out.writeStringField("code", finding.code());
        out.writeStringField("severity", finding.severity().word());
        out.writeStringField("message", finding.message());
        out.writeNumberField("line", finding.line());
        out.writeNumberField("column", finding.column());
        out.writePOJOField("span", finding.span());
        writeIfPresent("reference", finding.reference(), out);
        writeIfPresent("help", finding.help(), out);
        if (!finding.related().isEmpty()) {
            writeArray("related", finding.related(), out);
        }
        if (finding.fix().isPresent()) {
            out.writePOJOField("fix", finding.fix().get());
        }
    }

    private static void write(Fix fix, JsonGenerator out) throws IOException {
        out.writeStringField("safety", fix.safety().name().toLowerCase(Locale.ROOT));
        writeArray("edits", fix.edits(), out);
    }

    private static void write(Edit edit, JsonGenerator out) throws IOException {
        out.writePOJOField("span", edit.span());
        out.writeStringField("replacement", edit.replacement());
    }

    private static void write(Related related, JsonGenerator out) throws IOException {
        out.writeStringField("message", related.message());
        out.writePOJOField("span", related.span());
    }

    private static void write(Span span, JsonGenerator out) throws IOException {
        out.writeNumberField("source", span.source());
        out.writePOJOField("from", span.from());
        out.writePOJOField("to", span.to());
    }

    private static void write(Position position, JsonGenerator out) throws IOException {
        out.writeNumberField("offset", position.offset());
        out.writeNumberField("line", position.line());
        out.writeNumberField("column", position.column());
    }

    private static void write(Overview overview, JsonGenerator out) throws IOException {
        writeIfPresent("name", overview.name(), out);
        writeIfPresent("origin", overview.origin().map(Origin.TYPE::write), out);
        writeIfPresent("connection", overview.connection().map(Connection.TYPE::write), out);
        writeStrings(
                "timing", overview.timing().stream().map(Timing.TYPE::write).toList(), out);
        writeStrings("groups", overview.groups().stream().map(Group.TYPE::write).toList(), out);
        writeArray("media", overview.media(), out);
        out.writeNumberField("lines", overview.lines());
        out.writeNumberField("bytes", overview.bytes());
    }

    private static void write(Overview.Media media, JsonGenerator out) throws IOException {
        out.writeNumberField("index", media.index());
        writeIfPresent("mid", media.mid(), out);
        if (media.field().isPresent()) {
            MediaField field = media.field().get();
            out.writeStringField("media", field.type().name());
            out.writeNumberField("port", field.port());
            if (field.portCount().isPresent()) {
                out.writeNumberField("portCount", field.portCount().getAsInt());
            }
            out.writeStringField("proto", field.protocol().name());
        }
        out.writeStringField("direction", media.direction().name().toLowerCase(Locale.ROOT));
        writeStrings("codecs", media.codecs(), out);
        out.writeBooleanField("ice", media.ice());
        out.writeNumberField("candidates", media.candidates());
        writeIfPresent("setup", media.setup(), out);
        writeIfPresent("fingerprint", media.fingerprint(), out);
        if (media.bundle().isPresent()) {
            out.writeNumberField("bundle", media.bundle().getAsInt());
        }
    }

    private static void write(Change change, JsonGenerator out) throws IOException {
        out.writeStringField("path", change.path());
        out.writeStringField("class", change.changeClass().name().toLowerCase(Locale.ROOT));
        out.writeStringField("impact", change.impact().name().toLowerCase(Locale.ROOT));
        out.writeStringField(
                "aspect", change.aspect().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (change.mediaBefore().isPresent()) {
            out.writeNumberField("mediaBefore", change.mediaBefore().getAsInt());
        }
        if (change.mediaAfter().isPresent()) {
            out.writeNumberField("mediaAfter", change.mediaAfter().getAsInt());
        }
        writeIfPresent("before", change.before(), out);
        writeIfPresent("after", change.after(), out);
    }

    private static void write(Redaction redaction, JsonGenerator out) throws IOException {
        out.writeNumberField("version", 1);
        out.writeStringField("key", HexFormat.of().formatHex(redaction.key()));
        out.writeObjectFieldStart("pseudonyms");
        for (Map.Entry<String, String> entry : redaction.pseudonyms().entrySet()) {
            out.writeStringField(entry.getKey(), entry.getValue());
        }
        out.writeEndObject();
    }

    private static Redaction readRedaction(JsonNode json) {
        Map<String, String> pseudonyms = new HashMap<>();
        json.path("pseudonyms")
                .properties()
                .forEach(
                        entry -> pseudonyms.put(entry.getKey(), entry.getValue().asText()));
        return Redaction.of(HexFormat.of().parseHex(json.path("key").asText()), pseudonyms);
    }

    private static void write(Plan plan, JsonGenerator out) throws IOException {
        out.writeStringField("verb", plan.verb().toString());
        out.writeStringField("media", plan.verb().on().toString());
        writeArray("changes", plan.changes(), out);
    }

    private static void write(LineChange change, JsonGenerator out) throws IOException {
        if (change.mediaIndex().isPresent()) {
            out.writeNumberField("media", change.mediaIndex().getAsInt());
        }
        out.writeNumberField("line", change.line());
        writeIfPresent("before", change.before(), out);
        writeIfPresent("after", change.after(), out);
    }

    private static void writeIfPresent(String name, Optional<String> value, JsonGenerator out) throws IOException {
        if (value.isPresent()) {
            out.writeStringField(name, value.get());
        }
    }

    private static void writeStrings(String name, List<String> values, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart(name);
        for (String value : values) {
            out.writeString(value);
        }
        out.writeEndArray();
    }

    private static void writeArray(String name, List<?> values, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart(name);
        for (Object value : values) {
            out.writePOJO(value);
        }
        out.writeEndArray();
    }
}
