package org.sdpkit.cli;

import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command itself; all work is done by its subcommands. */
@Command(
        name = "sdp",
        mixinStandardHelpOptions = true,
        version = "sdp " + SdpCommand.VERSION,
        description = "Checks, shows and formats session descriptions (SDP, RFC 8866).",
        footer = {
            "",
            "Example:",
            "  sdp lint samples",
            "",
            "Exit codes: 0 nothing found, 1 something found, 2 wrong use," + " 3 a file could not be read or written."
        },
        synopsisSubcommandLabel = "COMMAND")
final class SdpCommand implements Runnable {

    /** The version of the build. */
    static final String VERSION = "0.1.0";

    /** What it can do, in the order of its help. */
    private static final List<Subcommand> SUBCOMMANDS = List.of(
            new Subcommand("lint", LintCommand::new),
            new Subcommand("check", CheckCommand::new),
            new Subcommand("rules", RulesCommand::new),
            new Subcommand("cat", CatCommand::new),
            new Subcommand("fmt", FmtCommand::new),
            new Subcommand("show", ShowCommand::new),
            new Subcommand("explain", ExplainCommand::new),
            new Subcommand("get", GetCommand::new),
            new Subcommand("json", JsonCommand::new),
            new Subcommand("from-json", FromJsonCommand::new),
            new Subcommand("offer", OfferCommand::new),
            new Subcommand("answer", AnswerCommand::new),
            new Subcommand("accept", AcceptCommand::new),
            new Subcommand("trickle", TrickleCommand::new),
            new Subcommand("why", WhyCommand::new),
            new Subcommand("ice", IceCommand::new),
            new Subcommand("diff", DiffCommand::new),
            new Subcommand("edit", EditCommand::commandLine),
            new Subcommand("redact", RedactCommand::new),
            new Subcommand("generate", GenerateCommand::new),
            new Subcommand("completion", terminal -> new CompletionCommand()),
            new Subcommand("help", terminal -> new CommandLine.HelpCommand()));

    /** Those that tell of all others. */
    private static final List<String> NEEDING_ALL = List.of("completion", "help");

    @Spec
    private CommandSpec spec;

    /** Runs the command and says how it ended. */
    static int run(Terminal terminal, String... args) {
        return commandLineFor(terminal, args).execute(args);
    }

    /** The command with all that it can do. */
    static CommandLine commandLine(Terminal terminal) {
        return commandLine(terminal, SUBCOMMANDS);
    }

    /** The command with no more than these arguments ask for: most of the time that it takes to start goes into the rest. */
    static CommandLine commandLineFor(Terminal terminal, String... args) {
        List<Subcommand> asked = SUBCOMMANDS.stream()
                .filter(subcommand -> args.length > 0 && subcommand.name.equals(args[0]))
                .toList();
        boolean isEnough = !asked.isEmpty() && !NEEDING_ALL.contains(args[0]);
        return commandLine(terminal, isEnough ? asked : SUBCOMMANDS);
    }

    private static CommandLine commandLine(Terminal terminal, List<Subcommand> subcommands) {
        CommandLine commandLine = new CommandLine(new SdpCommand());
        subcommands.forEach(subcommand -> commandLine.addSubcommand(subcommand.made.apply(terminal)));
        return commandLine
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.wantsColour() ? Ansi.ON : Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(new WrongUse())
                .setExecutionExceptionHandler((exception, command, result) -> terminal.tellFailure(exception));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command");
    }

    /** Something it can do, under the name by which it is asked for. */
    private record Subcommand(String name, Function<Terminal, Object> made) {}
}
