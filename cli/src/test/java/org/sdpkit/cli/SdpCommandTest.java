package org.sdpkit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lnit offer.sdp         | Unknown command: lnit; did you mean lint?                     | sdp",
                "xyzzy                  | Unknown command: xyzzy                                        | sdp",
                "lint --profil=webrtc - | Unknown option: --profil; did you mean --profile?             | sdp lint",
                "lint --profile wbrtc - | Unknown profile: wbrtc; did you mean webrtc?                  | sdp lint",
                "lint --rule extra=off -| Unknown rule: extra                                           | sdp lint",
                "rules duplicate-mids   | Unknown rule: duplicate-mids; did you mean duplicate-mid?     | sdp rules",
                "rules --profile chrom  | Unknown profile: chrom; did you mean chrome?                  | sdp rules",
                "generate --break mid   | Unknown rule: mid                                             | sdp generate",
                "json - -               | One argument too many: -                                      | sdp json",
                "diff -                 | Missing required parameter: 'B'                               | sdp diff",
                "offer --address a_b    | --address must be an IP address or a domain name, not \"a_b\" | sdp offer"
            })
    void wrongUseIsToldInALineWithWhatMayBeMeant(String arguments, String message, String helped) {
        Run run = Run.sdp(arguments.split(" "));
        assertEquals("sdp: " + message + "\nTry: " + helped + " --help\n", run.err());
        assertEquals("", run.out());
        assertEquals(2, run.exitCode());
    }

    @Test
    void whoAsksForNothingSeesWhatThereIs() {
        Run run = Run.sdp();
        assertTrue(run.err().startsWith("sdp: Missing command\nUsage: sdp [-hV] COMMAND\n"), run.err());
        assertEquals(2, run.exitCode());
    }

    @Test
    void aFolderIsNoSingleInput(@TempDir Path folder) {
        for (String command : List.of("explain", "json", "from-json", "ice", "answer")) {
            Run run = Run.sdp(command, folder.toString());
            assertEquals("sdp: " + folder + ": a folder is no input here; name a file in it\n", run.err());
            assertEquals(3, run.exitCode());
        }
    }

    @Test
    void aFolderWithoutDescriptionsIsToldOf(@TempDir Path folder) {
        for (String command : List.of("cat", "fmt", "show", "redact")) {
            Run run = Run.sdp(command, folder.toString());
            assertEquals("sdp: " + folder + ": there is no *.sdp below it\n", run.err());
            assertEquals(0, run.exitCode());
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsNoFaultOfOurs(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Run run = Run.sdp("generate", "--out", file.toString());
        assertEquals("sdp: " + file + ": is there already, and is no folder\n", run.err());
        assertEquals(3, run.exitCode());
    }

    /** As behind {@code head}. */
    @Test
    void thatNobodyReadsOnIsNoFaultOfOurs() {
        String offer = Path.of(System.getProperty("sdpkit.root"), "samples/chrome/offer.sdp")
                .toString();
        for (String command : List.of("cat", "fmt", "redact", "json", "show", "explain", "lint")) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            OutputStream closed = new OutputStream() {
                @Override
                public void write(int b) throws IOException {
                    throw new IOException("Broken pipe");
                }
            };
            Terminal terminal = new Terminal(new ByteArrayInputStream(new byte[0]), closed, err, "", Map.of());
            String[] args = Stream.concat(Stream.of(command), Collections.nCopies(30, offer).stream())
                    .limit(List.of("json", "explain").contains(command) ? 2 : 31)
                    .toArray(String[]::new);
            assertEquals(3, Main.run(terminal, args), command);
            String told = err.toString(StandardCharsets.UTF_8);
            assertFalse(told.contains("internal error") || told.contains("Broken"), told);
        }
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
