package org.sdpkit.cli;

/** How the command ends. */
final class ExitCode {

    /** Done, and nothing found. */
    static final int OK = 0;

    /** Something was found. */
    static final int FOUND = 1;

    /** The command was used wrongly. */
    static final int USAGE = 2;

    /** A file could not be read or written, or the command is broken. */
    static final int FAILED = 3;

    private ExitCode() {}
}
