package org.sdpkit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

    private static final String CALL = """
            v=0
            o=- 1 1 IN IP4 192.0.2.1
            s=-
            c=IN IP4 192.0.2.1
            t=0 0
            m=audio 5000 RTP/AVP 0 8
            """;

    @TempDir
    private Path folder = Path.of("");

    private String file = "";

    @BeforeEach
    void writeFile() throws Exception {
        file = Files.writeString(folder.resolve("a.sdp"), CALL).toString();
    }

    private Run diff(String other, String... options) {
        String[] args = new String[options.length + 3];
        args[0] = "diff";
        args[1] = file;
        args[2] = "-";
        System.arraycopy(options, 0, args, 3, options.length);
        return Run.withInput(other, args);
    }

    @Test
    void whatDiffersIsSaid() {
        Run run = diff(CALL.replace("5000", "5002").replace("0 8", "0"));
        assertEquals("""
                media[0]
                  - codec     codecs[pcma/8000]
                  ~ transport port: 5000 -> 5002
                """, run.out());
        assertEquals("2 changes: 1 codec, 1 transport\n", run.err());
        assertEquals(1, run.exitCode());
    }

    @Test
    void whatMeansTheSameIsNoDifference() {
        assertEquals(0, diff(CALL).exitCode());
        assertEquals("no changes\n", diff(CALL).err());
        Run cosmetic = diff(CALL.replace("\n", "\r\n"));
        assertEquals("session\n  ~ cosmetic  text.line-ends: LF -> CRLF\n", cosmetic.out());
        assertEquals(0, cosmetic.exitCode());
    }

    @Test
    void classesAndWhatIsVolatileCanBeIgnored() {
        String other = CALL.replace("5000", "5002").replace("0 8", "0");
        assertEquals("1 change: 1 codec\n", diff(other, "--ignore", "volatile").err());
        Run none = diff(other, "--ignore", "volatile,codec");
        assertEquals("no changes\n", none.err());
        assertEquals(0, none.exitCode());
        assertEquals(2, diff(other, "--ignore", "nonsense").exitCode());
    }

    @Test
    void linesCanBeShownInstead() {
        assertEquals(
                "  s=-\n  c=IN IP4 192.0.2.1\n  t=0 0\n- m=audio 5000 RTP/AVP 0 8\n+ m=audio 5000 RTP/AVP 0\n",
                diff(CALL.replace("0 8", "0"), "--text").out().replaceFirst("@@ 2 lines @@\n", ""));
    }

    @Test
    void programsReadJsonAndBrowsersReadHtml() {
        Run json = diff(CALL.replace("5000", "5002"), "--format", "json", "--ignore", "cosmetic");
        assertEquals("""
                {
                  "version" : 1,
                  "before" : "%s",
                  "after" : "<stdin>",
                  "changes" : [ {
                    "path" : "media[0].port",
                    "class" : "transport",
                    "impact" : "update",
                    "aspect" : "port",
                    "mediaBefore" : 0,
                    "mediaAfter" : 0,
                    "before" : "5000",
                    "after" : "5002"
                  } ]
                }
                """.formatted(file), json.out());
        assertTrue(diff(CALL, "--format", "html").out().startsWith("<!DOCTYPE html>\n"));
    }
}
