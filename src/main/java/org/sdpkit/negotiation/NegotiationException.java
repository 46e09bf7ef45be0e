package org.sdpkit.negotiation;

/**
 * Somebody insisted on what was refused.
 *
 * @since 0.1.0
 */
public final class NegotiationException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Refusal refusal;

    NegotiationException(Refusal refusal) {
        super(refusal.toString());
        this.refusal = refusal;
    }

    /** Why it was refused. */
    public Refusal refusal() {
        return refusal;
    }
}
