package org.sdpkit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final String OFFER = """
            v=0
            o=- 1 1 IN IP4 192.0.2.1
            s=-
            c=IN IP4 192.0.2.1
            t=0 0
            m=audio 49170 RTP/AVP 0
            a=sendonly
            """.replace("\n", "\r\n");
    private static final String ANSWER = """
            v=0
            o=- 2 1 IN IP4 192.0.2.2
            s=-
            c=IN IP4 192.0.2.2
            t=0 0
            m=audio 49920 RTP/AVP 0
            a=sendrecv
            """.replace("\n", "\r\n");

    private Path folder = Path.of("");
    private String offer = "";
    private String answer = "";

    @BeforeEach
    void write(@TempDir Path where) throws IOException {
        folder = where;
        offer = write("offer.sdp", OFFER);
        answer = write("answer.sdp", ANSWER);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void bothSidesAreDrawn() {
        Run run = Run.sdp("check", offer, answer);
        assertEquals(1, run.exitCode());
        assertEquals("""
                error[answer-direction]: sendonly is answered by sendrecv
                   --> %s:7:1
                    |
                  7 | a=sendrecv
                    | ^^^^^^^^^^
                   ::: %s:7:1
                  7 | a=sendonly
                    | ---------- what was offered
                    = help: write a=recvonly
                    = see: RFC 3264 section 6.1

                """.formatted(answer, offer), run.out());
        assertEquals("""
                sdp: profile sip: nothing that asks for another
                2 descriptions: 1 error, 0 warnings, 0 notes
                """, run.err());
    }

    @Test
    void thePageShowsBothSidesAndWhatFlows() {
        Run run = Run.sdp("check", "--format", "html", offer, answer);
        assertEquals(1, run.exitCode());
        assertTrue(run.out().startsWith("<!DOCTYPE html>\n"), run.out());
        assertTrue(run.out().contains("<p>See: RFC 3264 section 6.1</p>"), run.out());
        assertTrue(run.out().contains("<code>PCMU/8000 <i>0</i></code>"), run.out());
        assertTrue(run.out().endsWith("</html>\n"), run.out());
    }

    @Test
    void eachFormatNamesTheFileOfEachFinding() throws Exception {
        assertEquals(
                answer + ":7:1: error[answer-direction] sendonly is answered by sendrecv\n",
                Run.sdp("check", "--format", "line", offer, answer).out());
        JsonNode json = new ObjectMapper()
                .readTree(Run.sdp("check", "--format", "json", offer, answer).bytes());
        assertEquals(2, json.get("files").size());
        assertEquals("answer-direction", json.at("/files/1/findings/0/code").textValue());
    }

    @Test
    void sendersAreComparedWithWhatIsExpectedOfThem() throws IOException {
        String expected = write("expected.sdp", ANSWER.replace("a=sendrecv\r\n", "a=ptime:20\r\n"));
        String sender =
                write("sender.sdp", ANSWER.replace("49920", "49922").replace("a=sendrecv\r\n", "a=ptime:20\r\n"));
        Run run = Run.sdp("check", "--expect", expected, "--format", "line", sender, answer);
        assertEquals(1, run.exitCode());
        assertEquals("""
                %s:6:1: error[unmet-expectation] port is 49922, expected 49920
                %s:6:1: error[unmet-expectation] a=ptime is missing, expected 20
                """.formatted(sender, answer), run.out());
        assertEquals("3 descriptions: 2 errors, 0 warnings, 0 notes\n", run.err());
        assertEquals(0, Run.sdp("check", "--expect", expected, expected).exitCode());
    }

    @Test
    void twoLegsInTwoFilesAreCompared() throws IOException {
        String other = write("other.sdp", OFFER.replace("c=IN IP4 192.0.2.1", "c=IN IP4 192.0.2.3"));
        assertEquals(0, Run.sdp("check", "--legs", offer, other).exitCode());
        assertEquals(
                offer + ":6:1: error[legs-of-one-path] both legs have the same source, destination and port\n",
                Run.sdp("check", "--legs", "--format", "line", offer, offer).out());
        assertEquals(2, Run.sdp("check", "--legs", offer).exitCode());
        assertEquals(2, Run.sdp("check", "--legs", "--fix", offer, other).exitCode());
    }

    @Test
    void theRepairedAnswerDiffersWhereItWasWrong() throws IOException {
        Run run = Run.sdp("check", "--fix", offer, answer);
        assertEquals(0, run.exitCode());
        assertEquals(ANSWER.replace("a=sendrecv", "a=recvonly"), run.out());
        assertTrue(run.err().contains("sdp: mended answer-direction: sendonly is answered by sendrecv\n"), run.err());
        String repaired = write("repaired.sdp", run.out());
        assertEquals(0, Run.sdp("check", offer, repaired).exitCode());
    }

    @Test
    void moreFilesAreTheWholeExchange() throws IOException {
        String legal = write("legal.sdp", ANSWER.replace("sendrecv", "recvonly"));
        String again = write("again.sdp", OFFER.replace("sendonly", "sendrecv"));
        Run run = Run.sdp("check", "--format", "line", offer, legal, again);
        assertEquals(
                again + ":2:1: error[version-not-raised] the description has changed, its version 1 has not risen\n",
                run.out());
    }

    @Test
    void aFolderStandsForItsSteps() {
        Run run = Run.sdp("check", "--format", "line", folder.toString());
        assertEquals(1, run.exitCode());
        assertEquals(answer + ":7:1: error[answer-direction] sendonly is answered by sendrecv\n", run.out());
    }

    @Test
    void anExchangeIsReadAsJson() throws IOException {
        String json = write(
                "exchange.json",
                new ObjectMapper()
                        .writeValueAsString(new ObjectMapper()
                                .createArrayNode()
                                .add(new ObjectMapper()
                                        .createObjectNode()
                                        .put("type", "offer")
                                        .put("sdp", OFFER))
                                .add(new ObjectMapper()
                                        .createObjectNode()
                                        .put("type", "answer")
                                        .put("sdp", ANSWER))));
        Run run = Run.sdp("check", "--format", "line", json);
        assertEquals(json + "#1:7:1: error[answer-direction] sendonly is answered by sendrecv\n", run.out());
    }

    @Test
    void whatIsNoExchangeIsSaidInOneLine() throws IOException {
        String json = write("no.json", "[{\"type\": \"offer\"}]");
        Run run = Run.sdp("check", json);
        assertEquals(3, run.exitCode());
        assertEquals("sdp: " + json + ": it is no exchange: step 0: it has no sdp\n", run.err());
        assertEquals(
                3,
                Run.sdp("check", offer, folder.resolve("none.sdp").toString()).exitCode());
        assertEquals(2, Run.sdp("check").exitCode());
    }
}
