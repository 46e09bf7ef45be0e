package org.sdpkit.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sdpkit.Sdp;
import org.sdpkit.diagnostic.Severity;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.Exchange.Described;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.model.Side;
import org.sdpkit.negotiation.Ids;
import org.sdpkit.negotiation.JsepConfiguration;
import org.sdpkit.negotiation.JsepEndpoint;
import org.sdpkit.negotiation.Result;
import org.sdpkit.negotiation.SignalingState;
import org.sdpkit.validation.Profile;
import org.sdpkit.validation.Validator;

/** A call between a browser and an endpoint of ours: each takes what the other says, and both agree on what comes of it. */
final class BrowserCall {

    private final Browser browser;
    private JsepEndpoint ours;
    private boolean isOurOffer;
    private final List<Exchange.Step> said = new ArrayList<>();

    /**
     * A call that nobody has said anything in.
     *
     * @param theirs the configuration of the browser, in JavaScript
     */
    BrowserCall(Browser browser, JsepConfiguration configuration, String theirs) {
        this.browser = browser;
        browser.evaluate("fresh(" + theirs + ")");
        ours = JsepEndpoint.create(configuration, Ids.seeded(1));
    }

    /** Has the browser do this. */
    BrowserCall browser(String script) {
        browser.evaluate(script);
        return this;
    }

    /** Has our endpoint do this. */
    BrowserCall ours(Function<JsepEndpoint, Result<JsepEndpoint>> change) {
        ours = change.apply(ours).orThrow();
        return this;
    }

    JsepEndpoint endpoint() {
        return ours;
    }

    /** The browser offers, and we answer. */
    BrowserCall browserOffers() {
        return browserOffers(offer -> offer);
    }

    /** The browser offers, something is changed under way, and we answer. */
    BrowserCall browserOffers(Function<SessionDescription, SessionDescription> underWay) {
        String offer = browser.evaluate("await peer.setLocalDescription(); return peer.localDescription.sdp")
                .asText();
        takeOffer(underWay.apply(Offers.parsed(offer)));
        return this;
    }

    private void takeOffer(SessionDescription offer) {
        isOurOffer = false;
        said.add(new Described(Side.A, DescriptionType.OFFER, offer));
        ours(endpoint -> endpoint.setRemoteDescription(DescriptionType.OFFER, offer));
        ours(JsepEndpoint::setLocalDescription);
        tell(DescriptionType.ANSWER);
        assertAgreed();
    }

    /** We offer, and the browser answers. */
    BrowserCall weOffer() {
        ours(JsepEndpoint::setLocalDescription);
        return answered();
    }

    /** Our offer, which is set, is answered by the browser. */
    BrowserCall answered() {
        isOurOffer = true;
        tell(DescriptionType.OFFER);
        String answer = browser.evaluate("await peer.setLocalDescription(); return peer.localDescription.sdp")
                .asText();
        said.add(new Described(Side.A, DescriptionType.ANSWER, Offers.parsed(answer)));
        ours(endpoint -> endpoint.setRemoteDescription(DescriptionType.ANSWER, Offers.parsed(answer)));
        assertAgreed();
        return this;
    }

    private void tell(DescriptionType type) {
        String text = Sdp.write(ours.localDescription().orElseThrow());
        said.add(new Described(Side.B, type, Offers.parsed(text)));
        try {
            browser.evaluate("await peer.setRemoteDescription({type: args[0], sdp: args[1]})", type.word(), text);
        } catch (JavaScriptException e) {
            throw new AssertionError(e.getMessage() + "\n" + text, e);
        }
    }

    /** Both are stable, have the same media, which flows the same way, in the same codecs. */
    private void assertAgreed() {
        JsonNode seen = browser.evaluate("return seen()");
        assertEquals("stable", seen.path("state").asText());
        assertEquals(SignalingState.STABLE, ours.signalingState());
        Map<String, String> theirs = new TreeMap<>();
        seen.path("transceivers")
                .forEach(each -> theirs.put(
                        each.path("mid").asText(), each.path("direction").asText()));
        assertEquals(directions(), theirs);
        seen.path("transceivers").forEach(this::assertCodecs);
        assertEquals("", errors());
        assertEquals(ours.dataMid().isPresent(), seen.path("data").asBoolean());
    }

    /** What the rules have against what we have said. */
    private String errors() {
        return Validator.of(Profile.WEBRTC).check(new Exchange(said)).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.span().source() + " " + finding)
                .collect(Collectors.joining("\n"));
    }

    private Map<String, String> directions() {
        Map<String, String> all = new TreeMap<>();
        ours.transceivers().forEach(each -> each.currentDirection()
                .ifPresent(direction -> all.put(
                        each.mid().orElseThrow(),
                        direction.seenFromTheOtherSide().name().toLowerCase(Locale.ROOT))));
        return all;
    }

    /**
     * What the browser sends is what we expect to receive. Where it has answered, Chromium counts to it what we have
     * offered and it has left out of its answer.
     */
    private void assertCodecs(JsonNode transceiver) {
        String mid = transceiver.path("mid").asText();
        if (!transceiver.path("direction").asText().startsWith("send")) {
            return;
        }
        Set<Integer> theirs = new TreeSet<>();
        transceiver.path("codecs").forEach(type -> theirs.add(type.asInt()));
        Set<Integer> expected = new TreeSet<>();
        ours.agreement().orElseThrow().media().stream()
                .filter(media -> media.mid().equals(Optional.of(mid)))
                .flatMap(media -> media.codecs().stream())
                .forEach(codec -> codec.receive().payloadType().ifPresent(expected::add));
        if (isOurOffer) {
            theirs.retainAll(expected);
        }
        assertEquals(expected, theirs, () -> "codecs of mid " + mid);
    }
}
