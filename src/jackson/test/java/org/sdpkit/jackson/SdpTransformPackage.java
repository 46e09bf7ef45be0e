package org.sdpkit.jackson;

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
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The npm package {@code sdp-transform}, run by Node. */
final class SdpTransformPackage {

    private static final String VERSION = "3.0.0";
    private static final boolean REQUIRED = Boolean.getBoolean("sdpkit.shared.required");
    private static final Path PEER =
            Path.of(System.getProperty("sdpkit.root", "../.."), "src/jackson/target/sdp-transform-" + VERSION);

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

    private SdpTransformPackage() {}

    /** What the package reads in a file, and writes of what it read. */
    record Understood(Path file, JsonNode parsed, String written) {}

    /** What it makes of these files, in order; ends the test where there is no Node. */
    static List<Understood> read(List<Path> files) throws IOException {
        install();
        Path list = Files.write(
                PEER.resolve("files.txt"), files.stream().map(Path::toString).toList());
        Path script = Files.writeString(PEER.resolve("both.js"), SCRIPT);
        Process node = new ProcessBuilder("node", script.toString())
                .redirectInput(list.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<Understood> all = new ArrayList<>();
        try (BufferedReader out = node.inputReader(StandardCharsets.UTF_8)) {
            for (Path file : files) {
                String line = out.readLine();
                if (line == null) {
                    throw new IllegalStateException("the package gives nothing for " + file);
                }
                JsonNode both = MAPPER.readTree(line);
                all.add(new Understood(
                        file, both.get("parsed"), both.get("written").textValue()));
            }
        }
        return all;
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

    /** Ends the test, as failed where everything must be there. */
    static void absent(String reason) {
        if (REQUIRED) {
            fail(reason);
        }
        System.out.println("skipped: " + reason);
        abort(reason);
    }
}
