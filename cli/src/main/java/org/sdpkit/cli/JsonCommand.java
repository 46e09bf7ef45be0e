package org.sdpkit.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sdp json}: a description as JSON. */
@Command(
        name = "json",
        mixinStandardHelpOptions = true,
        description = "Prints a description as JSON; sdp from-json gives the same bytes back.",
        footer = {"", "Example:", "  sdp json samples/sip/desk-phone-offer.sdp"})
final class JsonCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private JsonShape shape;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "A file, or - for standard input.")
    private String file = Input.STANDARD_INPUT;

    JsonCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.out().println(shape.write(new Input(file, terminal).readDescription()));
        return ExitCode.OK;
    }
}
