package org.sdpkit.negotiation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sdpkit.model.SessionDescription;

/**
 * What createOffer and createAnswer gave last, so that nothing else can be set: RFC 9429 section 5.4.
 *
 * @param offer the offer
 * @param answer the answer
 * @param last what was created last, from which versions are counted
 * @param transceivers for each media description of the offer the id of its transceiver; empty for others
 * @since 0.1.0
 */
public record CreatedDescriptions(
        Optional<SessionDescription> offer,
        Optional<SessionDescription> answer,
        Optional<SessionDescription> last,
        List<OptionalInt> transceivers) {

    static final CreatedDescriptions NONE =
            new CreatedDescriptions(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public CreatedDescriptions {
        transceivers = List.copyOf(transceivers);
    }

    CreatedDescriptions withOffer(SessionDescription created, List<OptionalInt> mapping) {
        return new CreatedDescriptions(Optional.of(created), answer, Optional.of(created), mapping);
    }

    CreatedDescriptions withAnswer(SessionDescription created) {
        return new CreatedDescriptions(offer, Optional.of(created), Optional.of(created), transceivers);
    }

    /** What was created for the exchange that has ended can no more be set. */
    CreatedDescriptions spent() {
        return new CreatedDescriptions(Optional.empty(), Optional.empty(), last, List.of());
    }

    /** What somebody else has said for us counts as said. */
    CreatedDescriptions said(SessionDescription description) {
        return new CreatedDescriptions(offer, answer, Optional.of(description), transceivers);
    }
}
