package org.sdpkit.negotiation;

import java.util.OptionalInt;

/**
 * A choice that was made while an offer or answer was put together.
 *
 * @param place what it is about
 * @param outcome what was chosen
 * @param reason why, in words a person can act on
 * @param reference the section that asks for it or leaves the choice
 * @since 0.1.0
 */
public record Decision(Place place, Outcome outcome, String reason, String reference) {

    /**
     * What was chosen.
     *
     * @since 0.1.0
     */
    public enum Outcome {
        /** As it was offered. */
        TAKEN,
        /** With something changed or added. */
        CHANGED,
        /** Left out or refused. */
        REFUSED
    }

    static Decision taken(Place place, String reason, String reference) {
        return new Decision(place, Outcome.TAKEN, reason, reference);
    }

    static Decision changed(Place place, String reason, String reference) {
        return new Decision(place, Outcome.CHANGED, reason, reference);
    }

    static Decision refused(Place place, String reason, String reference) {
        return new Decision(place, Outcome.REFUSED, reason, reference);
    }

    static Place at(int mediaIndex, String name) {
        return new Place.Named(OptionalInt.of(mediaIndex), name);
    }

    static Place atSession(String name) {
        return new Place.Named(OptionalInt.empty(), name);
    }

    /** For people, on one line. */
    @Override
    public String toString() {
        return place + " "
                + switch (outcome) {
                    case TAKEN -> "taken";
                    case CHANGED -> "changed";
                    case REFUSED -> "refused";
                }
                + ": " + reason + " (" + reference + ")";
    }
}
