package org.sdpkit.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sdpkit.attribute.IceLite;
import org.sdpkit.ice.IceCandidate;
import org.sdpkit.ice.IceRole;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaType;

/** Servers that only answer the checks of ICE, and who has the last word with them: RFC 8445 section 6.1.1. */
class IceLiteTest {

    private static final JsepConfiguration FULL = JsepConfiguration.of(Presets.webRtc());
    private static final JsepConfiguration LITE = JsepConfiguration.of(
            Presets.webRtc().toBuilder().ice(Capabilities.Ice.LITE).build());

    private static Call call(JsepConfiguration a, JsepConfiguration b) {
        return new Call(a, b).onA(caller -> caller.addTrack(MediaType.AUDIO)).offerA();
    }

    private static List<IceRole> roles(Call call) {
        return List.of(call.a.iceRole().orElseThrow(), call.b.iceRole().orElseThrow());
    }

    /** RFC 8839 section 4.2.1.4. */
    @Test
    void aLiteAgentSaysSoInOffersAndAnswers() {
        Call call = call(LITE, FULL);
        assertTrue(call.a.localDescription().orElseThrow().has(IceLite.TYPE));
        assertFalse(call.b.localDescription().orElseThrow().has(IceLite.TYPE));
        assertTrue(call(FULL, LITE).b.localDescription().orElseThrow().has(IceLite.TYPE));
    }

    @Test
    void theFullAgentControlsElseTheOfferer() {
        assertEquals(List.of(IceRole.CONTROLLING, IceRole.CONTROLLED), roles(call(FULL, FULL)));
        assertEquals(List.of(IceRole.CONTROLLING, IceRole.CONTROLLED), roles(call(FULL, LITE)));
        assertEquals(List.of(IceRole.CONTROLLED, IceRole.CONTROLLING), roles(call(LITE, FULL)));
        assertEquals(List.of(IceRole.CONTROLLING, IceRole.CONTROLLED), roles(call(LITE, LITE)));
        assertEquals(Optional.empty(), Call.ofBrowsers().a.iceRole());
    }

    /** Neither another offerer nor a restart changes the roles. */
    @Test
    void rolesStay() {
        Call call = call(FULL, FULL).offerB();
        assertEquals(List.of(IceRole.CONTROLLING, IceRole.CONTROLLED), roles(call));
        call.onB(JsepEndpoint::restartIce).offerB();
        assertEquals(List.of(IceRole.CONTROLLING, IceRole.CONTROLLED), roles(call));
    }

    @Test
    void whoBecomesLiteLosesTheLastWordWithARestart() {
        Call call = call(FULL, FULL)
                .onA(a -> a.setConfiguration(LITE))
                .onA(JsepEndpoint::restartIce)
                .offerA();
        assertEquals(List.of(IceRole.CONTROLLED, IceRole.CONTROLLING), roles(call));
    }

    @Test
    void aLiteAgentHasHostCandidatesOnly() {
        JsepEndpoint lite = call(LITE, FULL).a;
        Refusal refusal = lite.addLocalCandidate(IceCandidate.read(
                                "candidate:1 1 udp 1694498815 192.0.2.3 45664 typ srflx raddr 192.0.2.1 rport 1", "0")
                        .orElseThrow())
                .refusal()
                .orElseThrow();
        assertEquals(Optional.of(WebRtcError.OPERATION), refusal.error());
        assertTrue(
                lite.addLocalCandidate(IceCandidate.read("candidate:1 1 udp 2130706431 192.0.2.3 45664 typ host", "0")
                                .orElseThrow())
                        .value()
                        .isPresent());
    }

    /** RFC 6544 section 4.3, RFC 8839 section 4.2.1.2: neither TCP nor a name of mDNS is where m= and c= send anybody. */
    @Test
    void theDefaultCandidateIsAnAddressOfUdp() {
        JsepEndpoint hidden = call(FULL, FULL)
                .onA(a -> found(a, "1 1 udp 2122187007 f9a42d08-ba3b-47f8-8071-129ae82bcbbc.local 37919 typ host"))
                .onA(a -> found(a, "2 1 tcp 1518280447 192.0.2.3 9 typ host tcptype active"))
                .a;
        assertEquals("0.0.0.0 9", address(hidden));
        assertEquals(
                "192.0.2.3 45664",
                address(found(hidden, "3 1 udp 2130706431 192.0.2.3 45664 typ host")
                        .orThrow()));
    }

    private static Result<JsepEndpoint> found(JsepEndpoint endpoint, String candidate) {
        return endpoint.addLocalCandidate(
                IceCandidate.read("candidate:" + candidate, "0").orElseThrow());
    }

    private static String address(JsepEndpoint endpoint) {
        MediaDescription media =
                endpoint.localDescription().orElseThrow().mediaDescriptions().get(0);
        return media.connections().get(0).address().text() + " "
                + media.media().orElseThrow().port();
    }

    /** setStreams of WebRTC: the next offer says which media streams a track belongs to. */
    @Test
    void streamsAreSet() {
        Call call = call(FULL, FULL);
        assertFalse(call.a.isNegotiationNeeded());
        call.onA(a -> a.setStreams(0, "one", "two", "one"));
        assertTrue(call.a.isNegotiationNeeded());
        call.offerA();
        assertFalse(call.a.isNegotiationNeeded());
        assertEquals(
                List.of("one", "two"),
                call.a.localDescription().orElseThrow().mediaDescriptions().get(0).attributes("msid").stream()
                        .map(msid -> msid.value().orElseThrow())
                        .toList());
        assertEquals(
                Optional.of(WebRtcError.INVALID_STATE),
                call.a.close().setStreams(0, "one").refusal().orElseThrow().error());
    }
}
