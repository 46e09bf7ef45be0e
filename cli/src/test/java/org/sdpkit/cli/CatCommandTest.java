package org.sdpkit.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatCommandTest {

    @Test
    void anyBytesComeBack() {
        Random random = new Random(20261123);
        for (int i = 0; i < 200; i++) {
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            Run run = Run.withInput(bytes, "cat");
            assertArrayEquals(bytes, run.bytes());
            assertEquals(0, run.exitCode());
        }
    }

    @Test
    void whatIsWrappedStaysWrapped() {
        String json = "{\"type\":\"offer\",\"sdp\":\"v=0\\r\\n\"}";
        Run run = Run.withInput(json, "cat");
        assertEquals(json, run.out());
        assertEquals("", run.err());
    }

    @Test
    void filesComeBackOneAfterTheOther(@TempDir Path folder) throws Exception {
        Path one = Files.writeString(folder.resolve("one.sdp"), "v=0\nno end");
        Path two = Files.write(folder.resolve("two"), new byte[] {0, (byte) 0xFF, '\r', 'm', '='});
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(Files.readAllBytes(one));
        both.writeBytes(Files.readAllBytes(two));
        assertArrayEquals(
                both.toByteArray(),
                Run.sdp("cat", one.toString(), two.toString()).bytes());
    }

    @Test
    void everySampleComesBack() throws Exception {
        Path samples = Path.of(System.getProperty("sdpkit.root"), "samples");
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        try (Stream<Path> files = Files.walk(samples)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".sdp"))
                    .sorted()
                    .toList()) {
                expected.writeBytes(Files.readAllBytes(file));
            }
        }
        assertArrayEquals(
                expected.toByteArray(), Run.sdp("cat", samples.toString()).bytes());
    }
}
