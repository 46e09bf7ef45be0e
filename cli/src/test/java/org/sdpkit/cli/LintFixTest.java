package org.sdpkit.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code lint --fix}, in files, on standard output and as a patch that others' programs take. */
class LintFixTest {

    private static final String HEAD = "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\n";
    private static final String BLANK = HEAD + "\r\nt=0 0\r\nx\u00FF\u0001\r\n";
    private static final String MENDED = HEAD + "t=0 0\r\nx\u00FF\u0001\r\n";

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void aFileIsMendedAndNothingElseInIt(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("a.sdp"), bytes(BLANK));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Run run = Run.sdp("lint", "--fix", "--format", "line", file.toString());
        assertEquals(
                file + ":5:1: error[stray-line] line is no <type>=<value>\n",
                run.out()
                        .lines()
                        .filter(line -> line.contains("stray-line"))
                        .map(line -> line + "\n")
                        .findFirst()
                        .orElseThrow());
        assertArrayEquals(bytes(MENDED), Files.readAllBytes(file));
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertTrue(run.err().endsWith("; 1 mended\n"), run.err());
        assertEquals(1, run.exitCode());
        assertEquals(List.of(file), entries(folder));
    }

    @Test
    void standardInputIsMendedOnStandardOutput() {
        Run run = Run.withInput(bytes(BLANK), "lint", "--fix", "--format", "line");
        assertArrayEquals(bytes(MENDED), run.bytes());
        assertTrue(run.err().contains("<stdin>:5:1: error[stray-line]"), run.err());
    }

    @Test
    void whatIsWrappedIsNotMendedInItsFile(@TempDir Path folder) throws Exception {
        String json = "{\"sdp\":\"" + BLANK.replace("\r\n", "\\r\\n").replace("\u00FF\u0001", "") + "\"}";
        Path file = Files.writeString(folder.resolve("a.sdp"), json);
        Run run = Run.sdp("lint", "--fix", file.toString());
        assertEquals(json, Files.readString(file));
        assertTrue(run.err().contains("sdp: " + file + ": nothing is mended in what is wrapped\n"), run.err());
        assertEquals(1, run.exitCode());
    }

    @Test
    void whatIsIgnoredIsNotMended() {
        assertArrayEquals(
                bytes(BLANK),
                Run.withInput(bytes(BLANK), "lint", "--fix", "--rule", "blank-line=off")
                        .bytes());
    }

    @Test
    void aDryRunChangesNothing(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("a.sdp"), bytes(BLANK));
        Run run = Run.sdp("lint", "--fix", "--dry-run", file.toString());
        assertArrayEquals(bytes(BLANK), Files.readAllBytes(file));
        assertTrue(run.err().endsWith("; 1 would be mended\n"), run.err());
        assertEquals(1, run.exitCode());
        assertEquals(2, Run.sdp("lint", "--dry-run", file.toString()).exitCode());
    }

    /** The names and texts that patches get wrong. */
    static Stream<Arguments> oddFiles() {
        return Stream.of("a.sdp", "sub/b c.sdp", "d\"e\\f.sdp", "tab\there.sdp", "\u00FCml\u00E4ut.sdp")
                .flatMap(name -> Stream.of(
                                BLANK,
                                BLANK.replace("\r\n", "\n"),
                                HEAD + "\r\nt=0 0",
                                "\r\n" + HEAD + "t=0 0\r\n",
                                HEAD + "t=0 0\n\n\r\n\ra=x")
                        .map(text -> Arguments.of(name, text)));
    }

    @ParameterizedTest
    @MethodSource("oddFiles")
    void patchTakesThePatch(String name, String text, @TempDir Path folder) throws Exception {
        checkPatch(name, text, folder, "patch", "-p0", "--binary", "-s", "-i", "all.patch");
    }

    @ParameterizedTest
    @MethodSource("oddFiles")
    void gitTakesThePatch(String name, String text, @TempDir Path folder) throws Exception {
        checkPatch(name, text, folder, "git", "apply", "-p0", "--whitespace=nowarn", "all.patch");
    }

    /** What the program makes of the file is what {@code --fix} makes of it. */
    private static void checkPatch(String name, String text, Path folder, String... command) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes(text));
        byte[] expected = Run.withInput(bytes(text), "lint", "--fix").bytes();
        byte[] patch = Run.sdp("lint", "--fix", "--dry-run", file.toString()).bytes();
        String relative = new String(patch, StandardCharsets.ISO_8859_1)
                .replace(new String(bytes(folder.toString()), StandardCharsets.ISO_8859_1) + "/", "");
        Files.write(folder.resolve("all.patch"), bytes(relative));
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            Assumptions.abort(command[0] + " is absent");
            return;
        }
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(10, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue(), printed);
        assertArrayEquals(expected, Files.readAllBytes(file), printed);
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }
}
