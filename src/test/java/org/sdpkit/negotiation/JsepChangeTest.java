package org.sdpkit.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sdpkit.attribute.Direction;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.SessionDescription;

/** Changes of a session at endpoints of WebRTC, and states that are carried from one to another. */
class JsepChangeTest {

    private static final JsepConfiguration BROWSER = JsepConfiguration.of(Presets.webRtc());
    private static final JsepConfiguration TELEPHONE = JsepConfiguration.of(Presets.webRtc().toBuilder()
            .onlyMedia(List.of(Presets.webRtc().media().get(0)))
            .build());

    private static JsepEndpoint browser() {
        return JsepEndpoint.create(BROWSER, Ids.seeded(1));
    }

    private static List<String> media(JsepEndpoint endpoint) {
        return endpoint.setLocalDescription().orThrow().localDescription().orElseThrow().mediaDescriptions().stream()
                .map(media -> media.media().orElseThrow())
                .map(field -> field.type() + " " + field.port())
                .toList();
    }

    private static Call called(Change... changes) {
        Call call = Call.ofBrowsers();
        for (Change change : changes) {
            call.onA(a -> a.change(change));
        }
        return call.offerA();
    }

    private static List<Direction> directions(JsepEndpoint endpoint) {
        return endpoint.transceivers().stream().map(Transceiver::direction).toList();
    }

    @Test
    void everythingIsOneOfEach() {
        JsepEndpoint all = browser().change(new Change.Everything()).orThrow();
        assertEquals(List.of("audio 9", "video 9", "application 9"), media(all));
        assertEquals(all, all.change(new Change.Everything()).orThrow());
    }

    @Test
    void whatIsOfferedIsAnsweredWithTracks() {
        Call call = Call.ofBrowsers();
        JsepEndpoint offered = call.a
                .change(new Change.Everything())
                .flatMap(JsepEndpoint::setLocalDescription)
                .orThrow();
        JsepEndpoint answered = call.b
                .setRemoteDescription(
                        DescriptionType.OFFER, offered.localDescription().orElseThrow())
                .flatMap(b -> b.change(new Change.Everything()))
                .flatMap(JsepEndpoint::setLocalDescription)
                .orThrow();
        assertEquals(List.of(Direction.SENDRECV, Direction.SENDRECV), directions(answered));
        assertTrue(answered.transceivers().stream().allMatch(Transceiver::hasTrack));
    }

    @Test
    void whoIsOnHoldIsNotListenedTo() {
        Call call = called(new Change.Add(MediaType.AUDIO), new Change.Add(MediaType.VIDEO));
        call.onA(a -> a.change(new Change.Turn(1, Direction.RECVONLY))).onA(a -> a.change(new Change.Hold()));
        assertEquals(List.of(Direction.SENDONLY, Direction.INACTIVE), directions(call.a));
        call.onA(a -> a.change(new Change.Resume()));
        assertEquals(List.of(Direction.SENDRECV, Direction.RECVONLY), directions(call.a));
    }

    @Test
    void whatIsReplacedIsRefusedFirst() {
        Call call = called(new Change.Add(MediaType.AUDIO));
        call.onA(a -> a.change(new Change.Replace(0, MediaType.VIDEO)));
        assertEquals(List.of("audio 0", "video 9"), media(call.a));
    }

    @Test
    void whatIsNotThereCannotBeChanged() {
        Refusal refusal = browser().change(new Change.Remove(0)).refusal().orElseThrow();
        assertEquals(Optional.of(WebRtcError.INVALID_ACCESS), refusal.error());
    }

    /** Another configuration may have no such media any more: it is offered no more. */
    @Test
    void mediaThatIsNoMorePossibleIsRefused() {
        Call call = called(new Change.Everything());
        call.onA(a -> a.setConfiguration(TELEPHONE));
        assertEquals(List.of("audio 9", "video 0", "application 0"), media(call.a));
        JsepEndpoint waiting = browser()
                .change(new Change.Everything())
                .flatMap(a -> a.setConfiguration(TELEPHONE))
                .orThrow();
        assertEquals(List.of("audio 9"), media(waiting));
    }

    /** An answer that was observed may have more media descriptions than its offer. */
    @Test
    void whatIsObservedNeedNotFit() {
        Call call = called(new Change.Everything());
        SessionDescription all = call.a.localDescription().orElseThrow();
        JsepEndpoint small = call.b
                .observe(Party.REMOTE, DescriptionType.OFFER, all)
                .flatMap(b -> b.observe(
                        Party.LOCAL,
                        DescriptionType.ANSWER,
                        all.toBuilder().removeMedia(2).build()))
                .orThrow();
        assertEquals(
                SignalingState.HAVE_REMOTE_OFFER,
                small.setRemoteDescription(DescriptionType.OFFER, all).orThrow().signalingState());
    }

    @Test
    void anEndpointGoesOnFromAState() {
        Call call = called(new Change.Everything());
        JsepEndpoint other = JsepEndpoint.of(call.a.configuration(), call.a.ids(), call.a.state());
        assertEquals(call.a, other);
        assertEquals(
                call.a.createOffer().orThrow().description(),
                other.createOffer().orThrow().description());
    }

    @Test
    void aStateMustBePossible() {
        JsepState now = called(new Change.Everything()).a.state();
        assertFault(
                "have-local-offer must have other descriptions that wait",
                now.draft().signaling(SignalingState.HAVE_LOCAL_OFFER).build());
        assertFault(
                "stable must have no state before the offer",
                now.draft().stable(Optional.of(now)).build());
        assertFault("transceiver ids must be different and below 2, not 0", withTwoOf(now));
        assertFault(
                "transceiver 0 must be in a media description, not 3",
                now.draft().change(0, transceiver -> transceiver.at(3, "x")).build());
        assertFault(
                "transceiver 1 must not be in the place of another, as in 0",
                now.draft().change(1, transceiver -> transceiver.at(0, "x")).build());
        assertFault(
                "the number of the next credentials must not be negative",
                now.draft().nextCredentials(-1).build());
        assertFault(
                "id of urn:x must be one, not -1",
                now.draft()
                        .names(new SessionNames(Set.of(), List.of(), PayloadTypeHistory.NONE, Map.of("urn:x", -1)))
                        .build());
    }

    private static JsepState withTwoOf(JsepState state) {
        JsepDraft draft = state.draft();
        draft.transceivers().add(draft.transceivers().get(0).nowhere());
        return draft.build();
    }

    private static void assertFault(String law, JsepState state) {
        IllegalArgumentException fault =
                assertThrows(IllegalArgumentException.class, () -> JsepEndpoint.of(BROWSER, Ids.seeded(1), state));
        assertEquals("no endpoint can be in this state: " + law, fault.getMessage());
    }
}
