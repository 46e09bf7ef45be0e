package org.sdpkit.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;

/** Starts the command. */
public final class Main {

    private Main() {}

    /** Runs the command with these arguments and ends the process with its exit code. */
    public static void main(String[] args) {
        Terminal terminal = Terminal.ofProcess(
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err));
        System.exit(run(terminal, args));
    }

    /** Runs the command and says how it ended. */
    static int run(Terminal terminal, String... args) {
        int exitCode = PlainLint.isMeantBy(args) ? PlainLint.run(terminal, args) : SdpCommand.run(terminal, args);
        terminal.out().flush();
        terminal.outputLoss().ifPresent(reason -> terminal.err().println("sdp: standard output: " + reason));
        return terminal.isOutputLost() ? ExitCode.FAILED : exitCode;
    }
}
