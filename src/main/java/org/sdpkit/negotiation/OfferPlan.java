package org.sdpkit.negotiation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sdpkit.model.MediaType;

/** Which media descriptions an offer has, and what for: RFC 9429 sections 5.2.1 and 5.2.2. */
final class OfferPlan {

    private final JsepConfiguration configuration;
    private final JsepState state;
    private final Deque<Transceiver> waiting = new ArrayDeque<>();
    private final Set<String> mids;
    private final List<OfferSlot> slots = new ArrayList<>();
    private boolean isDataWaiting;

    private OfferPlan(JsepConfiguration configuration, JsepState state) {
        this.configuration = configuration;
        this.state = state;
        this.mids = new HashSet<>(state.names().mids());
        state.transceivers().stream()
                .filter(transceiver -> isPossible(transceiver) && !transceiver.isAssociated())
                .forEach(waiting::add);
        this.isDataWaiting =
                state.data().isWanted() && state.data().mediaIndex().isEmpty() && has(MediaType.APPLICATION);
    }

    static List<OfferSlot> of(JsepConfiguration configuration, JsepState state) {
        return new OfferPlan(configuration, state).plan();
    }

    /** Whether it can be offered: another configuration may have no such media any more. */
    private boolean isPossible(Transceiver transceiver) {
        return transceiver.isAlive() && has(transceiver.mediaType());
    }

    private boolean has(MediaType type) {
        return JsepCapabilities.of(configuration, type).isPresent();
    }

    private List<OfferSlot> plan() {
        int count = state.descriptions()
                .local()
                .map(local -> local.mediaDescriptions().size())
                .orElse(0);
        for (int index = 0; index < count; index++) {
            slots.add(existing(index));
        }
        while (!waiting.isEmpty()) {
            slots.add(next(slots.size()));
        }
        if (isDataWaiting) {
            slots.add(next(slots.size()));
        }
        return slots;
    }

    private OfferSlot existing(int index) {
        Optional<Transceiver> there = state.transceivers().stream()
                .filter(transceiver -> isPossible(transceiver)
                        && transceiver.mediaIndex().isPresent()
                        && transceiver.mediaIndex().getAsInt() == index)
                .findFirst();
        if (there.isPresent()) {
            return new OfferSlot.Media(index, there.get(), there.get().mid().orElseThrow());
        }
        if (state.data().isAt(index) && has(MediaType.APPLICATION)) {
            return new OfferSlot.Data(index, state.data().mid().orElseThrow());
        }
        boolean isRefused = state.agreed()
                .filter(pair -> index < pair.size() && !pair.isInUse(index))
                .isPresent();
        boolean isRecycled = isRefused && (!waiting.isEmpty() || isDataWaiting);
        return isRecycled ? next(index) : new OfferSlot.Disabled(index);
    }

    /** The next that has no place yet: transceivers first, then data channels. */
    private OfferSlot next(int index) {
        String mid = nextMid();
        if (waiting.isEmpty()) {
            isDataWaiting = false;
            return new OfferSlot.Data(index, mid);
        }
        return new OfferSlot.Media(index, waiting.remove(), mid);
    }

    private String nextMid() {
        int number = 0;
        while (!mids.add(Integer.toString(number))) {
            number++;
        }
        return Integer.toString(number);
    }
}
