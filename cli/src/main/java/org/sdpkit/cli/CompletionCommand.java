package org.sdpkit.cli;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sdp completion}: a script that completes the command in a shell. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        description =
                "Prints a script that makes a shell complete the command; how to use it stands in its first lines.",
        footer = {"", "Example:", "  sdp completion bash"})
final class CompletionCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}.")
    private Shell shell = Shell.bash;

    /** The shells that are known. */
    enum Shell {
        bash,
        zsh,
        fish
    }

    @Override
    public void run() {
        CommandLine root = spec.root().commandLine();
        String script =
                switch (shell) {
                    case bash -> "# Use: . <(sdp completion bash)\n" + AutoComplete.bash("sdp", root);
                    case zsh ->
                        "# Use: source <(sdp completion zsh), after compinit\n" + AutoComplete.bash("sdp", root);
                    case fish -> "# Use: sdp completion fish | source\n" + fish(root);
                };
        spec.commandLine().getOut().print(script);
    }

    private static String fish(CommandLine root) {
        StringBuilder out = new StringBuilder();
        root.getSubcommands().forEach((name, command) -> {
            out.append("complete -c sdp -n __fish_use_subcommand -f -a ").append(name);
            out.append(" -d ").append(quoted(command)).append('\n');
            for (OptionSpec option : command.getCommandSpec().options()) {
                out.append("complete -c sdp -n '__fish_seen_subcommand_from ")
                        .append(name)
                        .append("' -l ");
                out.append(option.longestName().substring(2));
                out.append(option.arity().max() > 0 ? " -r" : "");
                out.append(candidates(option)).append('\n');
            }
        });
        return out.toString();
    }

    private static String candidates(OptionSpec option) {
        Iterable<String> candidates = option.completionCandidates();
        return candidates == null ? "" : " -a '" + String.join(" ", candidates) + "'";
    }

    private static String quoted(CommandLine command) {
        String description =
                String.join(" ", command.getCommandSpec().usageMessage().description());
        return "'" + description.replace("'", "\\'") + "'";
    }
}
