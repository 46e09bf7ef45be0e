package org.sdpkit.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The inputs that a subcommand is given: files, folders, or standard input. */
final class Inputs {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(
            paramLabel = "INPUT",
            arity = "0..*",
            description = "Files, folders (every *.sdp below them), or - for standard input."
                    + " Without any, standard input is read unless it is a terminal.")
    private List<String> names = new ArrayList<>();

    /** Each input, in order; folders are looked through. */
    List<Input> all(Terminal terminal) {
        if (names.isEmpty()) {
            if (terminal.isInputTerminal()) {
                throw new ParameterException(spec.commandLine(), "Missing input: name a file, a folder, or -");
            }
            return List.of(new Input(Input.STANDARD_INPUT, terminal));
        }
        return names.stream()
                .flatMap(name -> files(name).stream())
                .map(name -> new Input(name, terminal))
                .toList();
    }

    private static List<String> files(String name) {
        Path path = Path.of(name);
        if (name.equals(Input.STANDARD_INPUT) || !Files.isDirectory(path)) {
            return List.of(name);
        }
        try (Stream<Path> below = Files.walk(path)) {
            return below.filter(file -> file.toString().endsWith(".sdp") && Files.isRegularFile(file))
                    .sorted()
                    .map(Path::toString)
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new CannotGoOn(name + ": cannot be looked through: " + e.getMessage());
        }
    }

    /** Does the work on each input; one that cannot be read does not keep the others from it. */
    static int forEach(List<Input> all, Terminal terminal, Work work) throws IOException {
        int exitCode = ExitCode.OK;
        for (Input input : all) {
            try {
                exitCode = Math.max(exitCode, work.on(input));
            } catch (CannotGoOn e) {
                terminal.err().println("sdp: " + e.getMessage());
                exitCode = ExitCode.FAILED;
            }
        }
        return exitCode;
    }

    /** What is done with an input. */
    interface Work {

        /** Does it, and says how it ended. */
        int on(Input input) throws IOException;
    }
}
