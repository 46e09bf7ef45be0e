package org.sdpkit.cli;

import java.util.List;
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
    private static final List<String> SUBCOMMANDS = List.of(
            "lint",
            "rules",
            "cat",
            "fmt",
            "show",
            "explain",
            "get",
            "json",
            "from-json",
            "offer",
            "answer",
            "accept",
            "why",
            "diff",
            "edit",
            "redact",
            "completion",
            "help");

    /** Those that tell of all others. */
    private static final List<String> NEEDING_ALL = List.of("completion", "help");

    @Spec
    private CommandSpec spec;

    /** Runs the command and says how it ended. */
    static int run(Terminal terminal, String... args) {
        CommandLine commandLine = commandLineFor(terminal, args);
        int exitCode = commandLine.execute(args);
        terminal.out().flush();
        terminal.outputLoss().ifPresent(reason -> terminal.err().println("sdp: standard output: " + reason));
        return terminal.isOutputLost() ? ExitCode.FAILED : exitCode;
    }

    /** The command with all that it can do. */
    static CommandLine commandLine(Terminal terminal) {
        return commandLine(terminal, SUBCOMMANDS);
    }

    /** The command with no more than these arguments ask for: most of the time that it takes to start goes into the rest. */
    static CommandLine commandLineFor(Terminal terminal, String... args) {
        boolean isEnough = args.length > 0 && SUBCOMMANDS.contains(args[0]) && !NEEDING_ALL.contains(args[0]);
        return commandLine(terminal, isEnough ? List.of(args[0]) : SUBCOMMANDS);
    }

    private static CommandLine commandLine(Terminal terminal, List<String> subcommands) {
        CommandLine commandLine = new CommandLine(new SdpCommand());
        for (String name : subcommands) {
            commandLine.addSubcommand(subcommand(name, terminal));
        }
        return commandLine
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.wantsColour() ? Ansi.ON : Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler((exception, command, result) -> failed(exception, command));
    }

    private static Object subcommand(String name, Terminal terminal) {
        return switch (name) {
            case "lint" -> new LintCommand(terminal);
            case "rules" -> new RulesCommand(terminal);
            case "cat" -> new CatCommand(terminal);
            case "fmt" -> new FmtCommand(terminal);
            case "show" -> new ShowCommand(terminal);
            case "explain" -> new ExplainCommand(terminal);
            case "get" -> new GetCommand(terminal);
            case "json" -> new JsonCommand(terminal);
            case "from-json" -> new FromJsonCommand(terminal);
            case "offer" -> new OfferCommand(terminal);
            case "answer" -> new AnswerCommand(terminal);
            case "accept" -> new AcceptCommand(terminal);
            case "why" -> new WhyCommand(terminal);
            case "diff" -> new DiffCommand(terminal);
            case "edit" -> EditCommand.commandLine(terminal);
            case "redact" -> new RedactCommand(terminal);
            case "completion" -> new CompletionCommand();
            case "help" -> new CommandLine.HelpCommand();
            default -> throw new IllegalArgumentException("no subcommand is called " + name);
        };
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
