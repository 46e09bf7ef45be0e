package org.sdpkit.cli;

import java.util.ArrayList;
import java.util.List;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.negotiation.Answer;
import org.sdpkit.negotiation.Change;
import org.sdpkit.negotiation.Decision;
import org.sdpkit.negotiation.JsepEndpoint;
import org.sdpkit.negotiation.Result;

/** What an endpoint of WebRTC answers to an offer, and the endpoint that has answered it. */
record WebRtcAnswer(JsepEndpoint endpoint, Answer answer) {

    /** Takes the offer, does this with it, and answers. */
    static Result<WebRtcAnswer> of(
            JsepEndpoint before, SessionDescription offer, List<Change> changes, DescriptionType type) {
        return received(before, offer).flatMap(received -> {
            Result<JsepEndpoint> next = new Result.Success<>(received);
            for (Change change : changes) {
                next = next.flatMap(here -> here.change(change));
            }
            return next.flatMap(here -> here.setLocalDescription(type))
                    .map(answered -> new WebRtcAnswer(answered, answer(offer, received, answered)));
        });
    }

    /** After a provisional answer the offer is still the same. */
    private static Result<JsepEndpoint> received(JsepEndpoint before, SessionDescription offer) {
        return before.pendingRemoteDescription().filter(offer::equals).isPresent()
                ? new Result.Success<>(before)
                : before.setRemoteDescription(DescriptionType.OFFER, offer);
    }

    private static Answer answer(SessionDescription offer, JsepEndpoint received, JsepEndpoint answered) {
        List<Decision> decisions = new ArrayList<>(received.decisions());
        decisions.addAll(answered.decisions());
        return new Answer(offer, answered.localDescription().orElseThrow(), decisions);
    }
}
