package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.Setup;
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
        return new ArrayList<>(agreed.map(SessionDescription::mediaDescriptions).orElse(List.of()));
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
     * Whether we began the handshake of the media description in this place, or connected, if that was agreed on. Whoever
     * offered left it open as a rule, and whoever answered has settled it.
     */
    Optional<Setup> role(int index) {
        if (inUse(index).isEmpty()) {
            return Optional.empty();
        }
        Optional<Setup> theirs = heard.flatMap(said -> setup(said, index));
        return theirs.map(role -> HandshakeStep.answer(role, Setup.ACTIVE))
                .or(() -> agreed.flatMap(said -> setup(said, index)));
    }

    private static Optional<Setup> setup(SessionDescription said, int index) {
        return index < said.mediaDescriptions().size()
                ? OfferedMedia.of(said, index).flatMap(OfferedMedia::setup).filter(HandshakeStep::isSettled)
                : Optional.empty();
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
