package org.sdpkit.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.sdpkit.jackson.JsepEndpointJson;
import org.sdpkit.jackson.NegotiationJson;
import org.sdpkit.negotiation.JsepEndpoint;
import org.sdpkit.negotiation.Negotiation;

/** Holds a negotiation between calls: a dialog of RFC 3264, or an endpoint of WebRTC. */
record StateFile(Path path) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Whether there is one, and of an endpoint of WebRTC; empty where there is none. */
    Optional<Boolean> isWebRtc() {
        return Files.exists(path) ? Optional.of(JsepEndpointJson.isEndpoint(json())) : Optional.empty();
    }

    Negotiation negotiation() {
        return read(NegotiationJson::read, "negotiation");
    }

    JsepEndpoint endpoint() {
        return read(JsepEndpointJson::read, "endpoint");
    }

    private <T> T read(Function<JsonNode, T> read, String what) {
        try {
            return read.apply(json());
        } catch (IllegalArgumentException e) {
            throw new CannotGoOn(shown() + ": holds no " + what + ": " + e.getMessage());
        }
    }

    private JsonNode json() {
        try {
            JsonNode json = JSON.readTree(Files.readAllBytes(path));
            if (!json.isObject()) {
                throw new CannotGoOn(shown() + ": must be a JSON object");
            }
            return json;
        } catch (JsonProcessingException e) {
            throw new CannotGoOn(shown() + ":" + e.getLocation().getLineNr() + ": " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new CannotGoOn(shown() + ": " + CannotGoOn.reason(e));
        }
    }

    void write(Negotiation negotiation) {
        write(NegotiationJson.write(negotiation));
    }

    void write(JsepEndpoint endpoint) {
        write(JsepEndpointJson.write(endpoint));
    }

    /** Only its owner may read it: there are keys in it. */
    private void write(JsonNode json) {
        try {
            AtomicFile.writeSecret(path, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json));
        } catch (IOException e) {
            throw new CannotGoOn(shown() + ": cannot be written: " + e.getMessage());
        }
    }

    private String shown() {
        return Input.shown(path.toString());
    }
}
