package org.sdpkit.negotiation;

import org.sdpkit.attribute.Des.Strength;
import org.sdpkit.attribute.PreconditionStatus;
import org.sdpkit.attribute.PreconditionType;

/**
 * A row of a status table: RFC 3312 section 5.1.
 *
 * @param type of the precondition
 * @param status whose part of the way
 * @param isSending which of the two ways
 * @param isMet whether it is there
 * @param strength how much it should
 */
record PreconditionRow(
        PreconditionType type, PreconditionStatus status, boolean isSending, boolean isMet, Strength strength) {

    PreconditionRow met(boolean now) {
        return new PreconditionRow(type, status, isSending, now, strength);
    }

    PreconditionRow with(Strength other) {
        return new PreconditionRow(type, status, isSending, isMet, other);
    }

    /** As the other side calls it: RFC 3312 table 4. */
    PreconditionRow seenFromTheOtherSide() {
        return new PreconditionRow(type, seenFromTheOtherSide(status), !isSending, isMet, strength);
    }

    static PreconditionStatus seenFromTheOtherSide(PreconditionStatus status) {
        return switch (status) {
            case E2E -> PreconditionStatus.E2E;
            case LOCAL -> PreconditionStatus.REMOTE;
            case REMOTE -> PreconditionStatus.LOCAL;
        };
    }

    boolean isAbout(PreconditionRow other) {
        return type.equals(other.type) && status == other.status && isSending == other.isSending;
    }

    /** Whether the session waits for it: RFC 3312 section 6. */
    boolean isAwaited() {
        return strength == Strength.MANDATORY && !isMet;
    }

    /**
     * Whether it is we who know of it: our own network; of the whole way what we send with reserved resources, and what
     * we can receive where it is about security or connectivity (RFC 5027 section 3, RFC 5898 section 3).
     */
    boolean isOurs() {
        return switch (status) {
            case LOCAL -> true;
            case REMOTE -> false;
            case E2E -> isSending != isAboutReceiving(type);
        };
    }

    private static boolean isAboutReceiving(PreconditionType type) {
        return type.equals(PreconditionType.SEC) || type.equals(PreconditionType.CONN);
    }

    /** Security and connectivity are a matter of the whole way: RFC 5027 section 3, RFC 5898 section 3. */
    boolean isDefined() {
        return status == PreconditionStatus.E2E || !isAboutReceiving(type);
    }
}
