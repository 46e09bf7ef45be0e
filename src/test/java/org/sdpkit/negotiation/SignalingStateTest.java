package org.sdpkit.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sdpkit.negotiation.SignalingState.CLOSED;
import static org.sdpkit.negotiation.SignalingState.HAVE_LOCAL_OFFER;
import static org.sdpkit.negotiation.SignalingState.HAVE_LOCAL_PRANSWER;
import static org.sdpkit.negotiation.SignalingState.HAVE_REMOTE_OFFER;
import static org.sdpkit.negotiation.SignalingState.HAVE_REMOTE_PRANSWER;
import static org.sdpkit.negotiation.SignalingState.STABLE;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sdpkit.attribute.Direction;
import org.sdpkit.ice.IceCandidate;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.SessionDescription;

/** The state machine of RFC 9429 section 3.2 and WebRTC section 4.3.1: each state, each description, each side. */
class SignalingStateTest {

    private static final JsepConfiguration CONFIGURATION = JsepConfiguration.of(Presets.webRtc());

    private static final JsepEndpoint NEW = JsepEndpoint.create(CONFIGURATION, Ids.seeded(1))
            .addTransceiver(MediaType.AUDIO)
            .orThrow();

    private static final JsepEndpoint OTHER = JsepEndpoint.create(CONFIGURATION, Ids.seeded(2))
            .addTransceiver(MediaType.AUDIO)
            .orThrow();

    private static final SessionDescription THEIR_OFFER =
            OTHER.createOffer().orThrow().description();

    private static final Map<SignalingState, JsepEndpoint> ENDPOINTS = endpoints();

    /** How one comes to each state. */
    private static Map<SignalingState, JsepEndpoint> endpoints() {
        Map<SignalingState, JsepEndpoint> all = new TreeMap<>();
        all.put(STABLE, NEW);
        all.put(HAVE_LOCAL_OFFER, NEW.setLocalDescription().orThrow());
        JsepEndpoint offered =
                NEW.setRemoteDescription(DescriptionType.OFFER, THEIR_OFFER).orThrow();
        all.put(HAVE_REMOTE_OFFER, offered);
        JsepEndpoint.Created answer = offered.createAnswer().orThrow();
        all.put(
                HAVE_LOCAL_PRANSWER,
                answer.endpoint()
                        .setLocalDescription(DescriptionType.PRANSWER, answer.description())
                        .orThrow());
        all.put(
                HAVE_REMOTE_PRANSWER,
                all.get(HAVE_LOCAL_OFFER)
                        .setRemoteDescription(DescriptionType.PRANSWER, answerTo(all.get(HAVE_LOCAL_OFFER)))
                        .orThrow());
        all.put(CLOSED, NEW.close());
        return all;
    }

    private static SessionDescription answerTo(JsepEndpoint offerer) {
        return OTHER.setRemoteDescription(
                        DescriptionType.OFFER, offerer.localDescription().orElseThrow())
                .flatMap(JsepEndpoint::createAnswer)
                .orThrow()
                .description();
    }

    @Test
    void oneComesToEachState() {
        ENDPOINTS.forEach((state, endpoint) -> assertEquals(state, endpoint.signalingState()));
    }

    /** RFC 9429 section 5.5; rollback of provisional answers section 5.7. */
    @Test
    void whatALocalDescriptionLeadsTo() {
        assertEquals("""
                                        offer                pranswer             answer               rollback
                stable                  have-local-offer     InvalidStateError    InvalidStateError    InvalidStateError
                have-local-offer        have-local-offer     InvalidStateError    InvalidStateError    stable
                have-remote-offer       InvalidStateError    have-local-pranswer  stable               stable
                have-local-pranswer     InvalidStateError    have-local-pranswer  stable               stable
                have-remote-pranswer    InvalidStateError    InvalidStateError    InvalidStateError    stable
                closed                  InvalidStateError    InvalidStateError    InvalidStateError    InvalidStateError
                """, table(SignalingStateTest::setLocal));
    }

    /** RFC 9429 section 5.6; an offer of theirs rolls ours back (WebRTC section 4.4.1.5). */
    @Test
    void whatARemoteDescriptionLeadsTo() {
        assertEquals("""
                                        offer                pranswer             answer               rollback
                stable                  have-remote-offer    InvalidStateError    InvalidStateError    InvalidStateError
                have-local-offer        have-remote-offer    have-remote-pranswer stable               stable
                have-remote-offer       have-remote-offer    InvalidStateError    InvalidStateError    stable
                have-local-pranswer     InvalidStateError    InvalidStateError    InvalidStateError    stable
                have-remote-pranswer    InvalidStateError    have-remote-pranswer stable               stable
                closed                  InvalidStateError    InvalidStateError    InvalidStateError    InvalidStateError
                """, table(SignalingStateTest::setRemote));
    }

    @Test
    void theTableIsWhatTheEnumSays() {
        ENDPOINTS.forEach((state, endpoint) -> {
            for (DescriptionType type : DescriptionType.values()) {
                assertEquals(
                        state.afterLocal(type).map(SignalingState::word).orElse("InvalidStateError"),
                        outcome(setLocal(endpoint, type)));
                assertEquals(
                        state.afterRemote(type).map(SignalingState::word).orElse("InvalidStateError"),
                        outcome(setRemote(endpoint, type)));
            }
        });
    }

    @Test
    void whatCanBeCreated() {
        assertEquals(
                """
                stable: offer
                have-local-offer: offer
                have-remote-offer: answer
                have-local-pranswer: answer
                have-remote-pranswer: offer
                closed: nothing
                """,
                ENDPOINTS.entrySet().stream()
                        .map(entry -> entry.getKey().word() + ": " + creatable(entry.getValue()) + "\n")
                        .collect(Collectors.joining()));
    }

    private static String creatable(JsepEndpoint endpoint) {
        boolean isOffer = endpoint.createOffer().value().isPresent();
        boolean isAnswer = endpoint.createAnswer().value().isPresent();
        return isOffer ? isAnswer ? "both" : "offer" : isAnswer ? "answer" : "nothing";
    }

    @Test
    void aClosedEndpointRefusesAll() {
        JsepEndpoint closed = NEW.close();
        int id = NEW.transceivers().get(0).id();
        assertEquals("InvalidStateError", outcome(closed.addTransceiver(MediaType.AUDIO)));
        assertEquals("InvalidStateError", outcome(closed.addTrack(MediaType.AUDIO)));
        assertEquals("InvalidStateError", outcome(closed.removeTrack(id)));
        assertEquals("InvalidStateError", outcome(closed.setDirection(id, Direction.INACTIVE)));
        assertEquals("InvalidStateError", outcome(closed.stop(id)));
        assertEquals("InvalidStateError", outcome(closed.createDataChannel()));
        assertEquals("InvalidStateError", outcome(closed.restartIce()));
        assertEquals("InvalidStateError", outcome(closed.setLocalDescription()));
        assertEquals("InvalidStateError", outcome(closed.addIceCandidate(IceCandidate.end())));
        assertEquals("InvalidStateError", outcome(closed.setConfiguration(CONFIGURATION)));
    }

    @Test
    void whatWasChangedAfterItWasCreatedIsRefused() {
        JsepEndpoint.Created created = NEW.createOffer().orThrow();
        SessionDescription changed =
                created.description().toBuilder().addAttribute("x").build();
        assertEquals(
                "InvalidModificationError",
                outcome(created.endpoint().setLocalDescription(DescriptionType.OFFER, changed)));
    }

    private static Result<JsepEndpoint> setLocal(JsepEndpoint endpoint, DescriptionType type) {
        Result<JsepEndpoint.Created> created =
                type == DescriptionType.OFFER ? endpoint.createOffer() : endpoint.createAnswer();
        JsepEndpoint creator =
                created.value().map(JsepEndpoint.Created::endpoint).orElse(endpoint);
        return creator.setLocalDescription(
                type, created.value().map(JsepEndpoint.Created::description).orElse(THEIR_OFFER));
    }

    private static Result<JsepEndpoint> setRemote(JsepEndpoint endpoint, DescriptionType type) {
        boolean isAnswer = type == DescriptionType.ANSWER || type == DescriptionType.PRANSWER;
        SessionDescription description =
                isAnswer && endpoint.pendingLocalDescription().isPresent() ? answerTo(endpoint) : THEIR_OFFER;
        return endpoint.setRemoteDescription(type, description);
    }

    private static String outcome(Result<JsepEndpoint> result) {
        return result.value()
                .map(endpoint -> endpoint.signalingState().word())
                .orElseGet(() ->
                        result.refusal().orElseThrow().error().orElseThrow().errorName());
    }

    private interface Setter {
        Result<JsepEndpoint> set(JsepEndpoint endpoint, DescriptionType type);
    }

    private static String table(Setter setter) {
        String row = "%-23s %-20s %-20s %-20s %s%n";
        StringBuilder table = new StringBuilder(row.formatted("", "offer", "pranswer", "answer", "rollback"));
        ENDPOINTS.forEach((state, endpoint) -> {
            Function<DescriptionType, String> cell = type -> outcome(setter.set(endpoint, type));
            table.append(row.formatted(
                    state.word(),
                    cell.apply(DescriptionType.OFFER),
                    cell.apply(DescriptionType.PRANSWER),
                    cell.apply(DescriptionType.ANSWER),
                    cell.apply(DescriptionType.ROLLBACK)));
        });
        return table.toString();
    }
}
