package org.sdpkit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is linted without picocli is linted as with it. */
class PlainLintTest {

    private static final String FAULTY = "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nt = 0 0\r\n";

    @TempDir
    private Path folder = Path.of("");

    private interface Command {
        int run(Terminal terminal, String... args);
    }

    /** How a run ended, and what it printed. */
    private static List<Object> run(Command command, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ByteArrayInputStream in = new ByteArrayInputStream(FAULTY.getBytes(StandardCharsets.UTF_8));
        Terminal terminal = new Terminal(in, out, err, "", Map.of());
        int exitCode = command.run(terminal, args);
        terminal.out().flush();
        return List.of(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @BeforeEach
    void writeFiles() throws IOException {
        for (String name : List.of("faulty.sdp", "of two words.sdp", "--fix", "a=b", "lint", "é")) {
            Files.writeString(folder.resolve(name), FAULTY);
        }
        Files.createDirectory(folder.resolve("empty"));
    }

    private String[] lint(String... names) {
        Stream<String> inputs = Stream.of(names)
                .map(name -> name.equals("-") ? name : folder.resolve(name).toString());
        return Stream.concat(Stream.of("lint"), inputs).toArray(String[]::new);
    }

    private void checkSame(String... args) {
        assertTrue(PlainLint.isMeantBy(args), String.join(" ", args));
        List<Object> plain = run(PlainLint::run, args);
        assertEquals(run(SdpCommand::run, args), plain);
        assertEquals(run(Main::run, args), plain);
    }

    @Test
    void namesAreInputsWhateverTheyAre() {
        for (String name : List.of("faulty.sdp", "of two words.sdp", "--fix", "a=b", "lint", "é", "-", "none", "")) {
            checkSame(lint(name));
        }
        checkSame(lint("empty"));
        checkSame(lint("faulty.sdp", "none", "faulty.sdp", "-", "lint"));
        for (String name : List.of("rules", "help", "=", "a b", "\\", "'x'", "\"x\"", "${HOME}", " -x", "/", "lint")) {
            checkSame("lint", name);
            checkSame("lint", "-", name);
        }
    }

    @Test
    void aConfigurationThatIsWrongIsWrongUse() throws IOException {
        Files.writeString(folder.resolve(".sdplint.yaml"), "profile: none\n");
        checkSame(lint("faulty.sdp"));
        assertEquals(ExitCode.USAGE, Run.sdp(lint("faulty.sdp")).exitCode());
    }

    @Test
    void whatMayBeAnOptionIsLeftToPicocli() {
        for (List<String> args : List.of(
                List.<String>of(),
                List.of("lint"),
                List.of("fmt", "x.sdp"),
                List.of("lint", "--"),
                List.of("lint", "--fix", "x.sdp"),
                List.of("lint", "x.sdp", "-h"),
                List.of("lint", "@x"),
                List.of("lint", ""))) {
            assertFalse(PlainLint.isMeantBy(args.toArray(String[]::new)), args.toString());
        }
    }
}
