package org.sdpkit.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.sdpkit.SdpReader;
import org.sdpkit.model.Limits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sdp cat}: reads each input and writes it back through the model. */
@Command(
        name = "cat",
        mixinStandardHelpOptions = true,
        description = "Reads each input and writes it back through the model: the same bytes, whatever the input.",
        footer = {"", "Example:", "  sdp cat samples/sip/desk-phone-offer.sdp"})
final class CatCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Inputs inputs;

    CatCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        SdpReader reader = SdpReader.STANDARD.with(Limits.NONE);
        return Inputs.forEach(inputs.all(terminal), terminal, input -> {
            terminal.bytesOut().write(reader.parse(input.bytes()).session().bytes());
            return ExitCode.OK;
        });
    }
}
