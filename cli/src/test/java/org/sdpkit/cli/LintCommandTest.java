package org.sdpkit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintCommandTest {

    private static final String CLEAN = "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nt=0 0\r\n";
    private static final String BLANK = "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\n\r\nt=0 0\r\n";

    @Test
    void aCleanDescriptionEndsWithZero() {
        Run run = Run.withInput(CLEAN, "lint");
        assertEquals("", run.out());
        assertEquals("""
                sdp: profile sip: nothing that asks for another
                1 description: 0 errors, 0 warnings, 0 notes
                """, run.err());
        assertEquals(0, run.exitCode());
    }

    @Test
    void aProfileThatIsNamedIsNotExplained() {
        Run run = Run.withInput(CLEAN, "lint", "--profile", "rfc8866");
        assertEquals("1 description: 0 errors, 0 warnings, 0 notes\n", run.err());
    }

    @Test
    void ofManyDescriptionsTheProfilesAreCounted(@TempDir Path folder) throws Exception {
        for (int i = 0; i < 3; i++) {
            Files.writeString(folder.resolve(i + ".sdp"), CLEAN);
        }
        Files.writeString(folder.resolve("camera.sdp"), CLEAN + "a=control:*\r\n");
        assertEquals("""
                sdp: profile rtsp for 1 description: a=control
                sdp: profile sip for 3 descriptions: nothing that asks for another
                4 descriptions: 0 errors, 0 warnings, 0 notes
                """, Run.sdp("lint", folder.toString()).err());
    }

    @Test
    void aFindingIsDrawnIntoItsLine() {
        Run run = Run.withInput(BLANK.replace("\r\n\r\n", "\r\nt = 1\r\n"), "lint", "-");
        assertEquals("""
                error[space-before-equals]: white space stands before '='
                   --> <stdin>:4:2
                    |
                  4 | t = 1
                    |  ^
                    = help: remove the white space
                    = see: RFC 8866 section 5

                """, run.out());
        assertEquals(1, run.exitCode());
    }

    @Test
    void aFindingIsALine() {
        Run run = Run.withInput(BLANK, "lint", "--format", "line");
        assertEquals("<stdin>:4:1: error[blank-line] line is blank\n", run.out());
    }

    @Test
    void findingsAreJson() throws Exception {
        Run run = Run.withInput(BLANK, "lint", "--format", "json");
        JsonNode json = new ObjectMapper().readTree(run.bytes());
        assertEquals(1, json.get("version").asInt());
        assertEquals("<stdin>", json.at("/files/0/file").asText());
        assertEquals("sip", json.at("/files/0/profile").asText());
        assertEquals("safe", json.at("/files/0/findings/0/fix/safety").asText());
        assertEquals("blank-line", json.at("/files/0/findings/0/code").asText());
        assertEquals(4, json.at("/files/0/findings/0/line").asInt());
        assertEquals(1, run.exitCode());
    }

    @Test
    void aRuleCanBeTurnedOffOrDown() {
        assertEquals(0, Run.withInput(BLANK, "lint", "--rule", "blank-line=off").exitCode());
        Run down = Run.withInput(BLANK, "lint", "--rule", "blank-line=warning", "--format", "line");
        assertEquals("<stdin>:4:1: warning[blank-line] line is blank\n", down.out());
        assertEquals(0, down.exitCode());
        assertEquals(
                1,
                Run.withInput(BLANK, "lint", "--rule", "blank-line=warning", "--fail-on", "warning")
                        .exitCode());
    }

    @Test
    void whatIsUnknownIsWrongUse() {
        for (String[] args : new String[][] {
            {"lint", "--rule", "no-such-rule=off"},
            {"lint", "--rule", "blank-line=loud"},
            {"lint", "--profile", "nobody"},
            {"lint", "--no-such-option"},
            {"no-such-command"},
            {}
        }) {
            Run run = Run.withInput(CLEAN, args);
            assertEquals(2, run.exitCode(), run.err());
            assertEquals("", run.out());
        }
    }

    @Test
    void foldersAreLookedThroughInNameOrder(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("b"));
        Files.writeString(folder.resolve("b/2.sdp"), BLANK);
        Files.writeString(folder.resolve("a.sdp"), BLANK);
        Files.writeString(folder.resolve("c.txt"), BLANK);
        Run run = Run.sdp("lint", "--format", "line", folder.toString());
        assertEquals("""
                %1$s/a.sdp:4:1: error[blank-line] line is blank
                %1$s/b/2.sdp:4:1: error[blank-line] line is blank
                """.formatted(folder), run.out());
        assertTrue(run.err().endsWith("2 descriptions: 2 errors, 0 warnings, 0 notes\n"), run.err());
    }

    @Test
    void aFolderWithoutDescriptionsIsNamed(@TempDir Path folder) {
        Run run = Run.sdp("lint", folder.toString());
        assertEquals(
                "sdp: " + folder + ": there is no *.sdp below it\n0 descriptions: 0 errors, 0 warnings, 0 notes\n",
                run.err());
        assertEquals(0, run.exitCode());
    }

    @Test
    void aFileThatCannotBeReadDoesNotKeepTheOthersFromIt(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a.sdp"), BLANK);
        Run run = Run.sdp("lint", "--format", "line", "no-such-file.sdp", file.toString());
        assertEquals(file + ":4:1: error[blank-line] line is blank\n", run.out());
        assertTrue(run.err().startsWith("sdp: no-such-file.sdp: no such file\n"), run.err());
        assertEquals(3, run.exitCode());
    }

    @Test
    void whatIsNoDescriptionIsAFinding() {
        Run run = Run.withInput("hello world\r\n", "lint", "--format", "line");
        assertEquals("""
                <stdin>:1:1: error[not-a-description] text has no v=, o= or m= line
                <stdin>:1:1: error[stray-line] line is no <type>=<value>
                """, run.out());
        assertEquals(1, run.exitCode());
    }

    @Test
    void whatPeoplePasteIsUnwrapped() {
        String json = "{\"type\":\"offer\",\"sdp\":\"" + CLEAN.replace("\r\n", "\\r\\n") + "\"}";
        Run run = Run.withInput(json, "lint");
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("sdp: <stdin>: took the description out of JSON\n"), run.err());
        assertEquals(0, run.exitCode());
    }

    @Test
    void coloursFollowTheTerminalAndTheEnvironment() {
        byte[] input = BLANK.getBytes(StandardCharsets.US_ASCII);
        assertTrue(Run.onTerminal("1", Map.of(), input, "lint").out().contains("\u001B[1;31m"));
        assertTrue(!Run.onTerminal("1", Map.of("NO_COLOR", "1"), input, "lint")
                .out()
                .contains("\u001B"));
        assertTrue(!Run.onTerminal("", Map.of(), input, "lint").out().contains("\u001B"));
        assertTrue(Run.onTerminal("", Map.of("CLICOLOR_FORCE", "1"), input, "lint")
                .out()
                .contains("\u001B"));
        assertTrue(Run.onTerminal("", Map.of(), input, "lint", "--color=always")
                .out()
                .contains("\u001B"));
        assertTrue(!Run.onTerminal("1", Map.of(), input, "lint", "--color=never")
                .out()
                .contains("\u001B"));
    }

    @Test
    void aTerminalWithoutInputIsWrongUse() {
        Run run = Run.onTerminal("0", Map.of(), new byte[0], "lint");
        assertEquals("sdp: Missing input: name a file, a folder, or -\nTry: sdp lint --help\n", run.err());
        assertEquals(2, run.exitCode());
    }
}
