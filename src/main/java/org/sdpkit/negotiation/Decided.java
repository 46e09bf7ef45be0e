package org.sdpkit.negotiation;

import java.util.List;

/** What a step of a negotiation came to, and the choices that led there. */
record Decided<T>(T value, List<Decision> decisions) {

    Decided {
        decisions = List.copyOf(decisions);
    }

    static <T> Decided<T> of(T value, Decision... decisions) {
        return new Decided<>(value, List.of(decisions));
    }
}
