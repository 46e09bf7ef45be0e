package org.sdpkit.negotiation;

import java.util.List;
import java.util.Optional;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.Msid;

/** Whether what is wished differs from what was agreed on, so that an offer is due: negotiationneeded of WebRTC. */
final class NegotiationNeed {

    private final JsepConfiguration configuration;
    private final JsepState state;

    private NegotiationNeed(JsepConfiguration configuration, JsepState state) {
        this.configuration = configuration;
        this.state = state;
    }

    static boolean isThere(JsepConfiguration configuration, JsepState state) {
        return state.signaling() != SignalingState.CLOSED && new NegotiationNeed(configuration, state).isThere();
    }

    private boolean isThere() {
        boolean needsData = state.data().isWanted() && state.data().mediaIndex().isEmpty();
        return state.restartsIce() || needsData || state.transceivers().stream().anyMatch(this::isNeededBy);
    }

    private boolean isNeededBy(Transceiver transceiver) {
        return switch (transceiver.stop()) {
            case STOPPING -> transceiver.isAssociated();
            case STOPPED -> false;
            case NONE -> !transceiver.isAssociated() || differs(transceiver);
        };
    }

    private boolean differs(Transceiver transceiver) {
        int index = transceiver.mediaIndex().orElseThrow();
        Optional<Negotiated> current = state.descriptions().current();
        Optional<OfferedMedia> ours = current.flatMap(pair -> pair.ours(index));
        Optional<OfferedMedia> theirs = current.flatMap(pair -> pair.theirs(index));
        if (ours.isEmpty() || theirs.isEmpty()) {
            return false;
        }
        Direction wanted = JsepCapabilities.of(configuration, transceiver.mediaType())
                .map(capability -> DirectionStep.both(capability.direction(), transceiver.direction()))
                .orElse(transceiver.direction());
        boolean isMissingStream =
                ours.get().direction().isSending() && !streams(ours.get()).equals(transceiver.streams());
        if (current.get().isOurOffer()) {
            boolean isSaid =
                    ours.get().direction() == wanted || theirs.get().direction().seenFromTheOtherSide() == wanted;
            return isMissingStream || !isSaid;
        }
        Direction possible = DirectionStep.both(wanted, theirs.get().direction().seenFromTheOtherSide());
        return isMissingStream || ours.get().direction() != possible;
    }

    private static List<String> streams(OfferedMedia media) {
        return media.description().all(Msid.TYPE).stream()
                .map(Msid::id)
                .distinct()
                .toList();
    }
}
