package org.sdpkit.negotiation;

import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A choice that was made while an offer or answer was put together.
 *
 * @since 0.1.0
 */
public final class Decision {

    private final Place place;
    private final Outcome outcome;
    private final Supplier<String> words;
    private final String reference;

    /** Made when first asked for, since mostly nobody does; two threads may both make it, and get the same. */
    private @Nullable String reason;

    private Decision(Place place, Outcome outcome, Supplier<String> words, String reference) {
        this.place = place;
        this.outcome = outcome;
        this.words = words;
        this.reference = reference;
    }

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
        return taken(place, () -> reason, reference);
    }

    static Decision taken(Place place, Supplier<String> reason, String reference) {
        return new Decision(place, Outcome.TAKEN, reason, reference);
    }

    static Decision changed(Place place, String reason, String reference) {
        return changed(place, () -> reason, reference);
    }

    static Decision changed(Place place, Supplier<String> reason, String reference) {
        return new Decision(place, Outcome.CHANGED, reason, reference);
    }

    static Decision refused(Place place, String reason, String reference) {
        return refused(place, () -> reason, reference);
    }

    static Decision refused(Place place, Supplier<String> reason, String reference) {
        return new Decision(place, Outcome.REFUSED, reason, reference);
    }

    static Place at(int mediaIndex, String name) {
        return new Place.Named(OptionalInt.of(mediaIndex), name);
    }

    static Place atSession(String name) {
        return new Place.Named(OptionalInt.empty(), name);
    }

    /** The same about something else. */
    Decision with(Place other) {
        return new Decision(other, outcome, words, reference);
    }

    /** What it is about. */
    public Place place() {
        return place;
    }

    /** What was chosen. */
    public Outcome outcome() {
        return outcome;
    }

    /** Why, in words a person can act on. */
    public String reason() {
        String known = reason;
        if (known == null) {
            known = words.get();
            reason = known;
        }
        return known;
    }

    /** The section that asks for it or leaves the choice. */
    public String reference() {
        return reference;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Decision other
                && place.equals(other.place)
                && outcome == other.outcome
                && reference.equals(other.reference)
                && reason().equals(other.reason());
    }

    @Override
    public int hashCode() {
        return Objects.hash(place, outcome, reference);
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
                + ": " + reason() + " (" + reference + ")";
    }
}
