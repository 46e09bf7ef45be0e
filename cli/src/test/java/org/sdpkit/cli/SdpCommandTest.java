package org.sdpkit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;

class SdpCommandTest {

    private static CommandLine commandLine() {
        return SdpCommand.commandLine(new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                new ByteArrayOutputStream(),
                "",
                Map.of()));
    }

    @TestFactory
    Stream<DynamicTest> theExampleOfEachHelpTextWorks() {
        return commandLine().getSubcommands().entrySet().stream()
                .filter(command -> !command.getKey().equals("help"))
                .map(command -> DynamicTest.dynamicTest(command.getKey(), () -> checkExample(command.getKey())));
    }

    /** Runs the example from the root of the project: paths in it are made absolute. */
    private static void checkExample(String command) {
        Run help = Run.sdp("help", command);
        assertEquals(0, help.exitCode());
        assertEquals(help.out(), Run.sdp(command, "--help").out());
        List<String> lines = help.out().lines().toList();
        int at = lines.indexOf("Example:");
        assertTrue(at > 0, "has an example");
        String root = System.getProperty("sdpkit.root");
        String[] args = Arrays.stream(lines.get(at + 1).strip().split(" "))
                .skip(1)
                .map(word -> word.startsWith("samples") ? Path.of(root, word).toString() : word)
                .toArray(String[]::new);
        assertEquals(command, args[0]);
        Run run = Run.sdp(args);
        assertTrue(run.exitCode() <= 1, run.err());
        assertTrue(!run.out().isEmpty());
    }

    @Test
    void everyCommandIsInTheHelp() {
        String help = Run.sdp("--help").out();
        for (String command : commandLine().getSubcommands().keySet()) {
            assertTrue(help.contains("\n  " + command + " "), command);
        }
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertEquals(
                "sdp " + System.getProperty("sdpkit.version") + "\n",
                Run.sdp("--version").out());
    }

    @Test
    void aFaultOfOursIsNoStackTrace() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new InputStream() {
                    @Override
                    public int read() {
                        throw new IllegalStateException("broken");
                    }

                    @Override
                    public int read(byte[] bytes, int from, int length) {
                        return read();
                    }
                },
                OutputStream.nullOutputStream(),
                err,
                "",
                Map.of());
        assertEquals(3, Main.run(terminal, "fmt"));
        assertEquals(
                "sdp: internal error, please report it: java.lang.IllegalStateException: broken\n",
                err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void completionKnowsEveryCommandAndOption() {
        for (String shell : List.of("bash", "zsh", "fish")) {
            String script = Run.sdp("completion", shell).out();
            for (String word : List.of("lint", "rules", "fmt", "drop-stray", "profile")) {
                assertTrue(script.contains(word), shell + " knows " + word);
            }
        }
    }

    @Test
    void theProgressBarFillsUp() {
        assertEquals("[" + " ".repeat(40) + "] 0/3", Progress.bar(0, 3));
        assertEquals("[" + "#".repeat(13) + " ".repeat(27) + "] 1/3", Progress.bar(1, 3));
        assertEquals("[" + "#".repeat(40) + "] 3/3", Progress.bar(3, 3));
    }
}
