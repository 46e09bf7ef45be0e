package org.sdpkit.jackson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.Exchange.Described;
import org.sdpkit.model.Side;
import org.sdpkit.negotiation.Ids;
import org.sdpkit.negotiation.Negotiation;

/**
 * The state of a dialog as JSON: what our side can do, where its ids come from, and what was said. Whoever reads it can
 * make its keys.
 *
 * @since 0.1.0
 */
public final class NegotiationJson {

    private static final int VERSION = 1;

    private NegotiationJson() {}

    /** A dialog as JSON. */
    public static ObjectNode write(Negotiation negotiation) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("version", VERSION);
        ObjectNode ids = json.putObject("ids");
        ids.put("seed", negotiation.ids().seed());
        ids.put("counter", negotiation.ids().counter());
        json.put("us", negotiation.us().name());
        ArrayNode exchange = json.putArray("exchange");
        negotiation.exchange().steps().forEach(step -> exchange.add(write((Described) step)));
        json.set("capabilities", CapabilitiesJson.write(negotiation.capabilities()));
        return json;
    }

    private static ObjectNode write(Described step) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("side", step.side().name());
        json.put("type", step.type().word());
        DescriptionText.write(step.text(), json);
        return json;
    }

    /**
     * The dialog that JSON holds.
     *
     * @throws IllegalArgumentException if it holds none
     */
    public static Negotiation read(JsonNode json) {
        if (json.path("version").asInt() != VERSION) {
            throw new IllegalArgumentException("version must be " + VERSION + ", not " + json.path("version"));
        }
        Ids ids = new Ids(
                json.path("ids").path("seed").asText(),
                json.path("ids").path("counter").asLong());
        List<Exchange.Step> steps = new ArrayList<>();
        json.path("exchange").forEach(step -> steps.add(step(step)));
        return Negotiation.of(
                CapabilitiesJson.read(json.path("capabilities")), ids, side(json.path("us")), new Exchange(steps));
    }

    private static Described step(JsonNode json) {
        String type = json.path("type").asText();
        DescriptionType found = Arrays.stream(DescriptionType.values())
                .filter(candidate -> candidate.word().equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("type must be offer or answer, not \"" + type + "\""));
        return new Described(side(json.path("side")), found, DescriptionText.read(json));
    }

    private static Side side(JsonNode json) {
        return json.asText().equals(Side.B.name()) ? Side.B : Side.A;
    }
}
