package org.sdpkit.jackson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.sdpkit.negotiation.JsepConfiguration;

/** What an endpoint of WebRTC is set up with, as JSON; what is left out is as RFC 9429 has it. */
final class JsepConfigurationJson {

    private JsepConfigurationJson() {}

    static ObjectNode write(JsepConfiguration configuration) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("bundlePolicy", JsonMembers.word(configuration.bundlePolicy()));
        json.put("rtcpMuxPolicy", JsonMembers.word(configuration.rtcpMuxPolicy()));
        json.put("bundleAttributes", JsonMembers.word(configuration.bundleAttributes()));
        json.put("simulcastReception", JsonMembers.word(configuration.simulcastReception()));
        json.put("candidatePolicy", JsonMembers.word(configuration.candidatePolicy()));
        json.put("candidatePoolSize", configuration.candidatePoolSize());
        json.set("capabilities", CapabilitiesJson.write(configuration.capabilities()));
        return json;
    }

    static JsepConfiguration read(JsonNode json) {
        JsonMembers.checkMembers(
                json,
                "bundlePolicy",
                "rtcpMuxPolicy",
                "bundleAttributes",
                "simulcastReception",
                "candidatePolicy",
                "candidatePoolSize",
                "capabilities");
        JsepConfiguration standard = JsepConfiguration.of(CapabilitiesJson.read(json.path("capabilities")));
        return standard.with(JsonMembers.chosen(json, "bundlePolicy", standard.bundlePolicy()))
                .with(JsonMembers.chosen(json, "rtcpMuxPolicy", standard.rtcpMuxPolicy()))
                .with(JsonMembers.chosen(json, "bundleAttributes", standard.bundleAttributes()))
                .with(JsonMembers.chosen(json, "simulcastReception", standard.simulcastReception()))
                .with(JsonMembers.chosen(json, "candidatePolicy", standard.candidatePolicy()))
                .withCandidatePoolSize(
                        JsonMembers.number(json, "candidatePoolSize").orElse(standard.candidatePoolSize()));
    }
}
