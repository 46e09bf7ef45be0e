package org.sdpkit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The commands in README.md print what stands below them. */
class ReadmeTest {

    private static final Path ROOT = Path.of(System.getProperty("sdpkit.root"));
    private static final Pattern SESSION = Pattern.compile("```console\n\\$ (.*?)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("(?:echo '(.*)' \\| )?cli/sdp (.*)");

    private static final Pattern CI_COMMAND = Pattern.compile("/cli/sdp (lint --format .*) > sdp\\.");
    private static final Pattern CALL = Pattern.compile("```sh\n(sdp offer .*?)```", Pattern.DOTALL);
    private static final Pattern STEP = Pattern.compile("sdp (.*?)(?: >(\\S+))?");
    private static final Pattern WORD = Pattern.compile("'[^']*'|\\S+");
    private static final Pattern FILE = Pattern.compile("\\w+\\.(sdp|sdpfrag|json)");
    private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    @TestFactory
    Stream<DynamicTest> aCommandPrintsWhatStandsBelowIt() throws IOException {
        List<MatchResult> sessions = SESSION.matcher(Files.readString(ROOT.resolve("README.md")))
                .results()
                .toList();
        assertEquals(11, sessions.size());
        return sessions.stream()
                .map(session ->
                        DynamicTest.dynamicTest(session.group(1), () -> check(session.group(1), session.group(2))));
    }

    /** Runs a command of the README; paths in what it prints are made relative to the root again. */
    private static void check(String line, String expected) {
        Matcher command = COMMAND.matcher(line);
        assertTrue(command.matches(), line);
        String input = command.group(1) == null ? "" : command.group(1) + "\n";
        String[] args = Arrays.stream(command.group(2).split(" "))
                .map(word -> word.startsWith("samples") ? ROOT.resolve(word).toString() : word)
                .toArray(String[]::new);
        Run run = Run.withInput(input, args);
        String printed = (run.out() + run.err()).replace(ROOT + "/", "").replace("\r\n", "\n");
        assertEquals(expected, printed);
    }

    /** Those of the snippets for GitHub and GitLab; what they write is redirected to a file there. */
    @Test
    void theCommandsForContinuousIntegrationWriteWhatIsReadThere() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        List<String[]> commands = CI_COMMAND
                .matcher(readme)
                .results()
                .map(command -> command.group(1).split(" ", -1))
                .toList();
        assertEquals(2, commands.size());
        List<Run> runs = commands.stream()
                .map(args -> Stream.of(args)
                        .map(word -> word.equals("samples") ? ROOT.resolve(word).toString() : word)
                        .toArray(String[]::new))
                .map(Run::sdp)
                .toList();
        assertEquals(
                "2.1.0",
                new ObjectMapper().readTree(runs.get(0).bytes()).at("/version").asText());
        assertTrue(runs.get(1).out().contains("<failure type=\"error\""));
        runs.forEach(run -> assertEquals(ExitCode.FOUND, run.exitCode()));
    }

    /** The configuration in cli/README.md is one. */
    @Test
    void theConfigurationInTheReadmeIsRead(@TempDir Path folder) throws IOException {
        String readme = Files.readString(ROOT.resolve("cli/README.md"));
        Matcher yaml = YAML.matcher(readme);
        assertTrue(yaml.find());
        Path config = Files.writeString(folder.resolve("config.yaml"), yaml.group(1));
        Path file = Files.writeString(folder.resolve("a.rtsp.sdp"), "v=0\no=- 1 1 IN IP4 192.0.2.1\ns=-\nt=0 0\n");
        Run run = Run.sdp("lint", "--config", config.toString(), "--format", "json", file.toString());
        assertEquals(0, run.exitCode(), run.err());
        assertEquals(
                "rtsp",
                new ObjectMapper().readTree(run.bytes()).at("/files/0/profile").asText());
    }

    /** The capabilities in cli/README.md make the offer below them. */
    @Test
    void theCapabilitiesInTheReadmeAreOffered(@TempDir Path folder) throws IOException {
        String readme = Files.readString(ROOT.resolve("cli/README.md"));
        String section = readme.substring(readme.indexOf("## Capabilities"), readme.indexOf("## Baseline"));
        Matcher yaml = YAML.matcher(section);
        Matcher session = SESSION.matcher(section);
        assertTrue(yaml.find() && session.find());
        assertEquals("sdp offer --capabilities phone.yaml --seed 1", session.group(1));
        Path phone = Files.writeString(folder.resolve("phone.yaml"), yaml.group(1));
        Run run = Run.sdp("offer", "--capabilities", phone.toString(), "--seed", "1");
        assertEquals(session.group(2), run.out().replace("\r\n", "\n"));
        assertEquals(0, run.exitCode());
    }

    /** The calls in both pages go on to the end. */
    @Test
    void theCallsOfWebRtcAreComputed(@TempDir Path folder) throws IOException {
        List<String> steps = Stream.of("README.md", "cli/README.md")
                .flatMap(page -> CALL.matcher(text(page)).results())
                .flatMap(block -> block.group(1).lines())
                .toList();
        assertEquals(13, steps.size());
        for (String step : steps) {
            if (step.contains("--preset") && step.startsWith("sdp offer")) {
                Files.deleteIfExists(folder.resolve("a.json"));
                Files.deleteIfExists(folder.resolve("b.json"));
            }
            runStep(step, folder);
        }
    }

    /** Runs a step as a shell would in a folder. */
    private static void runStep(String step, Path folder) throws IOException {
        Matcher line = STEP.matcher(step);
        assertTrue(line.matches(), step);
        String[] args = WORD.matcher(line.group(1))
                .results()
                .map(word -> word.group().replace("'", ""))
                .map(word -> FILE.matcher(word).matches() ? folder.resolve(word).toString() : word)
                .toArray(String[]::new);
        Run run = Run.sdp(args);
        assertEquals(0, run.exitCode(), step + "\n" + run.err());
        if (line.group(2) != null) {
            assertTrue(!run.out().isEmpty(), step);
            Files.writeString(folder.resolve(line.group(2)), run.out());
        }
    }

    private static String text(String page) {
        try {
            return Files.readString(ROOT.resolve(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theTestCommandIsWhatContinuousIntegrationRuns() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        String ci = Files.readString(ROOT.resolve(".ci/run"));
        assertTrue(readme.contains("```sh\nmvn -B verify\n```"));
        assertTrue(ci.contains("maven=(mvn -B ") && ci.contains("verify"), ".ci/run runs it");
        assertTrue(readme.contains("```sh\ncli/sdp lint samples\n```"));
        assertTrue(ci.contains("clone/cli/sdp") && ci.contains("lint clone/samples"), ".ci/run runs it");
    }
}
