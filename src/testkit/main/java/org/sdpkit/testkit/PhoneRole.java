package org.sdpkit.testkit;

import java.util.List;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.negotiation.Answer;
import org.sdpkit.negotiation.Change;
import org.sdpkit.negotiation.Negotiation;
import org.sdpkit.negotiation.Offer;
import org.sdpkit.negotiation.Result;

/** A telephone, which offers all that it can. */
record PhoneRole(Negotiation negotiation) implements Role {

    @Override
    public Said calls(List<MediaType> media) {
        if (!media.isEmpty()) {
            throw new IllegalArgumentException("a phone offers all that it can, and is not asked for " + media);
        }
        return offer();
    }

    @Override
    public Said answers(SessionDescription offer) {
        Negotiation.Said<Answer> said =
                Role.taken(negotiation.receiveOffer(offer).flatMap(Negotiation::answer), "offer", offer);
        return new Said(new PhoneRole(said.negotiation()), said.value().description());
    }

    @Override
    public Role accepts(SessionDescription answer) {
        return new PhoneRole(Role.taken(negotiation.receiveAnswer(answer), "answer", answer));
    }

    @Override
    public Said holds() {
        return offer(new Change.Hold());
    }

    @Override
    public Said resumes() {
        return offer(new Change.Resume());
    }

    @Override
    public Said adds(MediaType type) {
        return offer(new Change.Add(type));
    }

    @Override
    public Said restartsIce() {
        throw new IllegalStateException("a phone has no ICE");
    }

    private Said offer(Change... changes) {
        Result<Negotiation.Said<Offer>> said = negotiation.offer(changes);
        Negotiation.Said<Offer> offered = said.orThrow();
        return new Said(new PhoneRole(offered.negotiation()), offered.value().description());
    }
}
