package org.sdpkit.attribute;

/**
 * Whose part of the way a precondition is about: RFC 3312 section 4, seen by whoever wrote the description.
 *
 * @since 0.1.0
 */
public enum PreconditionStatus {
    /** All of the way. */
    E2E,
    /** The network of who wrote the description. */
    LOCAL,
    /** The network of the other side. */
    REMOTE;

    static PreconditionStatus read(ValueScanner in) {
        return in.constant("e2e, local or remote", PreconditionStatus.class);
    }

    @Override
    public String toString() {
        return AttributeType.flagName(this);
    }
}
