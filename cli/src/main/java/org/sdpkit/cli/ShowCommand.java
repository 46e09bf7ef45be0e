package org.sdpkit.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.sdpkit.report.Overview;
import org.sdpkit.report.OverviewReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sdp show}: what is in a description, at a glance. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Shows what is in a description: one row a media description, then what the session says.",
        footer = {"", "Example:", "  sdp show samples/chrome/offer.sdp"})
final class ShowCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Inputs inputs;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    /** How the overview is printed. */
    enum Format {
        text,
        json
    }

    ShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<Input> all = inputs.all(terminal);
        return Inputs.forEach(all, terminal, input -> {
            Overview overview = Overview.of(input.readDescription());
            if (format == Format.json) {
                Json.print(terminal, input.shownName(), overview);
            } else {
                terminal.out().print(all.size() > 1 ? input.shownName() + "\n" : "");
                terminal.out().println(OverviewReport.of(overview));
            }
            return ExitCode.OK;
        });
    }
}
