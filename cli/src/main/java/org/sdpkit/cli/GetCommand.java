package org.sdpkit.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.report.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sdp get}: values by path. */
@Command(
        name = "get",
        mixinStandardHelpOptions = true,
        description = {
            "Prints values by path, one a line, such as origin.sess-version, media[mid=1].direction, media[0].port,"
                    + " media[*].attribute.candidate.",
            "Names are those of the RFCs; in brackets stands a place from 0, * or name=value."
        },
        footer = {"", "Example:", "  sdp get samples/chrome/offer.sdp media[mid=1].direction"})
final class GetCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "A file, or - for standard input.")
    private String file = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "PATH", description = "Where the value stands.")
    private List<String> paths = new ArrayList<>();

    GetCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        SessionDescription session = new Input(file, terminal).readDescription();
        try {
            List<String> values = paths.stream()
                    .flatMap(path -> Query.values(session, path).stream())
                    .toList();
            values.forEach(terminal.out()::println);
            return values.isEmpty() ? ExitCode.FOUND : ExitCode.OK;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "Wrong path: " + e.getMessage(), e);
        }
    }
}
