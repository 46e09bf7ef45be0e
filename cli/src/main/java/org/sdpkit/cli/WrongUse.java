package org.sdpkit.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the arguments, what may have been meant, and where all of them are explained. */
final class WrongUse implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(
                "sdp: " + (wrong instanceof UnmatchedArgumentException unknown ? words(unknown) : wrong.getMessage()));
        if (args.length == 0) {
            command.usage(err);
        } else {
            err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        }
        return ExitCode.USAGE;
    }

    private static String words(UnmatchedArgumentException unknown) {
        CommandLine command = unknown.getCommandLine();
        String word = unknown.getUnmatched().get(0);
        if (unknown.isUnknownOption()) {
            int value = word.indexOf('=');
            TreeSet<String> options = new TreeSet<>();
            command.getCommandSpec().options().forEach(option -> options.addAll(List.of(option.names())));
            return Spelled.unknown("option", value < 0 ? word : word.substring(0, value), options);
        }
        return command.getParent() == null
                ? Spelled.unknown("command", word, command.getSubcommands().keySet())
                : "One argument too many: " + word;
    }
}
