package org.sdpkit.attribute;

/**
 * Which way a precondition is about: RFC 3312 section 4, seen by whoever wrote the description.
 *
 * @since 0.1.0
 */
public enum PreconditionDirection {
    /** No way. */
    NONE,
    /** To the other side. */
    SEND,
    /** From the other side. */
    RECV,
    /** Both ways. */
    SENDRECV;

    static PreconditionDirection read(ValueScanner in) {
        return in.constant("none, send, recv or sendrecv", PreconditionDirection.class);
    }

    @Override
    public String toString() {
        return AttributeType.flagName(this);
    }
}
