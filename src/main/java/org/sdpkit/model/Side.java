package org.sdpkit.model;

/**
 * One of the two parties of an exchange.
 *
 * @since 0.1.0
 */
public enum Side {
    /** The one that makes the first offer. */
    A,
    /** The other one. */
    B;

    /** The party on the other end. */
    public Side other() {
        return switch (this) {
            case A -> B;
            case B -> A;
        };
    }
}
