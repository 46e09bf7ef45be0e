package org.sdpkit.negotiation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.sdpkit.attribute.Direction;
import org.sdpkit.model.MediaType;

/** What a change of a session (RFC 3264 section 8) means to an endpoint of WebRTC: RFC 9429 section 4.2. */
final class JsepChange {

    private static final String SECTION = "RFC 9429 section 5.2.2";

    private final JsepEndpoint endpoint;

    JsepChange(JsepEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    Result<JsepEndpoint> apply(Change change) {
        if (change instanceof Change.Hold) {
            return turnAll(direction -> DirectionStep.of(direction.isSending(), false));
        } else if (change instanceof Change.Resume) {
            return turnAll(direction -> DirectionStep.of(direction.isSending(), true));
        } else if (change instanceof Change.Turn turn) {
            return at(turn.mediaIndex()).flatMap(id -> endpoint.setDirection(id, turn.direction()));
        } else if (change instanceof Change.Remove remove) {
            return at(remove.mediaIndex()).flatMap(endpoint::stop);
        } else if (change instanceof Change.Add add) {
            return add(endpoint, add.mediaType());
        } else if (change instanceof Change.Replace replace) {
            return at(replace.mediaIndex())
                    .flatMap(endpoint::stop)
                    .flatMap(stopped -> add(stopped, replace.mediaType()));
        } else {
            return endpoint.signalingState() == SignalingState.HAVE_REMOTE_OFFER ? answerAll() : offerAll();
        }
    }

    private Result<JsepEndpoint> turnAll(UnaryOperator<Direction> turn) {
        Result<JsepEndpoint> next = new Result.Success<>(endpoint);
        for (Transceiver transceiver : endpoint.transceivers()) {
            if (transceiver.isAlive()) {
                next = next.flatMap(here -> here.setDirection(transceiver.id(), turn.apply(transceiver.direction())));
            }
        }
        return next;
    }

    /** The transceiver of a media description. */
    private Result<Integer> at(int mediaIndex) {
        Optional<Integer> id = endpoint.transceivers().stream()
                .filter(transceiver -> transceiver.mediaIndex().equals(OptionalInt.of(mediaIndex)))
                .map(Transceiver::id)
                .findFirst();
        return id.<Result<Integer>>map(Result.Success::new)
                .orElseGet(() -> Refusal.of(
                        WebRtcError.INVALID_ACCESS, new Place.Media(mediaIndex), "it has no transceiver", SECTION));
    }

    private static Result<JsepEndpoint> add(JsepEndpoint endpoint, MediaType type) {
        return type.equals(MediaType.APPLICATION) ? endpoint.createDataChannel() : endpoint.addTrack(type);
    }

    /** One of each that it can do and has not yet. */
    private Result<JsepEndpoint> offerAll() {
        List<MediaType> missing = endpoint.configuration().capabilities().media().stream()
                .map(MediaCapability::mediaType)
                .distinct()
                .filter(this::isMissing)
                .toList();
        return addAll(missing.toArray(MediaType[]::new));
    }

    private boolean isMissing(MediaType type) {
        return type.equals(MediaType.APPLICATION)
                ? !endpoint.state().data().isWanted()
                : JsepCapabilities.isMedia(type)
                        && endpoint.transceivers().stream()
                                .noneMatch(transceiver -> transceiver.isAlive()
                                        && transceiver.mediaType().equals(type));
    }

    /** A track for each that their offer made, as far as we can send such media. */
    private Result<JsepEndpoint> answerAll() {
        List<Transceiver> before =
                endpoint.state().stable().map(JsepState::transceivers).orElse(List.of());
        MediaType[] made = endpoint.transceivers().stream()
                .filter(transceiver -> !transceiver.hasTrack())
                .filter(transceiver -> before.stream().noneMatch(old -> old.id() == transceiver.id()))
                .map(Transceiver::mediaType)
                .filter(this::isSendable)
                .toArray(MediaType[]::new);
        return addAll(made);
    }

    private boolean isSendable(MediaType type) {
        return JsepCapabilities.of(endpoint.configuration(), type)
                .filter(capability -> capability.direction().isSending())
                .isPresent();
    }

    private Result<JsepEndpoint> addAll(MediaType... types) {
        return Arrays.stream(types)
                .reduce(
                        (Result<JsepEndpoint>) new Result.Success<>(endpoint),
                        (next, type) -> next.flatMap(here -> add(here, type)),
                        (first, second) -> second);
    }
}
