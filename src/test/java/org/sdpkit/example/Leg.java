package org.sdpkit.example;

import org.sdpkit.edit.Script;
import org.sdpkit.edit.Verb;
import org.sdpkit.model.Origin;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.negotiation.Capabilities;
import org.sdpkit.negotiation.Negotiation;

/**
 * One side of a session border controller: the dialog with the one who is there, and how what is said to them is made of
 * what the other side said.
 *
 * @param dialog what was said on this leg
 * @param origin who speaks on this leg; its version is that of the first description
 * @param filter what goes out: our address and ports, and the codecs that may pass
 */
record Leg(Negotiation dialog, Origin origin, Script filter) {

    /** The leg after an offer that came in on it. */
    Leg hears(SessionDescription offer) {
        return with(dialog.receiveOffer(offer).orThrow());
    }

    /** The leg after the offer that goes out on it, made of one that came in on the other. */
    Leg offers(SessionDescription theirs) {
        SessionDescription offer = filtered(theirs);
        boolean isNews = dialog.said().filter(offer::equals).isEmpty();
        boolean isLater = dialog.said().isPresent();
        return with(dialog.offered(
                isNews && isLater ? Verb.of("increase-version", "").apply(offer) : offer));
    }

    /** The leg after the answer to an offer that went out on it. */
    Leg hearsAnswer(SessionDescription answer) {
        return with(dialog.receiveAnswer(answer).orThrow());
    }

    /**
     * The leg after the answer that goes out on it: that of somebody who can do what was answered on the other leg. So
     * payload types, their order and the media descriptions are those of the offer that came in here.
     */
    Leg answers(SessionDescription theirs) {
        return with(dialog.with(Capabilities.of(filtered(theirs)))
                .answer()
                .orThrow()
                .negotiation());
    }

    /** The leg after both sides stay with what they have, as the offer was refused: 488. */
    Leg refuses() {
        return with(dialog.refuse());
    }

    /** What was said on this leg last by us. */
    SessionDescription said() {
        return dialog.said().orElseThrow();
    }

    /** What came from the other leg, as it may go out, from us. */
    private SessionDescription filtered(SessionDescription theirs) {
        Origin ours = dialog.said().flatMap(SessionDescription::origin).orElse(origin);
        return filter.apply(theirs).toBuilder().set(Origin.TYPE, ours).build();
    }

    private Leg with(Negotiation next) {
        return new Leg(next, origin, filter);
    }
}
