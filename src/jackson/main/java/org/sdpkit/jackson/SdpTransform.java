package org.sdpkit.jackson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.sdpkit.Sdp;
import org.sdpkit.model.Line;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.model.Stray;

/**
 * Reads and writes descriptions in the shape of the npm package {@code sdp-transform} 3, which is what many databases and
 * logs of calls hold. The shape is poorer than a description: what it loses stands in the README of this artifact.
 *
 * @since 0.1.0
 */
public final class SdpTransform {

    private static final List<TransformRule> SESSION_ORDER = TransformRules.inOrder("vosiuepcbtrza");
    private static final List<TransformRule> MEDIA_ORDER = TransformRules.inOrder("icba");

    private SdpTransform() {}

    /** What the package's {@code parse} gives for this description. */
    public static ObjectNode toJson(SessionDescription session) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode media = JsonNodeFactory.instance.arrayNode();
        ObjectNode level = json;
        for (Line line : session.lines()) {
            String text = line.text();
            if (!isTyped(line, text)) {
                continue;
            }
            if (text.charAt(0) == 'm') {
                level = media.addObject();
                level.putArray("rtp");
                level.putArray("fmtp");
            }
            read(text.charAt(0), text.substring(2), level);
        }
        json.set("media", media);
        return json;
    }

    private static boolean isTyped(Line line, String text) {
        boolean isLine = !(line instanceof Stray stray && stray.isBeyondLimit());
        return isLine && text.length() > 1 && text.charAt(0) >= 'a' && text.charAt(0) <= 'z' && text.charAt(1) == '=';
    }

    /** The first rule that can read the value has it. */
    private static void read(char letter, String value, ObjectNode level) {
        for (TransformRule rule : TransformRules.of(letter)) {
            if (rule.read(value, level)) {
                return;
            }
        }
    }

    /**
     * The description that the package's {@code write} gives for this object, each line ended by CRLF. Values are written
     * as they stand, and nothing where there is none; {@code msid} may be text, as version 2 has it.
     *
     * @throws IllegalArgumentException if the JSON is not of this shape, or a text in it holds a line end
     */
    public static SessionDescription fromJson(JsonNode json) {
        StringBuilder out = new StringBuilder();
        ObjectNode session = withDefault(object("the description", json), "version", "0");
        write(SESSION_ORDER, withDefault(session, "name", " "), out);
        for (JsonNode description : TransformRule.array("media", json.path("media"))) {
            ObjectNode media = withDefault(object("media", description), "payloads", "");
            writeLine(TransformRules.MEDIA.write(media), out);
            write(MEDIA_ORDER, media, out);
        }
        return Sdp.parse(out.toString()).session();
    }

    private static ObjectNode object(String name, JsonNode node) {
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw new IllegalArgumentException(name + " must be an object, not " + node);
    }

    private static ObjectNode withDefault(ObjectNode object, String name, String value) {
        if (object.hasNonNull(name)) {
            return object;
        }
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        copy.setAll(object);
        return copy.put(name, value);
    }

    private static void write(List<TransformRule> rules, ObjectNode level, StringBuilder out) {
        for (TransformRule rule : rules) {
            rule.writeAll(level).forEach(line -> writeLine(line, out));
        }
    }

    private static void writeLine(String line, StringBuilder out) {
        if (line.indexOf('\r') >= 0 || line.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("a value must not hold a line end, as in " + line);
        }
        out.append(line).append("\r\n");
    }
}
