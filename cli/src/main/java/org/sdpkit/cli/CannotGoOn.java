package org.sdpkit.cli;

/** Something outside that keeps the command from its work, in words for the user. */
final class CannotGoOn extends RuntimeException {

    private static final long serialVersionUID = 1;

    CannotGoOn(String message) {
        super(message);
    }
}
