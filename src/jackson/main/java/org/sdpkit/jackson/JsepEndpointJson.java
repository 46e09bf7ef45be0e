package org.sdpkit.jackson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.sdpkit.negotiation.Ids;
import org.sdpkit.negotiation.JsepEndpoint;

/**
 * An endpoint of WebRTC as JSON: what it was set up with, where its ids come from, and its state. Read again it is equal,
 * and goes on as the one that was written would have. Whoever reads it can make its credentials.
 *
 * @since 0.1.0
 */
public final class JsepEndpointJson {

    private static final int VERSION = 1;

    private JsepEndpointJson() {}

    /** An endpoint as JSON; matchers of codecs, which are code, are not written. */
    public static ObjectNode write(JsepEndpoint endpoint) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("version", VERSION);
        ObjectNode ids = json.putObject("ids");
        ids.put("seed", endpoint.ids().seed());
        ids.put("counter", endpoint.ids().counter());
        json.set("state", JsepStateJson.write(endpoint.state()));
        json.set("configuration", JsepConfigurationJson.write(endpoint.configuration()));
        return json;
    }

    /** Whether this is meant to be one: a dialog of RFC 3264 has an exchange in place of a state. */
    public static boolean isEndpoint(JsonNode json) {
        return json.has("state");
    }

    /**
     * The endpoint that JSON holds.
     *
     * @throws IllegalArgumentException if it holds none, or one that cannot be
     */
    public static JsepEndpoint read(JsonNode json) {
        JsonMembers.checkMembers(json, "version", "ids", "state", "configuration");
        if (json.path("version").asInt() != VERSION) {
            throw new IllegalArgumentException("version must be " + VERSION + ", not " + json.path("version"));
        }
        Ids ids = new Ids(
                json.path("ids").path("seed").asText(),
                json.path("ids").path("counter").asLong());
        return JsepEndpoint.of(
                JsepConfigurationJson.read(json.path("configuration")), ids, JsepStateJson.read(json.path("state")));
    }
}
