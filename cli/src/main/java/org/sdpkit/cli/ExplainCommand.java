package org.sdpkit.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.sdpkit.report.Explanation;
import org.sdpkit.report.ExplanationReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sdp explain}: each line in words. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Says of every line what it says, which RFC defines it, and what it belongs to.",
        footer = {"", "Example:", "  sdp explain samples/sip/desk-phone-offer.sdp:6"})
final class ExplainCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ColourOption colour;

    @Parameters(paramLabel = "FILE[:LINE]", description = "A file, or - for standard input; with a line, only that.")
    private String place = "";

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        int colon = place.lastIndexOf(':');
        boolean hasLine = colon > 0 && place.substring(colon + 1).matches("\\d{1,9}");
        String file = hasLine ? place.substring(0, colon) : place;
        List<Explanation> lines = Explanation.of(new Input(file, terminal).readDescription());
        if (hasLine) {
            int number = Integer.parseInt(place.substring(colon + 1));
            if (number < 1 || number > lines.size()) {
                throw new ParameterException(
                        spec.commandLine(), "No line " + number + ": the description has " + lines.size() + " lines");
            }
            lines = lines.subList(number - 1, number);
        }
        terminal.out().print(ExplanationReport.of(lines, colour.of(terminal)));
        return ExitCode.OK;
    }
}
