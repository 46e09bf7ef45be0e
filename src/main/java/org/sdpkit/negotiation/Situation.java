package org.sdpkit.negotiation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sdpkit.attribute.Direction;
import org.sdpkit.model.Effective;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.SessionDescription;

/**
 * What an offer or answer of ours goes by, besides what we hear.
 *
 * @param endpoint all we can do
 * @param ids where ids, keys and credentials come from
 * @param agreed what we said last that was agreed on, in an offer or an answer
 * @param heard what they said last that was agreed on
 * @param said what we said last, agreed on or not
 * @param wanted which way media is to flow, of media descriptions whose direction we changed
 * @param histories what payload types stand for, by media description
 * @param preconditions what both know of them, in our words, by media description
 */
record Situation(
        Capabilities endpoint,
        Ids ids,
        Optional<SessionDescription> agreed,
        Optional<SessionDescription> heard,
        Optional<SessionDescription> said,
        Map<Integer, Direction> wanted,
        List<PayloadTypeHistory> histories,
        List<PreconditionTable> preconditions) {

    Situation {
        wanted = Map.copyOf(wanted);
        histories = List.copyOf(histories);
        preconditions = List.copyOf(preconditions);
    }

    /** Nothing has been said yet. */
    static Situation first(Capabilities endpoint, Ids ids) {
        return new Situation(
                endpoint, ids, Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), List.of(), List.of());
    }

    /** What was agreed on, media description by media description. */
    List<MediaDescription> agreedMedia() {
        return agreed.map(SessionDescription::mediaDescriptions).orElse(List.of());
    }

    /** What we said of the media description in this place when it was agreed on; empty if it is not in use. */
    Optional<MediaDescription> inUse(int index) {
        List<MediaDescription> media = agreedMedia();
        return index < media.size() ? Optional.of(media.get(index)).filter(SlotStep::isInUse) : Optional.empty();
    }

    /** What they said of the media description in this place when it was agreed on. */
    Optional<Effective> heard(int index) {
        return heard.filter(session -> index < session.mediaDescriptions().size())
                .map(session -> session.effective(session.mediaDescriptions().get(index)));
    }

    /**
     * Where ids and keys of a media description that we offer come from: others than before where it takes the place of one
     * that is gone, for what they name is new (RFC 8842 section 5.2).
     */
    Ids idsFor(int index) {
        boolean isFree = index < agreedMedia().size() && inUse(index).isEmpty();
        return isFree ? ids.forPurpose("place " + index + " in " + said) : ids;
    }

    /** The handshake of the media description in this place, if it is in use. */
    Optional<AgreedHandshake> handshake(int index) {
        return inUse(index)
                .flatMap(media -> agreed.flatMap(said -> OfferedMedia.of(said, index)))
                .flatMap(ours -> heard.filter(
                                said -> index < said.mediaDescriptions().size())
                        .flatMap(said -> OfferedMedia.of(said, index))
                        .map(theirs -> new AgreedHandshake(ours, theirs)));
    }

    /** Whether our address is another one than it was. */
    boolean isMoved() {
        return agreed.flatMap(SessionDescription::connection)
                .filter(before -> !before.equals(endpoint.connection()))
                .isPresent();
    }

    /** What both know of the preconditions of a media description; nothing once we are somewhere else. */
    PreconditionTable preconditions(int index) {
        boolean isKnown =
                index < preconditions.size() && !isMoved() && inUse(index).isPresent();
        return isKnown ? preconditions.get(index) : PreconditionTable.NONE;
    }

    PayloadTypeHistory history(int index) {
        return index < histories.size() ? histories.get(index) : PayloadTypeHistory.NONE;
    }

    /** Which way media of this place is to flow. */
    Direction wanted(int index, MediaCapability capability) {
        return wanted.getOrDefault(index, capability.direction());
    }
}
