package org.sdpkit.negotiation;

import java.util.List;

/**
 * Why something cannot be done.
 *
 * @param decisions at least one
 * @since 0.1.0
 */
public record Refusal(List<Decision> decisions) {

    public Refusal {
        decisions = List.copyOf(decisions);
        if (decisions.isEmpty()) {
            throw new IllegalArgumentException("decisions must not be empty");
        }
    }

    static <T> Result<T> of(Place place, String reason, String reference) {
        return new Result.Refused<>(new Refusal(List.of(Decision.refused(place, reason, reference))));
    }

    @Override
    public String toString() {
        return decisions.get(0).toString();
    }
}
