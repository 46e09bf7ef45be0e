package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.sdpkit.attribute.Crypto;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.Fingerprint;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.GroupSemantics;
import org.sdpkit.attribute.IceLite;
import org.sdpkit.model.Connection;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.model.SessionName;

/**
 * An offer while it is put together. Media descriptions never go away and never change their places; one that is not
 * used any more leaves its place to another (RFC 3264 section 8).
 */
final class OfferDraft {

    private static final String ADDING = "RFC 3264 section 8.1";
    private static final String REMOVING = "RFC 3264 section 8.2";
    private static final String CHANGING_TYPE = "RFC 3264 section 8.3.3";
    private static final String HOLDING = "RFC 3264 section 8.4";
    private static final String DIRECTION = "RFC 3264 section 5.1";

    private final Situation situation;
    private final List<MediaDescription> media;
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Decision> refusals = new ArrayList<>();

    OfferDraft(Situation situation) {
        this.situation = situation;
        this.media = new ArrayList<>(situation.agreedMedia());
        for (int i = 0; i < media.size(); i++) {
            media.set(i, again(i));
        }
    }

    /** What we said last of a media description, as an offer. */
    private MediaDescription again(int index) {
        MediaDescription said = media.get(index);
        if (!SlotStep.isInUse(said)) {
            return said;
        }
        Direction direction = capability(said)
                .map(capability -> situation.wanted(index, capability))
                .orElseGet(() -> said.first(Direction.TYPE).orElse(Direction.SENDRECV));
        MediaDescription offered = SlotStep.turned(SlotStep.reoffered(said), direction);
        Optional<MediaCapability> ours = capability(said);
        return PreconditionStep.offer(
                ours.map(capability -> withKeys(offered, capability, index)).orElse(offered),
                ours.map(MediaCapability::description).orElse(offered),
                situation.preconditions(index));
    }

    /** What goes without keys by best effort is offered with keys once more: RFC 8643 section 3.4. */
    private MediaDescription withKeys(MediaDescription offered, MediaCapability capability, int index) {
        boolean isBestEffort = situation.endpoint().policy().encryption() == Policy.Encryption.OPPORTUNISTIC;
        boolean hasKeys = offered.has(Crypto.TYPE) || offered.has(Fingerprint.TYPE);
        if (!isBestEffort || hasKeys) {
            return offered;
        }
        MediaDescription.Builder keyed = offered.toBuilder();
        offered.media().ifPresent(field -> OfferStep.secure(own(capability, index), field.protocol(), keyed));
        return keyed.build();
    }

    /** Whether it would tell something of preconditions that the other side asked to be told. */
    boolean owesConfirmation(SessionDescription theirs) {
        return IntStream.range(
                        0, Math.min(media.size(), theirs.mediaDescriptions().size()))
                .anyMatch(index -> PreconditionStep.owesConfirmation(
                        theirs.mediaDescriptions().get(index),
                        situation.preconditions(index),
                        PreconditionTable.of(media.get(index))));
    }

    /** What we have for a media description that is there. */
    private Optional<MediaCapability> capability(MediaDescription said) {
        return said.media().flatMap(field -> situation.endpoint().media().stream()
                .filter(capability -> capability.isFor(field))
                .findFirst());
    }

    void apply(Change change) {
        if (change instanceof Change.Hold) {
            turnAll(SlotStep::held, "put on hold");
        } else if (change instanceof Change.Resume) {
            resume();
        } else if (change instanceof Change.Turn turn) {
            ifInUse(turn.mediaIndex(), () -> turn(turn.mediaIndex(), turn.direction(), "asked for", DIRECTION));
        } else if (change instanceof Change.Remove remove) {
            ifInUse(remove.mediaIndex(), () -> remove(remove.mediaIndex()));
        } else if (change instanceof Change.Add add) {
            add(add.mediaType());
        } else if (change instanceof Change.Replace replace) {
            replace(replace.mediaIndex(), replace.mediaType());
        } else {
            offerEverything();
        }
    }

    private void ifInUse(int index, Runnable change) {
        boolean isInUse = index >= 0 && index < media.size() && SlotStep.isInUse(media.get(index));
        if (isInUse) {
            change.run();
        } else {
            refusals.add(Decision.refused(new Place.Media(index), "it is not in use", REMOVING));
        }
    }

    private void turnAll(UnaryOperator<Direction> change, String reason) {
        indicesInUse().forEach(index -> turn(index, change.apply(direction(index)), reason, HOLDING));
    }

    private void resume() {
        indicesInUse().forEach(index -> {
            Direction wanted =
                    capability(media.get(index)).map(MediaCapability::direction).orElse(Direction.SENDRECV);
            turn(index, wanted, "taken off hold", HOLDING);
        });
    }

    private Direction direction(int index) {
        return media.get(index).first(Direction.TYPE).orElse(Direction.SENDRECV);
    }

    private void turn(int index, Direction direction, String reason, String reference) {
        Direction before = direction(index);
        media.set(index, SlotStep.turned(media.get(index), direction));
        if (before != direction) {
            decisions.add(Decision.changed(
                    Decision.at(index, "direction"),
                    reason + ": " + DirectionStep.word(before) + " becomes " + DirectionStep.word(direction),
                    reference));
        }
    }

    private void remove(int index) {
        media.set(index, SlotStep.removed(media.get(index)));
        decisions.add(Decision.changed(new Place.Media(index), "its port becomes 0, its place stays", REMOVING));
    }

    private void add(MediaType type) {
        Optional<MediaCapability> capability = unused(type).or(() -> first(type));
        if (capability.isEmpty()) {
            refusals.add(Decision.refused(new Place.Session(), "ours has no " + type, ADDING));
            return;
        }
        Optional<Decision> obstacle = obstacle(capability.get());
        obstacle.ifPresentOrElse(
                refusals::add, () -> offer(capability.get(), freeSlot().orElse(media.size())));
    }

    private void replace(int index, MediaType type) {
        Optional<MediaCapability> capability = first(type);
        if (capability.isEmpty() || index < 0 || index >= media.size()) {
            refusals.add(
                    Decision.refused(new Place.Media(index), "ours has no " + type + " to put there", CHANGING_TYPE));
            return;
        }
        Optional<Decision> obstacle = obstacle(capability.get());
        if (obstacle.isPresent()) {
            refusals.add(obstacle.get());
            return;
        }
        put(capability.get(), index);
        decisions.add(Decision.changed(new Place.Media(index), "it becomes " + type, CHANGING_TYPE));
    }

    private void offerEverything() {
        Set<Integer> taken = new HashSet<>();
        for (MediaCapability capability : situation.endpoint().media()) {
            Optional<Decision> obstacle = obstacle(capability);
            if (obstacle.isPresent()) {
                decisions.add(obstacle.get());
                continue;
            }
            OptionalInt slot = indicesInUse()
                    .filter(index -> !taken.contains(index) && isFor(capability, index))
                    .findFirst();
            int index = slot.orElseGet(() -> freeSlot().orElse(media.size()));
            taken.add(index);
            if (slot.isPresent()) {
                put(capability, index);
                decisions.add(Decision.changed(
                        new Place.Media(index),
                        "all of " + capability.mediaType() + " is offered again",
                        "RFC 3261 section 14.2"));
            } else {
                offer(capability, index);
            }
        }
    }

    private boolean isFor(MediaCapability capability, int index) {
        return media.get(index).media().filter(capability::isFor).isPresent();
    }

    /** Offers a capability behind all others; nothing where it cannot be offered. */
    void offer(MediaCapability capability) {
        Optional<Decision> obstacle = obstacle(capability);
        obstacle.ifPresentOrElse(decisions::add, () -> offer(capability, media.size()));
    }

    /** Why it cannot be offered. */
    private Optional<Decision> obstacle(MediaCapability capability) {
        boolean isPossible =
                OfferStep.protocol(situation.endpoint(), capability).isPresent();
        return isPossible
                ? Optional.empty()
                : Optional.of(Decision.refused(
                        new Place.Session(),
                        capability.mediaType() + " is not offered: ours has no certificate for "
                                + capability.field().protocol(),
                        "RFC 8122 section 6.2"));
    }

    /** Offers a capability in a place that is free, or behind all others. */
    private void offer(MediaCapability capability, int index) {
        boolean isRecycled = index < media.size();
        put(capability, index);
        decisions.add(Decision.changed(
                new Place.Media(index),
                capability.mediaType() + " is offered" + (isRecycled ? " in a place that was free" : ""),
                ADDING));
    }

    private void put(MediaCapability capability, int index) {
        MediaDescription offered = PreconditionStep.offer(
                OfferStep.offer(own(capability, index), situation.history(index)),
                capability.description(),
                situation.preconditions(index));
        if (index < media.size()) {
            media.set(index, offered);
        } else {
            media.add(offered);
        }
    }

    private OwnMedia own(MediaCapability capability, int index) {
        Ids ids = situation.idsFor(index);
        return new OwnMedia(
                situation.endpoint(),
                capability,
                capability.port().orElse(situation.endpoint().portAt(index)),
                index,
                ids,
                new OwnCredentials(ids),
                new FormatChoices(),
                situation.inUse(index),
                situation.handshake(index),
                situation.history(index));
    }

    private IntStream indicesInUse() {
        return IntStream.range(0, media.size()).filter(index -> SlotStep.isInUse(media.get(index)));
    }

    private OptionalInt freeSlot() {
        return IntStream.range(0, media.size())
                .filter(index -> !SlotStep.isInUse(media.get(index)))
                .findFirst();
    }

    private Optional<MediaCapability> first(MediaType type) {
        return situation.endpoint().media().stream()
                .filter(capability -> capability.mediaType().equals(type))
                .findFirst();
    }

    /** What has nothing to do yet. */
    private Optional<MediaCapability> unused(MediaType type) {
        List<MediaField> fields = media.stream()
                .filter(SlotStep::isInUse)
                .flatMap(description -> description.media().stream())
                .toList();
        return situation.endpoint().media().stream()
                .filter(capability -> capability.mediaType().equals(type))
                .filter(capability -> fields.stream().noneMatch(capability::isFor))
                .findFirst();
    }

    /** The offer; refused where a change cannot be made. */
    Result<Offer> finish() {
        if (!refusals.isEmpty()) {
            return new Result.Refused<>(new Refusal(refusals));
        }
        Capabilities endpoint = situation.endpoint();
        SessionDescription.Builder session = SessionDescription.builder(OriginStep.first(endpoint, situation.ids()))
                .set(SessionName.TYPE, new SessionName(endpoint.sessionName()))
                .set(Connection.TYPE, endpoint.connection());
        bundle().ifPresent(group -> session.add(Group.TYPE, group));
        if (endpoint.ice() == Capabilities.Ice.LITE) {
            session.add(IceLite.TYPE, IceLite.ICE_LITE);
        }
        Decided<List<MediaDescription>> settled = LabelStep.settle(media);
        decisions.addAll(settled.decisions());
        settled.value().forEach(session::add);
        return new Result.Success<>(new Offer(OriginStep.versioned(session.build(), situation), decisions));
    }

    /** The group of all that are in use and have a name; floor control goes alone (RFC 8856 section 6). */
    private Optional<Group> bundle() {
        List<String> mids = media.stream()
                .filter(SlotStep::isInUse)
                .filter(description ->
                        description.media().stream().noneMatch(field -> BfcpStep.isFor(field.protocol())))
                .flatMap(description -> description.mid().stream())
                .toList();
        boolean isBundle = situation.endpoint().groups().contains(GroupSemantics.BUNDLE) && !mids.isEmpty();
        return isBundle ? Optional.of(new Group(GroupSemantics.BUNDLE, mids)) : Optional.empty();
    }
}
