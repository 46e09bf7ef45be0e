package org.sdpkit.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sdp from-json}: the description that JSON stands for. */
@Command(
        name = "from-json",
        mixinStandardHelpOptions = true,
        description = "Prints the description that JSON stands for, as sdp json printed it or as somebody changed it.",
        footer = {"", "Example:", "  sdp from-json samples/json/desk-phone-offer.json"})
final class FromJsonCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private JsonShape shape;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "A file, or - for standard input.")
    private String file = Input.STANDARD_INPUT;

    FromJsonCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Input input = new Input(file, terminal);
        try {
            String json = new String(input.bytes(), StandardCharsets.UTF_8);
            terminal.bytesOut().write(shape.read(json).bytes());
            return ExitCode.OK;
        } catch (JsonProcessingException e) {
            throw new CannotGoOn(input.shownName() + ":" + place(e) + ": no JSON: " + e.getOriginalMessage());
        }
    }

    private static String place(JsonProcessingException e) {
        return e.getLocation() == null
                ? "1:1"
                : e.getLocation().getLineNr() + ":"
                        + Math.max(1, e.getLocation().getColumnNr());
    }
}
