package org.sdpkit.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.Map;
import java.util.Optional;

/** The streams of the process, and what is known of where they lead. */
final class Terminal {

    /** The launcher's word on which of the streams 0, 1 and 2 are terminals. */
    private static final String TERMINALS = "sdpkit.terminals";

    /** What the system says of a pipe that is closed at its other end. */
    private static final String NOBODY_READS = "Broken pipe";

    private final InputStream in;
    private final WatchedOutput watched;
    private final OutputStream bytesOut;
    private final PrintWriter out;
    private final PrintWriter err;
    private final String terminals;
    private final Map<String, String> environment;

    Terminal(InputStream in, OutputStream out, OutputStream err, String terminals, Map<String, String> environment) {
        this.in = in;
        this.watched = new WatchedOutput(out);
        this.bytesOut = new BufferedOutputStream(watched, 1 << 16);
        this.out = new PrintWriter(new OutputStreamWriter(bytesOut, StandardCharsets.UTF_8));
        this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
        this.terminals = terminals;
        this.environment = Map.copyOf(environment);
    }

    static Terminal ofProcess(InputStream in, OutputStream out, OutputStream err) {
        return new Terminal(in, out, err, System.getProperty(TERMINALS, ""), System.getenv());
    }

    InputStream in() {
        return in;
    }

    /** For results that are bytes; what was printed before is flushed. */
    OutputStream bytesOut() {
        out.flush();
        return bytesOut;
    }

    /** For results that are text. */
    PrintWriter out() {
        return out;
    }

    /** For everything that is no result. */
    PrintWriter err() {
        return err;
    }

    /** Whether results could not be written. */
    boolean isOutputLost() {
        return watched.loss().isPresent();
    }

    /** Why results could not be written, where that is worth a word: that nobody reads on, as behind head, is not. */
    Optional<String> outputLoss() {
        return watched.loss().filter(reason -> !reason.contains(NOBODY_READS));
    }

    /**
     * Tells what kept the command from its work, and how it ends. Never a stack trace: what went wrong outside is said in
     * words for the user, all else is a fault of ours.
     */
    int tellFailure(Exception failure) {
        if (failure instanceof CannotGoOn outside) {
            if (!outside.words().isEmpty()) {
                err.println("sdp: " + outside.words());
            }
            return outside.exitCode();
        }
        if (failure instanceof FileSystemException file) {
            err.println("sdp: " + Input.shown(String.valueOf(file.getFile())) + ": " + CannotGoOn.reason(file));
        } else if (!(failure instanceof IOException && isOutputLost())) {
            err.println("sdp: internal error, please report it: " + failure);
        }
        return ExitCode.FAILED;
    }

    boolean isInputTerminal() {
        return terminals.contains("0");
    }

    boolean isErrorTerminal() {
        return terminals.contains("2");
    }

    /** Whether colours are wanted where nothing is said: NO_COLOR, CLICOLOR_FORCE, and a terminal. */
    boolean wantsColour() {
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return false;
        }
        String force = environment.getOrDefault("CLICOLOR_FORCE", "0");
        return !force.equals("0") || (terminals.contains("1") && !"dumb".equals(environment.get("TERM")));
    }
}
