package org.sdpkit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditCommandTest {

    private static final String CALL = """
            v=0
            o=- 1 1 IN IP4 192.0.2.1
            s=-
            c=IN IP4 192.0.2.1
            t=0 0
            m=audio 5000 RTP/AVP 0 8
            m=video 5002 RTP/AVP 96 97
            a=rtpmap:96 VP8/90000
            a=rtpmap:97 H264/90000
            """;

    @Test
    void verbsAreDoneOneAfterTheOther() {
        Run run = Run.withInput(
                CALL, "edit", "-", "--remove-codec", "VP8", "--set-direction", "recvonly", "--media", "video");
        assertEquals(CALL.replace("96 97\na=rtpmap:96 VP8/90000", "97") + "a=recvonly\n", run.out());
        assertEquals("", run.err());
        assertEquals(0, run.exitCode());
    }

    @Test
    void eachOfSeveralSelectorsIsForTheVerbsBehindIt() {
        Run run = Run.withInput(
                CALL, "edit", "-", "--media", "0", "--prefer-codec", "PCMA", "--media", "1", "--prefer-codec", "H264");
        assertEquals(CALL.replace("0 8\n", "8 0\n").replace("96 97\n", "97 96\n"), run.out());
    }

    @Test
    void aVerbMayBeGivenTwice() {
        Run run = Run.withInput(CALL, "edit", "-", "--bandwidth", "AS:5", "--bandwidth", "TIAS:5000", "--media", "0");
        assertEquals(CALL.replace("0 8\n", "0 8\nb=AS:5\nb=TIAS:5000\n"), run.out());
    }

    @Test
    void thePlanSaysWhatWouldChange() {
        Run run = Run.withInput(CALL, "edit", "--plan", "-", "--media", "video", "--remove-codec", "VP8", "--reject");
        assertEquals("""
                remove-codec VP8 on video
                  media description 1
                    7 - m=video 5002 RTP/AVP 96 97
                    7 + m=video 5002 RTP/AVP 97
                    8 - a=rtpmap:96 VP8/90000
                reject on video
                  media description 1
                    7 - m=video 5002 RTP/AVP 97
                    7 + m=video 0 RTP/AVP 97
                """, run.out());
    }

    @Test
    void thePlanIsJsonToo() {
        Run run = Run.withInput(CALL, "edit", "--plan", "--format", "json", "-", "--set", "s=x");
        assertEquals(
                """
                {"version":1,"file":"<stdin>","plans":[{"verb":"set s=x","media":"all",\
                "changes":[{"line":3,"before":"s=-","after":"s=x"}]}]}""",
                run.out()
                        .replaceAll("\\s*\n\\s*| (?=[:\\[{])|(?<=[:\\[]) |(?<=[\\]}]) ", "")
                        .replaceAll("(?<=[\\[{,}\\]]) | (?=[\\]}])", ""));
    }

    @Test
    void scriptsAndMapsComeFromFiles(@TempDir Path folder) throws Exception {
        Path script = Files.writeString(folder.resolve("s"), "# for the gateway\nmedia audio\nset-port 6000\n");
        Path map = Files.writeString(folder.resolve("m"), "# ours theirs\n192.0.2.1 203.0.113.9\n");
        Run run = Run.withInput(CALL, "edit", "-", "--map-address", map.toString(), "--script", script.toString());
        assertEquals(CALL.replace("192.0.2.1", "203.0.113.9").replace("audio 5000", "audio 6000"), run.out());
    }

    @Test
    void filesCanBeWrittenBack(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a.sdp"), CALL);
        Run run = Run.sdp("edit", "--write", file.toString(), "--set", "s=x");
        assertEquals("", run.out());
        assertEquals(CALL.replace("s=-", "s=x"), Files.readString(file));
    }

    @Test
    void credentialsCanBeLeftToChance() {
        String call = CALL + "a=ice-ufrag:abcd\na=ice-pwd:0123456789012345678901\n";
        String edited = Run.withInput(call, "edit", "--ice-restart", "--", "-").out();
        assertTrue(edited.matches("(?s).*a=ice-ufrag:[A-Za-z0-9+/]{8}\na=ice-pwd:[A-Za-z0-9+/]{24}\n"), edited);
        assertFalse(edited.contains("0123456789012345678901"));
    }

    @Test
    void wrongUseIsSaid() {
        assertEquals(2, Run.withInput(CALL, "edit", "-", "--set-port", "x").exitCode());
        Run nobody = Run.withInput(CALL, "edit", "-", "--media", "text", "--reject");
        assertEquals(2, nobody.exitCode());
        assertEquals("sdp: No media description is \"text\"\nTry: sdp edit --help\n", nobody.err());
        Run nothing = Run.withInput("hello\n", "edit", "-", "--reject");
        assertEquals("sdp: <stdin>:1:1: text has no v=, o= or m= line\n", nothing.err());
        assertEquals(3, nothing.exitCode());
    }
}
