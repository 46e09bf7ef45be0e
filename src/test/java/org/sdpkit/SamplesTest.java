package org.sdpkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sdpkit.diagnostic.Severity;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.validation.Profile;
import org.sdpkit.validation.Validator;

/** What is expected of each sample stands beside it; {@code -Dsamples.update} rewrites it, for a person to review. */
class SamplesTest {

    private static final Path SAMPLES = Path.of(System.getProperty("sdpkit.root"), "samples");

    @TestFactory
    Stream<DynamicTest> aSampleIsWhatStandsBesideIt() throws IOException {
        return samples().stream()
                .map(sample ->
                        DynamicTest.dynamicTest(SAMPLES.relativize(sample).toString(), () -> check(sample)));
    }

    private static void check(Path sample) throws IOException {
        SessionDescription session = Sdp.parse(sample).session();
        assertArrayEquals(Files.readAllBytes(sample), session.bytes());
        String findings = Validator.of(Profile.RFC8866).check(session).stream()
                .map(finding -> finding + "\n")
                .collect(Collectors.joining());
        Path expected = Path.of(sample.toString().replace(".sdp", ".findings"));
        if (System.getProperty("samples.update") != null) {
            Files.writeString(expected, findings);
        }
        assertEquals(Files.readString(expected), findings);
    }

    @Test
    void onlyTheBrokenOnesAreBroken() throws IOException {
        for (Path sample : samples()) {
            boolean isBroken = Validator.of(Profile.RFC8866)
                    .check(Sdp.parse(sample).session())
                    .stream()
                    .anyMatch(finding -> finding.severity() == Severity.ERROR);
            boolean isMeantToBe =
                    sample.startsWith(SAMPLES.resolve("broken")) || sample.endsWith("variants/unterminated.sdp");
            assertEquals(isMeantToBe, isBroken, sample.toString());
        }
    }

    @Test
    void everySampleIsInTheReadme() throws IOException {
        String readme = Files.readString(SAMPLES.resolve("README.md"));
        for (Path sample : samples()) {
            String name = SAMPLES.relativize(sample).toString();
            assertTrue(readme.contains(name), name);
        }
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".sdp"))
                    .sorted()
                    .toList();
        }
    }
}
