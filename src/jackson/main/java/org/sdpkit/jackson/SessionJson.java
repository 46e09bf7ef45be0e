package org.sdpkit.jackson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.Catalogue;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Reading;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.Field;
import org.sdpkit.model.FieldTypes;
import org.sdpkit.model.Limits;
import org.sdpkit.model.Line;
import org.sdpkit.model.LineEnd;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.SessionDescription;

/** Descriptions as JSON, and back, to the last byte; the schema stands in {@code src/jackson/README.md}. */
final class SessionJson {

    private static final int VERSION = 1;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Catalogue catalogue;

    SessionJson(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    ObjectNode write(SessionDescription session) {
        LineEnd usual = session.lines().stream().findFirst().map(Line::lineEnd).orElse(LineEnd.CRLF);
        ObjectNode json = NODES.objectNode();
        json.put("version", VERSION);
        if (usual != LineEnd.CRLF) {
            json.put("end", usual.name());
        }
        if (!session.isTerminated()) {
            json.put("terminated", false);
        }
        json.set("lines", lines(session.levelLines(), usual));
        ArrayNode media = json.putArray("media");
        for (MediaDescription description : session.mediaDescriptions()) {
            media.addObject().set("lines", lines(description.levelLines(), usual));
        }
        return json;
    }

    private ArrayNode lines(List<Line> lines, LineEnd usual) {
        ArrayNode array = NODES.arrayNode();
        for (Line line : lines) {
            ObjectNode json = line(line);
            if (line.lineEnd() != usual) {
                json.put("end", line.lineEnd().name());
            }
            array.add(json);
        }
        return array;
    }

    private ObjectNode line(Line line) {
        ObjectNode json = NODES.objectNode();
        if (line instanceof Field field) {
            json.put("type", field.type().label().substring(0, 1));
        } else if (line instanceof Attribute attribute) {
            json.put("type", "a");
            json.put("name", attribute.name());
            if (attribute.reading() instanceof Reading.Unknown<?>) {
                attribute.value().ifPresent(text -> json.put("text", text));
            }
        }
        typeOf(line).ifPresent(type -> line.reading().value().ifPresent(value -> {
            if (!(value instanceof Enum<?>)) {
                json.set("value", ValueJson.write(value));
            }
        }));
        boolean isSaid = text(json)
                .filter(text -> Arrays.equals(bytes(text), content(line)))
                .isPresent();
        if (!isSaid) {
            addRaw(json, line);
        }
        return json;
    }

    private static void addRaw(ObjectNode json, Line line) {
        json.remove("text");
        if (Arrays.equals(bytes(line.text()), content(line))) {
            json.put("raw", line.text());
        } else {
            json.put("bytes", Base64.getEncoder().encodeToString(content(line)));
        }
    }

    private static byte[] content(Line line) {
        return Arrays.copyOf(line.bytes(), line.length());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    SessionDescription read(JsonNode json) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LineEnd usual = end(json, LineEnd.CRLF);
        LineEnd last = writeLines(json.path("lines"), usual, out);
        for (JsonNode media : json.path("media")) {
            last = writeLines(media.path("lines"), usual, out);
        }
        byte[] bytes = out.toByteArray();
        boolean isTerminated = json.path("terminated").asBoolean(true);
        int length = isTerminated ? bytes.length : bytes.length - last.text().length();
        return SessionDescription.read(Arrays.copyOf(bytes, Math.max(0, length)), Limits.NONE, catalogue);
    }

    private LineEnd writeLines(JsonNode lines, LineEnd usual, ByteArrayOutputStream out) {
        LineEnd end = usual;
        for (JsonNode line : lines) {
            end = end(line, usual);
            out.writeBytes(lineBytes(line));
            out.writeBytes(bytes(end.text()));
        }
        return end;
    }

    private static LineEnd end(JsonNode json, LineEnd usual) {
        return json.has("end") ? LineEnd.valueOf(json.get("end").asText()) : usual;
    }

    /** The bytes of a line: what is kept exactly, unless the typed value beside it was changed. */
    private byte[] lineBytes(JsonNode json) {
        Optional<byte[]> exact = exact(json);
        Optional<String> text = text(json);
        if (exact.isEmpty()) {
            return bytes(text.orElseThrow(() -> new IllegalArgumentException("expected a line, not " + json)));
        }
        boolean isChanged = json.has("value") && !saysTheSame(exact.get(), json.get("value"));
        return isChanged && text.isPresent() ? bytes(text.get()) : exact.get();
    }

    private static Optional<byte[]> exact(JsonNode json) {
        if (json.has("bytes")) {
            return Optional.of(Base64.getDecoder().decode(json.get("bytes").asText()));
        }
        return json.has("raw") ? Optional.of(bytes(json.get("raw").asText())) : Optional.empty();
    }

    private boolean saysTheSame(byte[] line, JsonNode value) {
        SessionDescription alone = SessionDescription.read(line, Limits.NONE, catalogue);
        return alone.lines().size() == 1
                && alone.lines()
                        .get(0)
                        .reading()
                        .value()
                        .map(ValueJson::write)
                        .filter(value::equals)
                        .isPresent();
    }

    /** The text of a line by its type and value; nothing where these do not say it. */
    private Optional<String> text(JsonNode json) {
        String type = json.path("type").asText();
        if (type.equals("a")) {
            return attributeText(json);
        }
        return FieldTypes.ALL.stream()
                .filter(field -> type.equals(String.valueOf(field.letter())) && json.has("value"))
                .findFirst()
                .map(field -> field.label() + written(field, json.get("value")));
    }

    private Optional<String> attributeText(JsonNode json) {
        String name = json.path("name").asText();
        Optional<AttributeType<?>> type = catalogue.find(name);
        if (json.has("value") && type.isPresent()) {
            return Optional.of("a=" + attributeText(type.get(), json.get("value")));
        }
        if (json.has("text")) {
            return Optional.of("a=" + name + ":" + json.get("text").asText());
        }
        return Optional.of("a=" + name);
    }

    private static <T> String attributeText(AttributeType<T> type, JsonNode value) {
        return type.text(typed(type, value));
    }

    private static <T> String written(LineType<T> type, JsonNode value) {
        return type.write(typed(type, value));
    }

    private static <T> T typed(LineType<T> type, JsonNode value) {
        return type.valueClass().cast(ValueJson.read(value, type.valueClass()));
    }

    private static Optional<LineType<?>> typeOf(Line line) {
        if (line instanceof Attribute attribute) {
            return attribute.type().map(type -> type);
        }
        return line instanceof Field field ? Optional.of(field.type()) : Optional.empty();
    }
}
