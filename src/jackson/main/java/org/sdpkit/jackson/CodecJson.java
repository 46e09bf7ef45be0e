package org.sdpkit.jackson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.codec.Codec;
import org.sdpkit.codec.FormatParameters;
import org.sdpkit.model.MediaType;

/** A codec as JSON, whoever described it: nothing of it is lost. */
final class CodecJson {

    private CodecJson() {}

    static ObjectNode write(Codec codec) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("type", codec.mediaType().name());
        json.put("format", codec.format());
        codec.rtpMap().ifPresent(map -> json.put("rtpmap", RtpMap.TYPE.write(map)));
        json.put("parameters", codec.parameters().text());
        ArrayNode feedback = json.putArray("feedback");
        codec.feedback().forEach(feedback::add);
        return json;
    }

    static Codec read(JsonNode json) {
        JsonMembers.checkMembers(json, "type", "format", "rtpmap", "parameters", "feedback");
        Optional<RtpMap> rtpMap = JsonMembers.text(json, "rtpmap").map(text -> RtpMap.TYPE
                .read(text)
                .value()
                .orElseThrow(() -> new IllegalArgumentException("rtpmap must be one, not \"" + text + "\"")));
        List<String> feedback = JsonMembers.items(json, "feedback").stream()
                .map(JsonNode::asText)
                .toList();
        return new Codec(
                new MediaType(JsonMembers.text(json, "type").orElse("")),
                JsonMembers.text(json, "format").orElse(""),
                rtpMap,
                FormatParameters.of(JsonMembers.text(json, "parameters").orElse("")),
                feedback);
    }
}
