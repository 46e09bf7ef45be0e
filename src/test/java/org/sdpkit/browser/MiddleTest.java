package org.sdpkit.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sdpkit.Sdp;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.negotiation.Ids;
import org.sdpkit.negotiation.JsepConfiguration;
import org.sdpkit.negotiation.JsepEndpoint;
import org.sdpkit.negotiation.Presets;

/** Two real peers connect, each of which negotiates with an endpoint of ours that has the transport of the other one. */
@InBrowsers
class MiddleTest {

    private static final JsepConfiguration STANDARD = JsepConfiguration.of(Presets.webRtc());

    /** What belongs to a transport, but for the roles in the handshake: those are of the negotiation. */
    private static final List<String> OF_TRANSPORT =
            List.of("ice-ufrag", "ice-pwd", "fingerprint", "candidate", "end-of-candidates", "tls-id");

    @ParameterizedTest
    @EnumSource(BrowserKind.class)
    void dataFlowsBetweenTwoForWhomWeNegotiate(BrowserKind kind) {
        try (Browser browser = kind.start()) {
            browser.load("calls.js");
            SessionDescription offer =
                    Offers.parsed(browser.evaluate("return await caller()").asText());
            JsepEndpoint towardsCaller = JsepEndpoint.create(STANDARD, Ids.seeded(1))
                    .setRemoteDescription(DescriptionType.OFFER, offer)
                    .flatMap(JsepEndpoint::setLocalDescription)
                    .orThrow();
            JsepEndpoint towardsCalled = JsepEndpoint.create(STANDARD, Ids.seeded(2))
                    .createDataChannel()
                    .flatMap(ours -> ours.addTransceiver(MediaType.AUDIO))
                    .flatMap(ours -> ours.addTransceiver(MediaType.VIDEO))
                    .flatMap(JsepEndpoint::setLocalDescription)
                    .orThrow();
            String passedOn =
                    Sdp.write(reachedAt(offer, towardsCalled.localDescription().orElseThrow()));
            SessionDescription answer = Offers.parsed(
                    browser.evaluate("return await called(args[0])", passedOn).asText());
            towardsCalled.setRemoteDescription(DescriptionType.ANSWER, answer).orThrow();
            String passedBack =
                    Sdp.write(reachedAt(answer, towardsCaller.localDescription().orElseThrow()));
            assertEquals(
                    "echo of hello, connected, connected, connected",
                    browser.evaluate("return await said(args[0], 'hello')", passedBack)
                            .asText());
        }
    }

    /** Our description, with the transport of somebody else: that of the first media description, which all share. */
    private static SessionDescription reachedAt(SessionDescription other, SessionDescription ours) {
        List<Attribute> transport = Stream.concat(
                        other.attributes().stream(), other.mediaDescriptions().get(0).attributes().stream())
                .filter(attribute -> OF_TRANSPORT.contains(attribute.name()))
                .toList();
        SessionDescription result = ours;
        for (int i = 0; i < ours.mediaDescriptions().size(); i++) {
            boolean isFirst = i == 0;
            MediaDescription.Builder media = ours.mediaDescriptions().get(i).toBuilder();
            OF_TRANSPORT.forEach(media::removeAttributes);
            transport.stream()
                    .filter(attribute -> isFirst || !attribute.name().endsWith("candidates"))
                    .filter(attribute -> isFirst || !attribute.name().equals("candidate"))
                    .forEach(media::add);
            result = result.replace(i, media.build());
        }
        return result;
    }
}
