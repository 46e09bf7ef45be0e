package org.sdpkit.cli;

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

    @Spec
    private CommandSpec spec;

    /** Runs the command and says how it ended. */
    static int run(Terminal terminal, String... args) {
        CommandLine commandLine = commandLine(terminal);
        int exitCode = commandLine.execute(args);
        terminal.out().flush();
        terminal.outputLoss().ifPresent(reason -> terminal.err().println("sdp: standard output: " + reason));
        return terminal.isOutputLost() ? ExitCode.FAILED : exitCode;
    }

    static CommandLine commandLine(Terminal terminal) {
        return new CommandLine(new SdpCommand())
                .addSubcommand(new LintCommand(terminal))
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new RulesCommand(terminal))
                .addSubcommand(new CatCommand(terminal))
                .addSubcommand(new FmtCommand(terminal))
                .addSubcommand(new ShowCommand(terminal))
                .addSubcommand(new ExplainCommand(terminal))
                .addSubcommand(new GetCommand(terminal))
                .addSubcommand(new JsonCommand(terminal))
                .addSubcommand(new FromJsonCommand(terminal))
                .addSubcommand(new OfferCommand(terminal))
                .addSubcommand(new AnswerCommand(terminal))
                .addSubcommand(new AcceptCommand(terminal))
                .addSubcommand(new WhyCommand(terminal))
                .addSubcommand(new DiffCommand(terminal))
                .addSubcommand(EditCommand.commandLine(terminal))
                .addSubcommand(new RedactCommand(terminal))
                .addSubcommand(new CompletionCommand())
                .addSubcommand(new CommandLine.HelpCommand())
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.wantsColour() ? Ansi.ON : Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler((exception, command, result) -> failed(exception, command));
    }

    /** Never a stack trace: what went wrong outside is said in words for the user, all else is a fault of ours. */
    private static int failed(Exception exception, CommandLine command) {
        if (exception instanceof CannotGoOn outside) {
            if (!outside.words().isEmpty()) {
                command.getErr().println("sdp: " + outside.words());
            }
            return outside.exitCode();
        }
        command.getErr().println("sdp: internal error, please report it: " + exception);
        return ExitCode.FAILED;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command");
    }
}
