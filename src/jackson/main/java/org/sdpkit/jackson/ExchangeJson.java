package org.sdpkit.jackson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.sdpkit.Sdp;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.Exchange.Described;
import org.sdpkit.model.Exchange.Step;
import org.sdpkit.model.Exchange.Trickled;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.model.Side;

/**
 * Exchanges as JSON: each step as WebRTC writes it ({@code RTCSessionDescriptionInit}, {@code RTCIceCandidateInit}), and
 * who said it.
 *
 * @since 0.1.0
 */
public final class ExchangeJson {

    /** The version of the shape. */
    public static final int VERSION = 1;

    private static final String CANDIDATE = "a=candidate:";

    private ExchangeJson() {}

    /** The exchange as an object with {@code version} and {@code steps}. */
    public static ObjectNode toJson(Exchange exchange) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("version", VERSION);
        ArrayNode steps = json.putArray("steps");
        exchange.steps().forEach(step -> write(step, steps.addObject()));
        return json;
    }

    private static void write(Step step, ObjectNode out) {
        out.put("side", step.side().name());
        if (step instanceof Described described) {
            out.put("type", described.type().word());
            writeText("sdp", described.text(), out);
        } else if (step instanceof Trickled trickled) {
            write(trickled, out);
        }
    }

    private static void write(Trickled trickled, ObjectNode out) {
        List<String> lines =
                trickled.text().lines().stream().map(Object::toString).toList();
        boolean isPlain = lines.isEmpty()
                || (lines.size() == 1
                        && lines.get(0).startsWith(CANDIDATE)
                        && trickled.text().equals(fragment(lines.get(0).substring(2))));
        if (isPlain) {
            out.put("candidate", lines.isEmpty() ? "" : lines.get(0).substring(2));
        } else {
            writeText("fragment", trickled.text(), out);
        }
        trickled.mid().ifPresent(mid -> out.put("sdpMid", mid));
        trickled.mediaIndex().ifPresent(index -> out.put("sdpMLineIndex", index));
        trickled.ufrag().ifPresent(ufrag -> out.put("usernameFragment", ufrag));
    }

    /** Text that is UTF-8 as it is, any other as base64 under another name. */
    private static void writeText(String name, SessionDescription session, ObjectNode out) {
        byte[] bytes = session.bytes();
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (Arrays.equals(bytes, text.getBytes(StandardCharsets.UTF_8))) {
            out.put(name, text);
        } else {
            out.put(name + "Bytes", Base64.getEncoder().encodeToString(bytes));
        }
    }

    /**
     * The exchange that is written so: an object with {@code steps}, or their array alone. A step without {@code side} is
     * from whom {@link Exchange#of} takes it for, a candidate from whoever sent the last description.
     *
     * @throws IllegalArgumentException if it is JSON of another shape; the message says which step
     */
    public static Exchange fromJson(JsonNode json) {
        JsonNode steps = json.isArray() ? json : json.path("steps");
        if (!steps.isArray()) {
            throw new IllegalArgumentException("an exchange is an array of steps, or an object with one");
        }
        List<Step> read = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            read.add(step(steps.get(i), i, read));
        }
        return new Exchange(read);
    }

    private static Step step(JsonNode json, int index, List<Step> before) {
        Optional<SessionDescription> description = text(json, "sdp", index);
        Optional<String> type = string(json, "type");
        if (description.isPresent() || type.isPresent()) {
            DescriptionType what =
                    type.map(word -> type(word, index)).orElseThrow(() -> fault(index, "it has no type"));
            if (description.isEmpty() && what != DescriptionType.ROLLBACK) {
                throw fault(index, "it has no sdp");
            }
            SessionDescription text = description.orElseGet(() -> Sdp.parse("").session());
            return new Described(side(json, index).orElseGet(() -> side(what, text, before)), what, text);
        }
        SessionDescription fragment = text(json, "fragment", index)
                .or(() -> string(json, "candidate").map(ExchangeJson::fragment))
                .orElseThrow(() -> fault(index, "it has neither sdp nor candidate nor fragment"));
        JsonNode place = json.path("sdpMLineIndex");
        return new Trickled(
                side(json, index).orElseGet(() -> last(before)),
                string(json, "sdpMid"),
                place.isInt() ? OptionalInt.of(place.intValue()) : OptionalInt.empty(),
                string(json, "usernameFragment"),
                fragment);
    }

    private static SessionDescription fragment(String candidate) {
        String line = candidate.startsWith("a=") ? candidate : "a=" + candidate;
        return Sdp.parse(candidate.isEmpty() ? "" : line + "\r\n").session();
    }

    private static Optional<SessionDescription> text(JsonNode json, String name, int index) {
        Optional<String> encoded = string(json, name + "Bytes");
        try {
            return encoded.map(
                            text -> Sdp.parse(Base64.getDecoder().decode(text)).session())
                    .or(() -> string(json, name).map(text -> Sdp.parse(text).session()));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("step " + index + ": " + name + "Bytes is no base64", e);
        }
    }

    private static DescriptionType type(String word, int index) {
        return Arrays.stream(DescriptionType.values())
                .filter(type -> type.word().equals(word))
                .findFirst()
                .orElseThrow(() -> fault(index, "type is offer, pranswer, answer or rollback, not " + word));
    }

    private static Optional<Side> side(JsonNode json, int index) {
        return string(json, "side").map(word -> switch (word.toUpperCase(Locale.ROOT)) {
            case "A" -> Side.A;
            case "B" -> Side.B;
            default -> throw fault(index, "side is A or B, not " + word);
        });
    }

    /** Who must have said it. */
    private static Side side(DescriptionType type, SessionDescription text, List<Step> before) {
        return switch (type) {
            case OFFER -> Exchange.offerer(text, before);
            case ROLLBACK -> lastOfferer(before);
            case PRANSWER, ANSWER -> lastOfferer(before).other();
        };
    }

    private static Side lastOfferer(List<Step> before) {
        return before.stream()
                .filter(step -> step instanceof Described described && described.type() == DescriptionType.OFFER)
                .map(Step::side)
                .reduce((first, second) -> second)
                .orElse(Side.A);
    }

    private static Side last(List<Step> before) {
        return before.stream()
                .filter(Described.class::isInstance)
                .map(Step::side)
                .reduce((first, second) -> second)
                .orElse(Side.A);
    }

    private static Optional<String> string(JsonNode json, String name) {
        return Optional.of(json.path(name)).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }

    private static IllegalArgumentException fault(int index, String message) {
        return new IllegalArgumentException("step " + index + ": " + message);
    }
}
