package org.sdpkit.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Something outside that keeps the command from its work, in words for the user. */
final class CannotGoOn extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int exitCode;

    CannotGoOn(String message) {
        this(message, ExitCode.FAILED);
    }

    CannotGoOn(String message, int exitCode) {
        super(message);
        this.exitCode = exitCode;
    }

    /** Nobody reads the results; what is to be said of that is said at the end. */
    static CannotGoOn outputLost() {
        return new CannotGoOn("");
    }

    /** What keeps the command from its work; of no length where that is said elsewhere. */
    String words() {
        return String.valueOf(getMessage());
    }

    /** How the command ends. */
    int exitCode() {
        return exitCode;
    }

    /** What went wrong with a file, in a few words. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "access denied";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "is there already, and is no folder";
        }
        String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return reason == null ? "cannot be used" : reason;
    }
}
