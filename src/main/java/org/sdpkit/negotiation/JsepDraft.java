package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.sdpkit.ice.IceRole;
import org.sdpkit.model.MediaType;

/** The next state of an endpoint, while it is put together. */
final class JsepDraft {

    private final List<Transceiver> transceivers;
    private SignalingState signaling;
    private int nextTransceiver;
    private DataSection data;
    private Descriptions descriptions;
    private SessionNames names;
    private CreatedDescriptions created;
    private GatheredCandidates gathered;
    private long nextCredentials;
    private boolean restartsIce;
    private Optional<Boolean> trickles;
    private Optional<IceRole> iceRole;
    private Optional<JsepState> stable;

    JsepDraft(JsepState state) {
        this.signaling = state.signaling();
        this.transceivers = new ArrayList<>(state.transceivers());
        this.nextTransceiver = state.nextTransceiver();
        this.data = state.data();
        this.descriptions = state.descriptions();
        this.names = state.names();
        this.created = state.created();
        this.gathered = state.gathered();
        this.nextCredentials = state.nextCredentials();
        this.restartsIce = state.restartsIce();
        this.trickles = state.trickles();
        this.iceRole = state.iceRole();
        this.stable = state.stable();
    }

    JsepState build() {
        return new JsepState(
                signaling,
                transceivers,
                nextTransceiver,
                data,
                descriptions,
                names,
                created,
                gathered,
                nextCredentials,
                restartsIce,
                trickles,
                iceRole,
                stable);
    }

    JsepDraft signaling(SignalingState next) {
        this.signaling = next;
        return this;
    }

    List<Transceiver> transceivers() {
        return transceivers;
    }

    Optional<Transceiver> transceiver(int id) {
        return find(transceiver -> transceiver.id() == id);
    }

    Optional<Transceiver> transceiverAt(int mediaIndex) {
        return find(transceiver ->
                transceiver.mediaIndex().isPresent() && transceiver.mediaIndex().getAsInt() == mediaIndex);
    }

    Optional<Transceiver> find(Predicate<Transceiver> condition) {
        return transceivers.stream().filter(condition).findFirst();
    }

    Transceiver add(MediaType type, Transceiver.Origin origin, TransceiverOptions options) {
        Transceiver added = Transceiver.of(nextTransceiver++, type, origin, options);
        transceivers.add(added);
        return added;
    }

    JsepDraft change(int id, UnaryOperator<Transceiver> change) {
        transceivers.replaceAll(transceiver -> transceiver.id() == id ? change.apply(transceiver) : transceiver);
        return this;
    }

    JsepDraft changeAt(int mediaIndex, UnaryOperator<Transceiver> change) {
        transceiverAt(mediaIndex).ifPresent(there -> change(there.id(), change));
        return this;
    }

    JsepDraft removeAt(int mediaIndex) {
        transceiverAt(mediaIndex).ifPresent(transceivers::remove);
        return this;
    }

    /** Who has this place has none any more: something else takes it. */
    JsepDraft vacate(int mediaIndex) {
        if (transceiverAt(mediaIndex).isPresent()) {
            changeAt(mediaIndex, Transceiver::nowhere);
            names = names.recycled(mediaIndex);
        }
        if (data.isAt(mediaIndex)) {
            data = data.nowhere();
        }
        return this;
    }

    /** Nobody has a place where an offer has no media description, in the place of a longer one. */
    JsepDraft truncate(int count) {
        transceivers.removeIf(transceiver -> transceiver.isTheirsAlone() && isBeyond(transceiver.mediaIndex(), count));
        transceivers.replaceAll(
                transceiver -> isBeyond(transceiver.mediaIndex(), count) ? transceiver.nowhere() : transceiver);
        if (isBeyond(data.mediaIndex(), count)) {
            data = data.nowhere();
        }
        return this;
    }

    private static boolean isBeyond(OptionalInt mediaIndex, int count) {
        return mediaIndex.isPresent() && mediaIndex.getAsInt() >= count;
    }

    DataSection data() {
        return data;
    }

    JsepDraft data(DataSection next) {
        this.data = next;
        return this;
    }

    Descriptions descriptions() {
        return descriptions;
    }

    JsepDraft descriptions(Descriptions next) {
        this.descriptions = next;
        return this;
    }

    SessionNames names() {
        return names;
    }

    JsepDraft names(SessionNames next) {
        this.names = next;
        return this;
    }

    CreatedDescriptions created() {
        return created;
    }

    JsepDraft created(CreatedDescriptions next) {
        this.created = next;
        return this;
    }

    GatheredCandidates gathered() {
        return gathered;
    }

    JsepDraft gathered(GatheredCandidates next) {
        this.gathered = next;
        return this;
    }

    long nextCredentials() {
        return nextCredentials;
    }

    JsepDraft nextCredentials(long next) {
        this.nextCredentials = next;
        return this;
    }

    JsepDraft restartsIce(boolean next) {
        this.restartsIce = next;
        return this;
    }

    JsepDraft trickles(boolean next) {
        this.trickles = Optional.of(next);
        return this;
    }

    JsepDraft iceRole(IceRole next) {
        this.iceRole = Optional.of(next);
        return this;
    }

    JsepDraft stable(Optional<JsepState> before) {
        this.stable = before;
        return this;
    }
}
