package org.sdpkit.cli;

import java.io.IOException;
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
    private List<String> names;

    /** None. */
    Inputs() {
        this(List.of());
    }

    /** Those of these names. */
    Inputs(List<String> names) {
        this.names = new ArrayList<>(names);
    }

    /** Each input, in order; folders are looked through, and where nothing is in one, that is said. */
    List<Input> all(Terminal terminal) {
        emptyFolders().forEach(note -> terminal.err().println("sdp: " + note));
        return stream(terminal).toList();
    }

    /** Each input, in order; folders are looked through on the way. */
    Stream<Input> stream(Terminal terminal) {
        if (names.isEmpty()) {
            if (terminal.isInputTerminal()) {
                throw new ParameterException(spec.commandLine(), "Missing input: name a file, a folder, or -");
            }
            return Stream.of(new Input(Input.STANDARD_INPUT, terminal));
        }
        return names.stream().flatMap(name -> below(name).map(file -> new Input(file, terminal)));
    }

    /** Whether standard input is one of them. */
    boolean hasStandardInput() {
        return names.isEmpty() || names.contains(Input.STANDARD_INPUT);
    }

    /** What is to be said of what was named and is a folder without descriptions. */
    List<String> emptyFolders() {
        return names.stream()
                .filter(name -> isFolder(name) && Folder.isEmpty(Input.path(name)))
                .map(name -> Input.shown(name) + ": there is no *.sdp below it")
                .toList();
    }

    private static Stream<String> below(String name) {
        return isFolder(name) ? Folder.filesBelow(Input.path(name)).map(Path::toString) : Stream.of(name);
    }

    /** A name that no file can have is no folder; reading it says so. */
    private static boolean isFolder(String name) {
        try {
            return !name.equals(Input.STANDARD_INPUT) && Files.isDirectory(Input.path(name));
        } catch (CannotGoOn e) {
            return false;
        }
    }

    /** Does the work on each input; one that cannot be read does not keep the others from it. */
    static int forEach(List<Input> all, Terminal terminal, Work work) throws IOException {
        int exitCode = ExitCode.OK;
        for (Input input : all) {
            try {
                exitCode = Math.max(exitCode, work.on(input));
            } catch (CannotGoOn e) {
                exitCode = Math.max(exitCode, terminal.tellFailure(e));
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
