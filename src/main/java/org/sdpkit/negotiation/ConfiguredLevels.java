package org.sdpkit.negotiation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.Line;
import org.sdpkit.model.SessionDescription;

/** An offer with the session levels that its configurations make: those that make the same of it share one. */
final class ConfiguredLevels {

    /** More session levels than anybody has use for; each is an offer of its own. */
    static final int MOST = 64;

    private final SessionDescription offer;
    private final Map<Change, SessionDescription> made = new HashMap<>();

    ConfiguredLevels(SessionDescription offer) {
        this.offer = offer;
    }

    /** The offer with another session level; empty once there are too many. */
    Optional<SessionDescription> with(boolean isCleared, List<Line> added) {
        Change change = new Change(isCleared, added);
        return made.containsKey(change) || made.size() < MOST
                ? Optional.of(made.computeIfAbsent(change, this::make))
                : Optional.empty();
    }

    private SessionDescription make(Change change) {
        SessionDescription.Builder session = offer.toBuilder();
        change(session, offer, change.isCleared, change.added);
        return session.build();
    }

    /** Puts attributes before those of an offer, or in place of them; those that negotiate capabilities go. */
    static void change(
            SessionDescription.Builder session, SessionDescription offer, boolean isCleared, List<Line> added) {
        List<Line> kept = offer.levelLines().stream()
                .filter(Attribute.class::isInstance)
                .filter(line -> !isCleared && !ConfiguredOffer.isOfCapabilities(line))
                .toList();
        session.removeIf(Attribute.class::isInstance);
        Stream.concat(added.stream(), kept.stream()).forEach(session::add);
    }

    /** What a configuration makes of the session level. */
    private record Change(boolean isCleared, List<Line> added) {

        Change {
            added = List.copyOf(added);
        }
    }
}
