package org.sdpkit.negotiation;

import org.sdpkit.model.SessionDescription;

/** An offer that wants an answer, and what the answer goes by. */
record Asked(SessionDescription offer, Situation situation) {

    Capabilities endpoint() {
        return situation.endpoint();
    }

    Ids ids() {
        return situation.ids();
    }
}
