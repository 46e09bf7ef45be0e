package org.sdpkit.negotiation;

import java.util.List;
import org.sdpkit.model.SessionDescription;

/**
 * An offer, and why it is as it is: RFC 3264 section 5.
 *
 * @param description the offer
 * @param decisions the choices, in the order of its media descriptions
 * @since 0.1.0
 */
public record Offer(SessionDescription description, List<Decision> decisions) {

    public Offer {
        decisions = List.copyOf(decisions);
    }
}
