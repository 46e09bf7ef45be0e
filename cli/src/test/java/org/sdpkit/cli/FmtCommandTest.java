package org.sdpkit.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FmtCommandTest {

    private static final String UNTIDY = """
            \uFEFFv=0
            s=-
            o=- 1 1 IN IP4 192.0.2.1
            stray
            t=0 0
            m=audio 9 RTP/AVP 0  8\s
            a=rtpmap:0  PCMU/8000\s
            a=x-own:  kept \s
            c=IN IP4 192.0.2.1""";

    private static final String TIDY = """
            v=0
            o=- 1 1 IN IP4 192.0.2.1
            stray
            s=-
            t=0 0
            m=audio 9 RTP/AVP 0 8
            c=IN IP4 192.0.2.1
            a=rtpmap:0 PCMU/8000
            a=x-own:  kept \s
            """.replace("\n", "\r\n");

    @Test
    void linesAreOrderedSpelledAndEnded() {
        Run run = Run.withInput(UNTIDY, "fmt");
        assertEquals(TIDY, run.out());
        assertEquals("sdp: <stdin>:4:1: stray line kept\n", run.err());
        assertEquals(0, run.exitCode());
    }

    @Test
    void strayLinesCanBeDropped() {
        Run run = Run.withInput(UNTIDY, "fmt", "--drop-stray");
        assertEquals(TIDY.replace("stray\r\n", ""), run.out());
        assertEquals("sdp: <stdin>:4:1: stray line dropped\n", run.err());
    }

    @Test
    void whatIsTidyStaysAsItIs() {
        assertEquals(TIDY, Run.withInput(TIDY, "fmt").out());
        assertEquals(0, Run.withInput(TIDY, "fmt", "--check").exitCode());
    }

    @Test
    void checkNamesWhatWouldChange() {
        Run run = Run.withInput(UNTIDY, "fmt", "--check");
        assertEquals("<stdin>\n", run.out());
        assertEquals(1, run.exitCode());
    }

    @Test
    void filesCanBeWrittenBack(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a.sdp"), UNTIDY);
        Run run = Run.sdp("fmt", "--write", file.toString());
        assertEquals("", run.out());
        assertEquals(TIDY, Files.readString(file));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(file), left.toList());
        }
    }

    @Test
    void bytesThatAreNoUtf8StayAsTheyAre() {
        byte[] latin1 = "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=caf\u00E9\r\nt=0 0\r\na=charset:ISO-8859-1\r\n"
                .getBytes(StandardCharsets.ISO_8859_1);
        assertArrayEquals(latin1, Run.withInput(latin1, "fmt").bytes());
    }

    @Test
    void whatIsNoDescriptionIsRefused() {
        Run run = Run.withInput("hello world\n", "fmt");
        assertEquals("", run.out());
        assertEquals("sdp: <stdin>:1:1: text has no v=, o= or m= line\n", run.err());
        assertEquals(3, run.exitCode());
    }

    @Test
    void theFormOfEverySampleIsItsOwnForm() throws Exception {
        Path samples = Path.of(System.getProperty("sdpkit.root"), "samples");
        try (Stream<Path> files = Files.walk(samples)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".sdp")).toList()) {
                byte[] once = Run.sdp("fmt", file.toString()).bytes();
                assertArrayEquals(once, Run.withInput(once, "fmt").bytes(), file.toString());
            }
        }
    }
}
