package org.sdpkit.jackson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.sdpkit.attribute.Address;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.Fingerprint;
import org.sdpkit.attribute.Fmtp;
import org.sdpkit.attribute.GroupSemantics;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.RtcpFb;
import org.sdpkit.attribute.RtpHeaderExtension;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.codec.Codec;
import org.sdpkit.model.Connection;
import org.sdpkit.model.Line;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.Protocol;
import org.sdpkit.negotiation.Capabilities;
import org.sdpkit.negotiation.Capabilities.Ice;
import org.sdpkit.negotiation.MediaCapability;
import org.sdpkit.negotiation.Policy;
import org.sdpkit.negotiation.Policy.PayloadTypeRange;
import org.sdpkit.negotiation.Presets;

/**
 * Capabilities as people write them down. What a member {@code preset} names is what the others change.
 *
 * <pre>{@code
 * {"preset": "sip", "address": "192.0.2.7", "port": 40000, "policy": {"formatCount": "one"},
 *  "media": [{"type": "audio", "protocols": ["RTP/AVP"], "direction": "sendrecv",
 *             "codecs": ["PCMU/8000", {"payloadType": 96, "encoding": "opus/48000/2", "parameters": "useinbandfec=1"}],
 *             "lines": ["a=ptime:20"]}]}
 * }</pre>
 *
 * @since 0.1.0
 */
public final class CapabilitiesJson {

    private static final List<LineType<?>> OF_CODECS = List.of(MediaField.TYPE, RtpMap.TYPE, Fmtp.TYPE, RtcpFb.TYPE);

    private CapabilitiesJson() {}

    /** Capabilities as JSON; read again they are the same, but for matchers of codecs, which are code. */
    public static ObjectNode write(Capabilities capabilities) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("username", capabilities.username());
        json.put("sessionName", capabilities.sessionName());
        json.put("connection", Connection.TYPE.write(capabilities.connection()));
        json.put("port", capabilities.firstPort());
        ArrayNode groups = json.putArray("groups");
        capabilities.groups().stream().map(GroupSemantics::name).sorted().forEach(groups::add);
        ArrayNode fingerprints = json.putArray("fingerprints");
        capabilities.fingerprints().forEach(fingerprint -> fingerprints.add(Fingerprint.TYPE.write(fingerprint)));
        json.put("ice", JsonMembers.word(capabilities.ice()));
        json.set("policy", write(capabilities.policy()));
        ArrayNode media = json.putArray("media");
        capabilities.media().forEach(capability -> media.add(write(capability)));
        return json;
    }

    private static ObjectNode write(Policy policy) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("formatOrder", JsonMembers.word(policy.formatOrder()));
        json.put("formatCount", JsonMembers.word(policy.formatCount()));
        json.put("payloadTypes", JsonMembers.word(policy.payloadTypes()));
        json.put("strictness", JsonMembers.word(policy.strictness()));
        json.put("encryption", JsonMembers.word(policy.encryption()));
        ArrayNode ranges = json.putArray("dynamicPayloadTypes");
        policy.dynamicPayloadTypes().forEach(range -> ranges.add(range.from() + "-" + range.to()));
        return json;
    }

    private static ObjectNode write(MediaCapability capability) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("type", capability.mediaType().name());
        capability.port().ifPresent(port -> json.put("port", port));
        ArrayNode protocols = json.putArray("protocols");
        capability.protocols().forEach(protocol -> protocols.add(protocol.name()));
        capability.limit().ifPresent(limit -> json.put("limit", limit));
        ArrayNode codecs = json.putArray("codecs");
        capability.codecs().codecs().forEach(codec -> codecs.add(write(codec)));
        ArrayNode lines = json.putArray("lines");
        capability.description().levelLines().stream()
                .filter(line -> OF_CODECS.stream().noneMatch(line::is))
                .map(Line::text)
                .forEach(lines::add);
        return json;
    }

    private static JsonNode write(Codec codec) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (codec.rtpMap().isEmpty()) {
            return json.put("format", codec.format());
        }
        String encoding = RtpMap.TYPE.write(codec.rtpMap().get());
        json.put("payloadType", codec.payloadType().orElseThrow());
        json.put("encoding", encoding.substring(encoding.indexOf(' ') + 1));
        if (!codec.parameters().isEmpty()) {
            json.put("parameters", codec.parameters().text());
        }
        if (!codec.feedback().isEmpty()) {
            ArrayNode feedback = json.putArray("feedback");
            codec.feedback().forEach(feedback::add);
        }
        return json;
    }

    /**
     * Capabilities that JSON describes.
     *
     * @throws IllegalArgumentException if it does not, naming the member
     */
    public static Capabilities read(JsonNode json) {
        JsonMembers.checkMembers(
                json,
                "preset",
                "username",
                "sessionName",
                "address",
                "connection",
                "port",
                "groups",
                "fingerprints",
                "ice",
                "policy",
                "media");
        Capabilities.Builder builder = preset(json).toBuilder();
        JsonMembers.text(json, "username").ifPresent(builder::username);
        JsonMembers.text(json, "sessionName").ifPresent(builder::sessionName);
        JsonMembers.text(json, "address").map(Address::of).map(Connection::of).ifPresent(builder::connection);
        JsonMembers.text(json, "connection")
                .map(text -> value(Connection.TYPE, "c=" + text))
                .ifPresent(builder::connection);
        JsonMembers.number(json, "port").ifPresent(builder::firstPort);
        JsonMembers.items(json, "groups").forEach(group -> builder.groups(new GroupSemantics(group.asText())));
        JsonMembers.items(json, "fingerprints")
                .forEach(text -> builder.fingerprint(value(Fingerprint.TYPE, "a=fingerprint:" + text.asText())));
        JsonMembers.text(json, "ice")
                .map(text -> JsonMembers.constant("ice", Ice.class, text))
                .ifPresent(builder::ice);
        if (json.has("policy")) {
            builder.policy(policy(json.get("policy")));
        }
        if (json.has("media")) {
            builder.onlyMedia(JsonMembers.items(json, "media").stream()
                    .map(CapabilitiesJson::media)
                    .toList());
        }
        return builder.build();
    }

    private static Capabilities preset(JsonNode json) {
        Optional<String> name = JsonMembers.text(json, "preset");
        return name.isPresent()
                ? Presets.named(name.get())
                        .orElseThrow(() -> new IllegalArgumentException(
                                "preset must be one of " + Presets.names() + ", not \"" + name.get() + "\""))
                : Capabilities.builder(new Address.Ip4("192.0.2.1")).build();
    }

    private static Policy policy(JsonNode json) {
        JsonMembers.checkMembers(
                json, "formatOrder", "formatCount", "payloadTypes", "strictness", "encryption", "dynamicPayloadTypes");
        Policy policy = Policy.DEFAULT;
        return new Policy(
                JsonMembers.chosen(json, "formatOrder", policy.formatOrder()),
                JsonMembers.chosen(json, "formatCount", policy.formatCount()),
                JsonMembers.chosen(json, "payloadTypes", policy.payloadTypes()),
                JsonMembers.chosen(json, "strictness", policy.strictness()),
                JsonMembers.chosen(json, "encryption", policy.encryption()),
                json.has("dynamicPayloadTypes")
                        ? JsonMembers.items(json, "dynamicPayloadTypes").stream()
                                .map(range -> range(range.asText()))
                                .toList()
                        : policy.dynamicPayloadTypes());
    }

    private static PayloadTypeRange range(String text) {
        int dash = text.indexOf('-');
        try {
            return new PayloadTypeRange(
                    Integer.parseInt(text.substring(0, Math.max(0, dash))), Integer.parseInt(text.substring(dash + 1)));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("dynamicPayloadTypes must be like 96-127, not \"" + text + "\"", e);
        }
    }

    private static MediaCapability media(JsonNode json) {
        JsonMembers.checkMembers(
                json, "type", "port", "protocols", "limit", "codecs", "headerExtensions", "direction", "lines");
        List<Protocol> protocols = JsonMembers.items(json, "protocols").stream()
                .map(protocol -> new Protocol(protocol.asText()))
                .toList();
        MediaType type = new MediaType(JsonMembers.text(json, "type").orElse("audio"));
        Protocol first = protocols.isEmpty() ? Protocol.RTP_AVP : protocols.get(0);
        Protocol[] others = protocols.stream().skip(1).toArray(Protocol[]::new);
        MediaCapability.Builder builder = MediaCapability.builder(type, first, others);
        JsonMembers.number(json, "port").ifPresent(builder::port);
        JsonMembers.number(json, "limit").ifPresent(builder::limit);
        JsonMembers.items(json, "codecs").forEach(codec -> addCodec(codec, builder));
        JsonMembers.items(json, "headerExtensions")
                .forEach(uri -> builder.headerExtension(new RtpHeaderExtension(uri.asText())));
        JsonMembers.text(json, "direction")
                .map(text -> JsonMembers.constant("direction", Direction.class, text))
                .ifPresent(builder::direction);
        JsonMembers.items(json, "lines").forEach(line -> builder.with(Line.of(line.asText())));
        return builder.build();
    }

    private static void addCodec(JsonNode json, MediaCapability.Builder builder) {
        if (json.isTextual()) {
            builder.codec(json.asText());
            return;
        }
        JsonMembers.checkMembers(json, "format", "payloadType", "encoding", "parameters", "feedback");
        Optional<String> format = JsonMembers.text(json, "format");
        if (format.isPresent()) {
            builder.format(format.get());
            return;
        }
        String encoding = JsonMembers.text(json, "encoding")
                .orElseThrow(() -> new IllegalArgumentException("a codec must have an encoding: " + json));
        String parameters = JsonMembers.text(json, "parameters").orElse("");
        String[] feedback = JsonMembers.items(json, "feedback").stream()
                .map(JsonNode::asText)
                .toArray(String[]::new);
        Optional<Integer> payloadType = JsonMembers.number(json, "payloadType");
        if (payloadType.isPresent()) {
            builder.codec(payloadType.get(), encoding, parameters, feedback);
        } else {
            builder.codec(encoding, parameters, feedback);
        }
    }

    private static <T> T value(LineType<T> type, String line) {
        return Line.of(line)
                .as(type)
                .orElseThrow(() -> new IllegalArgumentException("not understood: \"" + line + "\""));
    }
}
