package org.sdpkit.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.sdpkit.negotiation.Answer;
import org.sdpkit.negotiation.Capabilities;
import org.sdpkit.negotiation.Change;
import org.sdpkit.negotiation.Ids;
import org.sdpkit.negotiation.Negotiation;
import org.sdpkit.negotiation.Negotiation.Said;
import org.sdpkit.negotiation.Offer;
import org.sdpkit.negotiation.Policy;
import org.sdpkit.negotiation.Presets;

/** Capabilities and dialogs as JSON. */
class NegotiationJsonTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void capabilitiesComeBackAsTheyWere() throws IOException {
        for (String name : Presets.names()) {
            Capabilities capabilities = Presets.named(name).orElseThrow().toBuilder()
                    .policy(Policy.DEFAULT.with(Policy.FormatOrder.OWN).with(Policy.Strictness.STRICT))
                    .build();
            String text = CapabilitiesJson.write(capabilities).toPrettyString();
            assertEquals(capabilities, CapabilitiesJson.read(JSON.readTree(text)), name);
        }
    }

    @Test
    void aDialogGoesOnWhereItStood() throws IOException {
        Negotiation one = Negotiation.of(Presets.sipPhone(), Ids.seeded(1));
        Negotiation other = Negotiation.of(Presets.sipPhone(), Ids.seeded(2));
        Said<Offer> offer = again(one).offer().orThrow();
        Said<Answer> answer = again(
                        again(other).receiveOffer(offer.value().description()).orThrow())
                .answer()
                .orThrow();
        Negotiation agreed = again(offer.negotiation())
                .receiveAnswer(answer.value().description())
                .orThrow();
        assertEquals(agreed.agreement(), again(agreed).agreement());
        assertEquals(
                answer.negotiation().agreement(), again(answer.negotiation()).agreement());
        Negotiation refused =
                again(agreed.offer(new Change.Hold()).orThrow().negotiation()).refuse();
        assertEquals(agreed.agreement(), again(refused).agreement());
        assertEquals(Negotiation.State.ESTABLISHED, again(refused).state());
        assertEquals(
                agreed.offer(new Change.Hold()).orThrow().value(),
                again(agreed).offer(new Change.Hold()).orThrow().value());
    }

    @Test
    void whatIsNoneIsRefused() {
        assertEquals(
                "preset must be one of [sip, sip-video, fax, webrtc, chrome, firefox, pion, aiortc, werift, rtsp], not \"fridge\"",
                fault("{\"preset\":\"fridge\"}"));
        assertEquals("media must be a list, not 1", fault("{\"media\":1}"));
        assertEquals("port must be a number, not \"x\"", fault("{\"port\":\"x\"}"));
        assertEquals(
                "dynamicPayloadTypes must be like 96-127, not \"96\"",
                fault("{\"policy\":{\"dynamicPayloadTypes\":[\"96\"]}}"));
        assertThrows(IllegalArgumentException.class, () -> NegotiationJson.read(JSON.readTree("{\"version\": 2}")));
    }

    private static String fault(String json) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, () -> CapabilitiesJson.read(JSON.readTree(json)))
                        .getMessage());
    }

    private static Negotiation again(Negotiation negotiation) throws IOException {
        return NegotiationJson.read(
                JSON.readTree(NegotiationJson.write(negotiation).toString()));
    }
}
