package org.sdpkit.negotiation;

import java.util.List;
import java.util.Optional;

/**
 * Why something cannot be done.
 *
 * @param decisions at least one
 * @param error what a browser calls it, where it is the call of an endpoint of WebRTC that is refused
 * @since 0.1.0
 */
public record Refusal(List<Decision> decisions, Optional<WebRtcError> error) {

    public Refusal {
        decisions = List.copyOf(decisions);
        if (decisions.isEmpty()) {
            throw new IllegalArgumentException("decisions must not be empty");
        }
    }

    /** A refusal that browsers have no name for. */
    public Refusal(List<Decision> decisions) {
        this(decisions, Optional.empty());
    }

    static <T> Result<T> of(Place place, String reason, String reference) {
        return new Result.Refused<>(new Refusal(List.of(Decision.refused(place, reason, reference))));
    }

    static <T> Result<T> of(WebRtcError error, Place place, String reason, String reference) {
        return new Result.Refused<>(
                new Refusal(List.of(Decision.refused(place, reason, reference)), Optional.of(error)));
    }

    @Override
    public String toString() {
        return error.map(name -> name.errorName() + ": ").orElse("") + decisions.get(0);
    }
}
