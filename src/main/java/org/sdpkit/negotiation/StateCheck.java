package org.sdpkit.negotiation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.sdpkit.attribute.Mid;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.SessionDescription;

/** What holds of the state of every endpoint: one that was kept may come from anywhere. */
final class StateCheck {

    private final JsepState state;

    private StateCheck(JsepState state) {
        this.state = state;
    }

    /** @throws IllegalArgumentException if no endpoint can be in this state */
    static void check(JsepState state) {
        state.stable().ifPresent(StateCheck::check);
        StateCheck check = new StateCheck(state);
        check.checkSignaling();
        check.checkDescriptions();
        check.checkPlaces();
        check.checkTransceivers();
        check.checkCreated();
        check.checkExtensions();
    }

    /** RFC 9429 sections 4.1.13 to 4.1.16: which descriptions wait in which state. */
    private void checkSignaling() {
        SignalingState signaling = state.signaling();
        boolean waits = signaling != SignalingState.STABLE;
        Optional<JsepState> stable = state.stable();
        boolean isPossible =
                switch (signaling) {
                    case STABLE -> hasPending(false, false);
                    case HAVE_LOCAL_OFFER -> hasPending(true, false);
                    case HAVE_REMOTE_OFFER -> hasPending(false, true);
                    case HAVE_LOCAL_PRANSWER, HAVE_REMOTE_PRANSWER -> hasPending(true, true);
                    case CLOSED -> true;
                };
        require(isPossible, signaling.word() + " must have other descriptions that wait");
        require(
                signaling == SignalingState.CLOSED || waits == stable.isPresent(),
                signaling.word() + " must have " + (waits ? "a" : "no") + " state before the offer");
        require(
                stable.filter(before -> before.signaling() != SignalingState.STABLE)
                        .isEmpty(),
                "the state before an offer must be stable");
    }

    private boolean hasPending(boolean local, boolean remote) {
        return state.descriptions().pendingLocal().isPresent() == local
                && state.descriptions().pendingRemote().isPresent() == remote;
    }

    private void checkDescriptions() {
        Descriptions descriptions = state.descriptions();
        CreatedDescriptions created = state.created();
        Stream.of(
                        descriptions.currentLocal(),
                        descriptions.currentRemote(),
                        descriptions.pendingLocal(),
                        descriptions.pendingRemote(),
                        created.offer(),
                        created.answer(),
                        created.last())
                .flatMap(Optional::stream)
                .forEach(description -> require(
                        RemoteCheck.unreadable(description).isEmpty(),
                        "a description must be readable: " + firstLine(description)));
    }

    private static String firstLine(SessionDescription description) {
        return description.lines().isEmpty() ? "" : description.lines().get(0).text();
    }

    /** Each media description is of one transceiver or of data channels, under its name. */
    private void checkPlaces() {
        Set<Integer> taken = new HashSet<>();
        state.transceivers()
                .forEach(transceiver -> checkPlace(
                        "transceiver " + transceiver.id(), transceiver.mid(), transceiver.mediaIndex(), taken));
        checkPlace("data", state.data().mid(), state.data().mediaIndex(), taken);
    }

    private void checkPlace(String what, Optional<String> mid, OptionalInt index, Set<Integer> taken) {
        require(mid.isPresent() == index.isPresent(), what + " must have mid and place, or neither");
        mid.ifPresent(Mid::new);
        if (index.isPresent()) {
            int place = index.getAsInt();
            require(place >= 0 && place < count(), what + " must be in a media description, not " + place);
            require(taken.add(place), what + " must not be in the place of another, as in " + place);
        }
    }

    /** How many media descriptions there are. */
    private int count() {
        return Stream.of(state.descriptions().local(), state.descriptions().remote())
                .flatMap(Optional::stream)
                .map(SessionDescription::mediaDescriptions)
                .mapToInt(List<MediaDescription>::size)
                .max()
                .orElse(0);
    }

    private void checkTransceivers() {
        Set<Integer> ids = new HashSet<>();
        for (Transceiver transceiver : state.transceivers()) {
            int id = transceiver.id();
            require(
                    id >= 0 && id < state.nextTransceiver() && ids.add(id),
                    "transceiver ids must be different and below " + state.nextTransceiver() + ", not " + id);
            require(
                    JsepCapabilities.isMedia(transceiver.mediaType()),
                    "transceiver " + id + " must be of audio or video, not " + transceiver.mediaType());
        }
        require(state.nextCredentials() >= 0, "the number of the next credentials must not be negative");
    }

    private void checkCreated() {
        int count = state.created()
                .offer()
                .map(offer -> offer.mediaDescriptions().size())
                .orElse(0);
        require(
                state.created().offer().isEmpty()
                        || state.created().transceivers().size() == count,
                "created transceivers must be as many as media descriptions of the offer");
    }

    private void checkExtensions() {
        state.names()
                .extensions()
                .forEach((name, id) ->
                        require(HeaderExtensionStep.isUsable(id), "id of " + name + " must be one, not " + id));
    }

    private static void require(boolean holds, String law) {
        if (!holds) {
            throw new IllegalArgumentException("no endpoint can be in this state: " + law);
        }
    }
}
