package org.sdpkit.negotiation;

import java.util.List;
import java.util.Optional;
import org.sdpkit.ice.IceRole;

/**
 * All that changes in the life of an endpoint: what is kept of it, so that it can go on later or elsewhere.
 *
 * @param signaling how far an offer has come
 * @param transceivers in the order they were made
 * @param nextTransceiver the id of the next one
 * @param data the media description of data channels
 * @param descriptions what both have said
 * @param names what names and numbers stand for
 * @param created what was created last
 * @param gathered candidates of our side
 * @param nextCredentials the number of the next credentials
 * @param restartsIce whether the next offer restarts ICE
 * @param trickles whether the other side takes candidates one by one, once that is known
 * @param iceRole who has the last word on which pair of candidates is used, once there was an answer
 * @param stable the state before the offer that waits; empty where none does
 * @since 0.1.0
 */
public record JsepState(
        SignalingState signaling,
        List<Transceiver> transceivers,
        int nextTransceiver,
        DataSection data,
        Descriptions descriptions,
        SessionNames names,
        CreatedDescriptions created,
        GatheredCandidates gathered,
        long nextCredentials,
        boolean restartsIce,
        Optional<Boolean> trickles,
        Optional<IceRole> iceRole,
        Optional<JsepState> stable) {

    static final JsepState NEW = new JsepState(
            SignalingState.STABLE,
            List.of(),
            0,
            DataSection.NONE,
            Descriptions.NONE,
            SessionNames.NONE,
            CreatedDescriptions.NONE,
            GatheredCandidates.NONE,
            0,
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public JsepState {
        transceivers = List.copyOf(transceivers);
    }

    /** What the last answer made of both sides. */
    Optional<Negotiated> agreed() {
        return descriptions.agreed(signaling);
    }

    /** What names and numbers stood for before the offer that waits, if one does: another may take its place. */
    SessionNames namesBeforeOffer() {
        return stable.map(before -> before.names.withMids(names.mids())).orElse(names);
    }

    JsepDraft draft() {
        return new JsepDraft(this);
    }
}
