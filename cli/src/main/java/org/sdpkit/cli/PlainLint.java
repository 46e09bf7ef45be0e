package org.sdpkit.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * {@code sdp lint} with inputs and no options: what is asked for most. There picocli, which takes longer to load than a
 * description to check, would do nothing but hand on the names.
 */
final class PlainLint {

    private PlainLint() {}

    /** Whether these arguments are {@code lint} and names that picocli would take as inputs, whatever they are. */
    static boolean isMeantBy(String... args) {
        return args.length > 1 && args[0].equals("lint") && areInputs(inputs(args));
    }

    private static boolean areInputs(List<String> arguments) {
        for (String argument : arguments) {
            if (!isInput(argument)) {
                return false;
            }
        }
        return true;
    }

    /** What begins like an option may be one, and what begins with an at sign is a file of arguments. */
    private static boolean isInput(String argument) {
        return argument.equals(Input.STANDARD_INPUT)
                || (!argument.isEmpty() && argument.charAt(0) != '-' && argument.charAt(0) != '@');
    }

    private static List<String> inputs(String... args) {
        return Arrays.asList(args).subList(1, args.length);
    }

    /** Lints what these arguments name, and says how it ended. */
    static int run(Terminal terminal, String... args) {
        try {
            return new LintCommand(terminal, inputs(args)).call();
        } catch (IOException | RuntimeException e) {
            return terminal.tellFailure(e);
        }
    }
}
