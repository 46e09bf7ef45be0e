package org.sdpkit.negotiation;

/**
 * What a browser calls the reason for which it refuses a call: the name of the DOMException, or of the JavaScript error.
 *
 * @since 0.1.0
 */
public enum WebRtcError {
    /** The endpoint is in no state for the call. */
    INVALID_STATE("InvalidStateError"),
    /** What was created was changed, or cannot be changed so. */
    INVALID_MODIFICATION("InvalidModificationError"),
    /** What a description says cannot be. */
    INVALID_ACCESS("InvalidAccessError"),
    /** A description or candidate cannot be read or used. */
    OPERATION("OperationError"),
    /** An argument is no such thing. */
    TYPE("TypeError"),
    /** A number is out of its range. */
    RANGE("RangeError");

    private final String errorName;

    WebRtcError(String errorName) {
        this.errorName = errorName;
    }

    /** {@code InvalidStateError}. */
    public String errorName() {
        return errorName;
    }
}
