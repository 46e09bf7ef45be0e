package org.sdpkit.negotiation;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.sdpkit.attribute.Catalogue;
import org.sdpkit.model.Limits;
import org.sdpkit.model.Origin;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.negotiation.Policy.Strictness;

/** What an offer of a session that goes on must keep: RFC 3264 section 8. */
final class Subsequent {

    /** A description without lines, as a rollback has it. */
    static final SessionDescription NOTHING =
            SessionDescription.read("".getBytes(StandardCharsets.UTF_8), Limits.DEFAULT, Catalogue.STANDARD);

    private static final String SECTION = "RFC 3264 section 8";

    private Subsequent() {}

    /** Why an offer cannot be taken as the next of a dialog; whoever is lenient takes what can be understood. */
    static Optional<Refusal> refusal(Negotiation dialog, SessionDescription offer) {
        boolean isStrict = dialog.capabilities().policy().strictness() == Strictness.STRICT;
        return isStrict ? dialog.heard().flatMap(before -> refusal(before, offer)) : Optional.empty();
    }

    private static Optional<Refusal> refusal(SessionDescription before, SessionDescription offer) {
        int count = before.mediaDescriptions().size();
        if (offer.mediaDescriptions().size() < count) {
            return refused(
                    new Place.Session(),
                    "it has " + offer.mediaDescriptions().size() + " m= lines, and had " + count
                            + ": none may go away");
        }
        Optional<Origin> was = before.origin();
        Optional<Origin> is = offer.origin();
        if (was.isEmpty() || is.isEmpty() || before.equals(offer)) {
            return Optional.empty();
        }
        if (!was.get().isSameSession(is.get())) {
            return refused(Decision.atSession("o"), "it names another session than before");
        }
        boolean isNext = is.get().sessionVersion().equals(was.get().next().sessionVersion());
        return isNext
                ? Optional.empty()
                : refused(
                        Decision.atSession("o"),
                        "its version is " + is.get().sessionVersion() + " after "
                                + was.get().sessionVersion() + ", and must be one more");
    }

    private static Optional<Refusal> refused(Place place, String reason) {
        return Refusal.<Offer>of(place, reason, SECTION).refusal();
    }
}
