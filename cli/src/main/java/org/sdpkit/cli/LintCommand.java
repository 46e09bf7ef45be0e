package org.sdpkit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sdpkit.report.Colour;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sdp lint}: reads and checks. */
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        description = "Says what is wrong with each description, where, and which RFC says so.",
        footer = {"", "Example:", "  sdp lint samples"})
final class LintCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Inputs inputs;

    @Mixin
    private ProfileOptions profile = new ProfileOptions();

    @Mixin
    private ColourOption colour = new ColourOption();

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private FindingsFormat format = FindingsFormat.text;

    @Option(
            names = "--fix",
            description = "Mend what can be mended without asking, touching nothing else;"
                    + " what comes from standard input goes to standard output, and findings to standard error.")
    private boolean fix;

    @Option(names = "--dry-run", description = "With --fix: print a patch instead, for patch -p0 or git apply -p0.")
    private boolean dryRun;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The configuration; default: the nearest " + Configurations.FILE_NAME
                    + " in the folders above each input.")
    private @Nullable Path config;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Do not tell the findings that stand in this file.")
    private @Nullable Path baseline;

    @Option(names = "--write-baseline", description = "Write all that is found to the --baseline file instead.")
    private boolean writeBaseline;

    LintCommand(Terminal terminal) {
        this(terminal, List.of());
    }

    /** The command as it is with these inputs and no options. */
    LintCommand(Terminal terminal, List<String> names) {
        this.terminal = terminal;
        this.inputs = new Inputs(names);
    }

    @Override
    public Integer call() throws IOException {
        Mending mending = mending();
        if (writeBaseline && baseline == null) {
            throw new ParameterException(spec.commandLine(), "--write-baseline needs --baseline FILE");
        }
        LintWork work = new LintWork(new Configurations(config), profile.settings(), mending);
        Progress progress =
                new Progress(terminal, () -> (int) inputs.stream(terminal).count());
        BaselineFile known = new BaselineFile(baseline, writeBaseline);
        LintOutput output = new LintOutput(terminal, printer(mending), progress, known, mending);
        InOrder.forEach(inputs.stream(terminal), work::on, telling -> telling.accept(output));
        inputs.emptyFolders().forEach(output::note);
        output.close();
        return output.exitCode();
    }

    private Mending mending() {
        if (dryRun && !fix) {
            throw new ParameterException(spec.commandLine(), "--dry-run needs --fix");
        }
        if (!fix) {
            return Mending.NONE;
        }
        return dryRun ? Mending.AS_PATCH : Mending.IN_PLACE;
    }

    /** Findings are the result, unless mended descriptions or patches are. */
    private FindingsPrinter printer(Mending mending) throws IOException {
        boolean isResult = mending == Mending.NONE || (mending == Mending.IN_PLACE && !inputs.hasStandardInput());
        PrintWriter out = isResult ? terminal.out() : terminal.err();
        return mending == Mending.AS_PATCH
                ? checked -> {}
                : format.printer(out, isResult ? colour.of(terminal) : Colour.OFF);
    }
}
