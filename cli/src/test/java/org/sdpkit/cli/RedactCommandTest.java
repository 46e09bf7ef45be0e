package org.sdpkit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedactCommandTest {

    private static final String CALL = """
            v=0
            o=alice 3930278400 3930278400 IN IP4 10.1.2.3
            s=-
            c=IN IP4 10.1.2.3
            t=0 0
            m=audio 5000 RTP/AVP 0
            a=ice-ufrag:abcd1234
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theSameKeyGivesTheSamePseudonyms() {
        Run one = Run.withInput(CALL, "redact", "--key", "k");
        assertTrue(one.out().matches("""
                        v=0
                        o=[a-z]{5} (3\\d{9}) \\1 IN IP4 (10\\.\\d\\.\\d\\.\\d)
                        s=-
                        c=IN IP4 \\2
                        t=0 0
                        m=audio 5000 RTP/AVP 0
                        a=ice-ufrag:[0-9a-f]{8}
                        """), one.out());
        assertEquals(one.out(), Run.withInput(CALL, "redact", "--key", "k").out());
        assertNotEquals(one.out(), Run.withInput(CALL, "redact").out());
        assertEquals(0, one.exitCode());
    }

    @Test
    void theMappingBringsTheSecretsBack() throws Exception {
        String map = folder.resolve("map.json").toString();
        Run redacted = Run.withInput(CALL, "redact", "--map", map);
        assertFalse(redacted.out().contains("10.1.2.3") || redacted.out().contains("abcd1234"));
        assertEquals(
                CALL,
                Run.withInput(redacted.out(), "redact", "--map", map, "--restore")
                        .out());
        assertEquals(redacted.out(), Run.withInput(CALL, "redact", "--map", map).out(), "the mapping is used again");
    }

    @Test
    void nobodyElseMayReadTheMapping() throws Exception {
        Assumptions.assumeTrue(
                Files.getFileStore(folder).supportsFileAttributeView("posix"), "files have no permissions here");
        Path map = folder.resolve("map.json");
        Run.withInput(CALL, "redact", "--map", map.toString());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(map)));
        Files.setPosixFilePermissions(map, PosixFilePermissions.fromString("rw-r-----"));
        Run.withInput(CALL.replace("abcd1234", "efgh5678"), "redact", "--map", map.toString());
        assertEquals(
                "rw-r-----",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(map)),
                "who gave others leave keeps it");
    }

    @Test
    void severalFilesHaveOneMapping() throws Exception {
        Path one = Files.writeString(folder.resolve("a.sdp"), CALL);
        Path other = Files.writeString(folder.resolve("b.sdp"), CALL.replace("audio 5000", "audio 6000"));
        Path out = Files.createDirectory(folder.resolve("out"));
        Run run = Run.sdp("redact", "--out", out.toString(), one.toString(), other.toString());
        assertEquals("", run.out());
        assertEquals(
                Files.readString(out.resolve("a.sdp")),
                Files.readString(out.resolve("b.sdp")).replace("audio 6000", "audio 5000"));
    }

    @Test
    void wrongUseIsSaid() throws Exception {
        assertEquals(2, Run.withInput(CALL, "redact", "--restore").exitCode());
        Path map = Files.writeString(folder.resolve("m"), "{}");
        Run run = Run.withInput(CALL, "redact", "--map", map.toString());
        assertEquals("sdp: " + map + ": is no mapping of redact\n", run.err());
        assertEquals(3, run.exitCode());
    }
}
