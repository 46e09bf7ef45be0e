package org.sdpkit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code .sdplint.yaml} and the baseline. */
class LintConfigurationFileTest {

    private static final String BLANK = "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\n\r\nt=0 0\r\n";

    @Test
    void theNearestConfigurationHolds(@TempDir Path folder) throws Exception {
        Path deep = Files.createDirectories(folder.resolve("a/b/c"));
        Files.writeString(folder.resolve("top.sdp"), BLANK);
        Files.writeString(deep.resolve("deep.sdp"), BLANK);
        Files.writeString(folder.resolve(".sdplint.yaml"), "rules: {blank-line: info}\n");
        Files.writeString(folder.resolve("a/b/.sdplint.yaml"), "profile: rfc8866\nrules:\n  blank-line: warning\n");
        Run run = Run.sdp("lint", "--format", "line", folder.toString());
        assertEquals("""
                %1$s/a/b/c/deep.sdp:4:1: warning[blank-line] line is blank
                %1$s/top.sdp:4:1: info[blank-line] line is blank
                """.formatted(folder), run.out());
        assertEquals(0, run.exitCode());
        assertTrue(run.err().startsWith("sdp: profile sip for 1 description: "), run.err());
    }

    @Test
    void aConfigurationCanBeNamedAndTheCommandLineWins(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a.sdp"), BLANK);
        Files.writeString(folder.resolve(".sdplint.yaml"), "rules: {blank-line: off}\n");
        Path other = Files.writeString(folder.resolve("other.yaml"), "fail-on: info\nrules: {blank-line: info}\n");
        assertEquals(0, Run.sdp("lint", file.toString()).exitCode());
        assertEquals(
                1,
                Run.sdp("lint", "--config", other.toString(), file.toString()).exitCode());
        assertEquals(
                0,
                Run.sdp("lint", "--config", other.toString(), "--fail-on", "error", file.toString())
                        .exitCode());
        assertEquals(
                1,
                Run.sdp("lint", "--rule", "blank-line=error", file.toString()).exitCode());
    }

    @Test
    void pathsCountFromTheFolderOfTheConfiguration(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("old"));
        Files.writeString(folder.resolve("old/a.sdp"), BLANK);
        Files.writeString(folder.resolve("b.sdp"), BLANK);
        Files.writeString(folder.resolve(".sdplint.yaml"), """
                # what is old is left alone
                files:
                  - paths: /old
                    ignore:
                      rule: blank-line
                      media: session
                """);
        assertEquals(
                folder + "/b.sdp:4:1: error[blank-line] line is blank\n",
                Run.sdp("lint", "--format", "line", folder.toString()).out());
    }

    @Test
    void aFaultOfTheConfigurationIsWrongUse(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a.sdp"), BLANK);
        Path config = folder.resolve(".sdplint.yaml");
        checkFault(config, "rules:\n  no-such-rule: off\n", ":2:17: unknown rule: no-such-rule", file);
        checkFault(config, "profile: nobody\n", ":1:10: unknown profile: nobody", file);
        checkFault(config, "profile: sip\nprofile: rtsp\n", ":2:8: Duplicate field 'profile'", file);
        checkFault(config, "profile: 'sip", ":1:8: while scanning a quoted scalar", file);
        checkFault(config, "rules: []", ":1:8: expected names with values", file);
        checkFault(config, "a\n", ":1:1: expected names with values", file);
    }

    private static void checkFault(Path config, String text, String expected, Path file) throws Exception {
        Files.writeString(config, text);
        Run run = Run.sdp("lint", file.toString());
        assertEquals("sdp: " + config + expected + "\n", run.err());
        assertEquals("", run.out());
        assertEquals(2, run.exitCode());
    }

    @Test
    void anEmptyConfigurationSaysNothing(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a.sdp"), BLANK);
        for (String text : new String[] {"", "# nothing\n", "---\n", "{}"}) {
            Files.writeString(folder.resolve(".sdplint.yaml"), text);
            assertEquals(1, Run.sdp("lint", file.toString()).exitCode(), text);
        }
    }

    @Test
    void whatTheBaselineKnowsIsNotToldAgain(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a.sdp"), BLANK);
        Path baseline = folder.resolve("known.json");
        String[] args = {"lint", "--format", "line", "--baseline", baseline.toString(), file.toString()};
        assertEquals(3, Run.sdp(args).exitCode());
        Run written = Run.sdp("lint", "--write-baseline", "--baseline", baseline.toString(), file.toString());
        assertEquals(0, written.exitCode());
        assertEquals("", written.out());
        assertEquals("""
                {
                  "version" : 1,
                  "files" : {
                    "a.sdp" : [ "blank-line cbf29ce484222325:1" ]
                  }
                }""", Files.readString(baseline));
        Run known = Run.sdp(args);
        assertEquals("", known.out());
        assertEquals(0, known.exitCode());
        assertTrue(known.err().contains("sdp: 1 finding is known and not told\n"), known.err());
        Files.writeString(file, BLANK.replace("s=-\r\n", "s=-\r\ni=x\r\n") + "\r\n");
        Run more = Run.sdp(args);
        assertEquals(file + ":7:1: error[blank-line] line is blank\n", more.out());
        assertEquals(1, more.exitCode());
    }

    @Test
    void aBaselineThatIsNoneIsWrongUse(@TempDir Path folder) throws Exception {
        Path baseline = Files.writeString(folder.resolve("known.json"), "[]");
        Run run = Run.withInput(BLANK, "lint", "--baseline", baseline.toString());
        assertEquals("sdp: " + baseline + ": is no baseline of version 1\n", run.err());
        assertEquals(2, run.exitCode());
        assertEquals(2, Run.withInput(BLANK, "lint", "--write-baseline").exitCode());
    }
}
