package org.sdpkit.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.sdpkit.edit.Canonical;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.model.Stray;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sdp fmt}: the canonical form. */
@Command(
        name = "fmt",
        mixinStandardHelpOptions = true,
        description = "Prints the canonical form: CRLF, the order of RFC 8866, one spelling of what is understood.",
        footer = {"", "Example:", "  sdp fmt samples/variants/mixed.sdp"})
final class FmtCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Inputs inputs;

    @Option(names = "--check", description = "Print nothing, name what would change, and exit 1 if anything would.")
    private boolean check;

    @Option(names = "--write", description = "Write each file back instead of printing it.")
    private boolean write;

    @Option(names = "--drop-stray", description = "Leave out the lines that are no <type>=<value>.")
    private boolean dropStray;

    FmtCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        return Inputs.forEach(inputs.all(terminal), terminal, this::format);
    }

    private int format(Input input) throws IOException {
        SessionDescription session = input.readDescription();
        nameStrays(input, session);
        byte[] canonical = (dropStray ? Canonical.withoutStrays(session) : Canonical.of(session)).bytes();
        boolean isSame = Arrays.equals(canonical, session.bytes());
        if (check) {
            if (!isSame) {
                terminal.out().println(input.shownName());
            }
            return isSame ? ExitCode.OK : ExitCode.FOUND;
        }
        if (!write || input.name().equals(Input.STANDARD_INPUT)) {
            terminal.bytesOut().write(canonical);
        } else if (!isSame) {
            AtomicFile.write(Path.of(input.name()), canonical);
        }
        return ExitCode.OK;
    }

    private void nameStrays(Input input, SessionDescription session) {
        String what = dropStray ? "dropped" : "kept";
        for (PlacedLine placed : session.placedLines()) {
            if (placed.line() instanceof Stray) {
                terminal.err()
                        .println("sdp: " + input.shownName() + ":"
                                + placed.span().from() + ": stray line " + what);
            }
        }
    }
}
