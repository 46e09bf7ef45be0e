package org.sdpkit.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sdpkit.Sdp;

/** What {@link SdpTransform} gives and what the npm package gives, for real descriptions. */
class SdpTransformPeerTest {

    private static final String VERSION = "3.0.0";
    private static final int EVERY = 10;
    private static final boolean REQUIRED = Boolean.getBoolean("sdpkit.shared.required");
    private static final Path ROOT = Path.of(System.getProperty("sdpkit.root", "../.."));
    private static final Path SHARED = Path.of(System.getProperty("sdpkit.shared", ROOT + "/../shared"));
    private static final Path PEER = ROOT.resolve("src/jackson/target/sdp-transform-" + VERSION);

    /**
     * Lines that {@code write} gives and we write otherwise.
     *
     * @param theirs the line, as a regular expression
     * @param ours what stands in its place, with the groups of theirs
     */
    private record Difference(String theirs, String ours, String reason) {}

    private static final List<Difference> WRITTEN_OTHERWISE = List.of(
            new Difference(
                    "m=undefined NaN undefined ",
                    "m=   ",
                    "parse understood nothing of the m= line: a number of ports, a type with a hyphen, no numeric port"),
            new Difference("a=msid:(\\S+) undefined", "a=msid:$1", "the word undefined for an msid without appdata"),
            new Difference("(m=\\w+) 0 (.*)", "$1  $2", "0 for a port that is not there"),
            new Difference("t=0 (.*)", "t= $1", "0 for a start time that is not there"),
            new Difference("t=(\\d+) 0", "t=$1 ", "0 for a stop time that is not there"),
            new Difference("a=rtpmap:0 (.*)", "a=rtpmap: $1", "0 for a payload type that is not there"),
            new Difference("o=bob 789 12 (.*)", "o=bob 789 012 $1", "the version loses its leading 0"));

    private static final String SCRIPT = """
            const fs = require('fs');
            const transform = require('sdp-transform');
            for (const file of fs.readFileSync(0, 'utf8').split('\\n').filter(Boolean)) {
              const parsed = transform.parse(fs.readFileSync(file, 'utf8'));
              const json = JSON.stringify(parsed);
              console.log('{"parsed":' + json + ',"written":' + JSON.stringify(transform.write(parsed)) + '}');
            }
            """;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static List<Compared> compared = List.of();

    /** A file, and what the package makes of it. */
    private record Compared(Path file, JsonNode parsed, String written) {

        JsonNode ourParsed() throws IOException {
            return SdpTransform.toJson(Sdp.parse(Files.readAllBytes(file)).session());
        }

        String ourWritten() {
            return Sdp.write(SdpTransform.fromJson(parsed));
        }
    }

    @BeforeAll
    static void runThePackage() throws IOException {
        if (!Files.isDirectory(SHARED)) {
            absent("there are no shared descriptions at " + SHARED);
        }
        install();
        List<Path> files = files();
        Path list = Files.write(
                PEER.resolve("files.txt"), files.stream().map(Path::toString).toList());
        Path script = Files.writeString(PEER.resolve("both.js"), SCRIPT);
        Process node = new ProcessBuilder("node", script.toString())
                .redirectInput(list.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<Compared> all = new ArrayList<>();
        try (BufferedReader out = node.inputReader(StandardCharsets.UTF_8)) {
            for (Path file : files) {
                String line = out.readLine();
                if (line == null) {
                    throw new IllegalStateException("the package gives nothing for " + file);
                }
                JsonNode both = MAPPER.readTree(line);
                all.add(new Compared(
                        file, both.get("parsed"), both.get("written").textValue()));
            }
        }
        compared = all;
    }

    @Test
    void everyDescriptionIsReadAsThePackageReadsIt() throws IOException {
        for (Compared one : compared) {
            assertEquals(one.parsed, one.ourParsed(), one.file::toString);
        }
        System.out.println("read alike: " + compared.size() + " of " + compared.size());
    }

    @Test
    void everyObjectIsWrittenAsThePackageWritesItButForKnownDifferences() {
        Set<Difference> met = new LinkedHashSet<>();
        int alike = 0;
        for (Compared one : compared) {
            List<String> theirs = lines(one.written);
            List<String> ours = lines(one.ourWritten());
            assertEquals(theirs.size(), ours.size(), one.file::toString);
            for (int i = 0; i < theirs.size(); i++) {
                if (!theirs.get(i).equals(ours.get(i))) {
                    met.add(difference(one.file, theirs.get(i), ours.get(i)));
                }
            }
            alike += theirs.equals(ours) ? 1 : 0;
        }
        System.out.println("written alike: " + alike + " of " + compared.size());
        assertEquals(Set.copyOf(WRITTEN_OTHERWISE), met, "differences that are listed and that are");
    }

    private static List<String> lines(String written) {
        return List.of(written.split("\r\n", -1));
    }

    private static Difference difference(Path file, String theirs, String ours) {
        return WRITTEN_OTHERWISE.stream()
                .filter(known -> theirs.matches(known.theirs)
                        && theirs.replaceFirst(known.theirs, known.ours).equals(ours))
                .findFirst()
                .orElseThrow(() -> new AssertionError(file + ": they write " + theirs + ", we " + ours));
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        files.addAll(descriptions(SHARED.resolve("corpus/documents")));
        files.addAll(descriptions(SHARED.resolve("corpus/odd")));
        List<Path> captures = descriptions(SHARED.resolve("browsers/captures"));
        for (int i = 0; i < captures.size(); i += EVERY) {
            files.add(captures.get(i));
        }
        files.addAll(descriptions(ROOT.resolve("samples")));
        return files;
    }

    private static List<Path> descriptions(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".sdp"))
                    .sorted()
                    .toList();
        }
    }

    private static void install() throws IOException {
        run("node", "--version");
        Files.createDirectories(PEER);
        if (!Files.isDirectory(PEER.resolve("node_modules/sdp-transform"))) {
            String prefix = PEER.toString();
            run("npm", "install", "--no-audit", "--no-fund", "--prefix", prefix, "sdp-transform@" + VERSION);
        }
    }

    private static void run(String... command) {
        String said = String.join(" ", command);
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                absent(said + " took too long");
            }
            if (process.exitValue() != 0) {
                absent(said + " failed with exit code " + process.exitValue());
            }
        } catch (IOException e) {
            absent(said + " cannot be run: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            absent(said + " was interrupted");
        }
    }

    private static void absent(String reason) {
        if (REQUIRED) {
            fail(reason);
        }
        System.out.println("skipped: " + reason);
        abort(reason);
    }
}
