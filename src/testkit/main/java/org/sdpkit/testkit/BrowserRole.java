package org.sdpkit.testkit;

import java.util.List;
import org.sdpkit.attribute.Direction;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.negotiation.JsepEndpoint;
import org.sdpkit.negotiation.Transceiver;

/** A browser: audio and video come from one microphone and one camera, in one stream. */
record BrowserRole(JsepEndpoint endpoint) implements Role {

    private static final String STREAM = "stream";

    @Override
    public Said calls(List<MediaType> media) {
        JsepEndpoint next = endpoint;
        for (MediaType type : media) {
            next = with(next, type);
        }
        return offer(next);
    }

    private static JsepEndpoint with(JsepEndpoint endpoint, MediaType type) {
        return type.equals(MediaType.APPLICATION)
                ? endpoint.createDataChannel().orThrow()
                : endpoint.addTrack(type, STREAM).orThrow();
    }

    /** Before it answers it has a track for each media description that has none yet. */
    @Override
    public Said answers(SessionDescription offer) {
        JsepEndpoint next = endpoint;
        for (MediaType type : List.of(MediaType.AUDIO, MediaType.VIDEO)) {
            for (long missing = offered(offer, type) - own(type); missing > 0; missing--) {
                next = with(next, type);
            }
        }
        JsepEndpoint answering = Role.taken(next.setRemoteDescription(DescriptionType.OFFER, offer), "offer", offer);
        JsepEndpoint answered = Role.taken(answering.setLocalDescription(), "offer", offer);
        return new Said(new BrowserRole(answered), answered.localDescription().orElseThrow());
    }

    private static long offered(SessionDescription offer, MediaType type) {
        return offer.mediaDescriptions().stream()
                .flatMap(media -> media.media().stream())
                .filter(field -> field.type().equals(type))
                .count();
    }

    private long own(MediaType type) {
        return endpoint.transceivers().stream()
                .filter(transceiver -> transceiver.mediaType().equals(type))
                .count();
    }

    @Override
    public Role accepts(SessionDescription answer) {
        return new BrowserRole(
                Role.taken(endpoint.setRemoteDescription(DescriptionType.ANSWER, answer), "answer", answer));
    }

    @Override
    public Said holds() {
        return turned(Direction.SENDRECV, Direction.SENDONLY);
    }

    @Override
    public Said resumes() {
        return turned(Direction.SENDONLY, Direction.SENDRECV);
    }

    private Said turned(Direction from, Direction to) {
        JsepEndpoint next = endpoint;
        for (Transceiver transceiver : endpoint.transceivers()) {
            if (transceiver.direction() == from) {
                next = next.setDirection(transceiver.id(), to).orThrow();
            }
        }
        return offer(next);
    }

    @Override
    public Said adds(MediaType type) {
        return offer(with(endpoint, type));
    }

    @Override
    public Said restartsIce() {
        return offer(endpoint.restartIce().orThrow());
    }

    private static Said offer(JsepEndpoint endpoint) {
        JsepEndpoint offering =
                endpoint.setLocalDescription(DescriptionType.OFFER).orThrow();
        return new Said(new BrowserRole(offering), offering.localDescription().orElseThrow());
    }
}
