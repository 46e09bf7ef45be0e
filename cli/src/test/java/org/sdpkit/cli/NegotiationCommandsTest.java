package org.sdpkit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sdp offer}, {@code answer}, {@code accept} and {@code why}. */
class NegotiationCommandsTest {

    private static final String CHROME = Path.of(System.getProperty("sdpkit.root"), "samples/chrome/offer.sdp")
            .toString();

    private static final String OFFER = """
            v=0
            o=- 1 1 IN IP4 192.0.2.9
            s=-
            c=IN IP4 192.0.2.9
            t=0 0
            m=audio 4000 RTP/AVP 97 8
            a=rtpmap:97 speex/16000
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void anOfferIsThatOfThePreset() {
        Run run = Run.sdp("offer", "--seed", "1", "--address", "198.51.100.7", "--port", "40000");
        assertEquals(0, run.exitCode());
        assertTrue(run.out().contains("m=audio 40000 RTP/AVP 96 9 0 8 18 13 101 102\r\n"), run.out());
        assertTrue(run.out().contains("c=IN IP4 198.51.100.7\r\n"), run.out());
        assertEquals(
                run.out(),
                Run.sdp("offer", "--seed", "1", "--address", "198.51.100.7", "--port", "40000")
                        .out());
    }

    @Test
    void anAnswerSaysWhyOnStandardError() {
        Run run = Run.withInput(OFFER, "answer", "--why", "-");
        assertEquals(0, run.exitCode());
        assertTrue(run.out().contains("m=audio 49170 RTP/AVP 8\r\n"), run.out());
        assertTrue(
                run.err()
                        .contains(
                                "media[0].format[97] refused: speex/16000: offered is speex, and the answerer has only"
                                        + " opus, G722, PCMU, PCMA, G729, CN, telephone-event (RFC 3264 section 6.1)\n"
                                        + "  offer:6: m=audio 4000 RTP/AVP 97 8\n"
                                        + "  offer:7: a=rtpmap:97 speex/16000\n"),
                run.err());
    }

    @Test
    void anAnswerIsJson() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(
                        Run.withInput(OFFER, "answer", "--format", "json", "-").bytes());
        assertEquals(1, json.get("version").asInt());
        assertEquals("answer", json.get("type").asText());
        assertEquals("refused", json.at("/decisions/1/outcome").asText());
        assertEquals(7, json.at("/decisions/1/offered/1/line").asInt());
    }

    @Test
    void whatCannotBeAnsweredIsFound() {
        Run run = Run.withInput("v=0\nm=audio\n", "answer", "-");
        assertEquals(1, run.exitCode());
        assertEquals("", run.out());
        assertEquals("media[0] refused: the m= line cannot be read: m=audio (RFC 8866 section 5.14)\n", run.err());
        Run nothing = Run.withInput(OFFER.replace("audio", "text"), "answer", "-");
        assertEquals(1, nothing.exitCode());
        assertTrue(nothing.out().contains("m=text 0 RTP/AVP 97"), nothing.out());
    }

    @Test
    void whyIsAskedOfACodec() {
        Run run = Run.sdp("why", "--preset", "webrtc", "--codec", "H264", CHROME);
        assertEquals(0, run.exitCode());
        assertTrue(run.out().contains("H264/90000"), run.out());
        assertTrue(
                run.out()
                        .contains(
                                "refused: H264/90000: offered profile-level-id 42001f is Baseline, the answerer's 42e01f is"
                                        + " Constrained Baseline: profiles must be equal, so offer a format with"
                                        + " profile-level-id=42e01f as well (RFC 6184 section 8.2.2)\n"),
                run.out());
        assertEquals(1, Run.sdp("why", "--codec", "nothing", CHROME).exitCode());
        Run extensions = Run.sdp("why", "--preset", "webrtc", "--attribute", "extmap", CHROME);
        assertTrue(extensions.out().contains("media[0].extmap taken: urn:ietf:params:rtp-hdrext:ssrc-audio-level"));
    }

    @Test
    void aSessionIsKeptBetweenCalls() throws IOException {
        String ours = folder.resolve("ours.json").toString();
        String theirs = folder.resolve("theirs.json").toString();
        Path offer = write("offer.sdp", Run.sdp("offer", "--state", ours).out());
        Path answer = write(
                "answer.sdp",
                Run.sdp("answer", "--state", theirs, offer.toString()).out());
        Run accepted = Run.sdp("accept", "--state", ours, answer.toString());
        assertEquals(0, accepted.exitCode(), accepted.err());
        assertTrue(
                accepted.out().startsWith("media[0] audio: sendrecv, RTP/AVP, not secured\n  opus/48000: send as 96"),
                accepted.out());
        Path hold =
                write("hold.sdp", Run.sdp("offer", "--hold", "--state", ours).out());
        assertTrue(Files.readString(hold).contains("a=sendonly\r\n"));
        Path held = write(
                "held.sdp",
                Run.sdp("answer", "--state", theirs, hold.toString()).out());
        assertTrue(Files.readString(held).contains("a=recvonly\r\n"));
        assertEquals(version(Files.readString(answer)) + 1, version(Files.readString(held)));
        Run json = Run.sdp("accept", "--format", "json", "--state", ours, held.toString());
        assertEquals(
                "sendonly",
                new ObjectMapper()
                        .readTree(json.bytes())
                        .at("/media/0/direction")
                        .asText());
        Run again = Run.sdp("accept", "--state", ours, held.toString());
        assertEquals(0, again.exitCode());
        Run early = Run.sdp("accept", "--state", folder.resolve("new.json").toString(), held.toString());
        assertEquals(1, early.exitCode());
        assertEquals("session refused: there is no offer of ours to be answered (RFC 3264 section 4)\n", early.err());
    }

    /** RFC 3264 section 8: after an offer that was refused, with 488 of SIP, all is as it was before. */
    @Test
    void anOfferThatWasRefusedIsTakenBack() {
        String state = folder.resolve("dialog.json").toString();
        Run offer = Run.sdp("offer", "--state", state);
        Run waiting = Run.sdp("offer", "--state", state);
        assertEquals(1, waiting.exitCode());
        assertEquals("", waiting.out());
        Run refused = Run.sdp("accept", "--rollback", "--state", state);
        assertEquals(0, refused.exitCode(), refused.err());
        assertEquals("", refused.out());
        Run next = Run.sdp("offer", "--state", state);
        assertEquals(0, next.exitCode(), next.err());
        assertEquals(offer.out(), next.out());
        Run.sdp("accept", "--rollback", "--state", state);
        Run nothing = Run.sdp("accept", "--rollback", "--state", state);
        assertEquals(2, nothing.exitCode());
        assertTrue(
                nothing.err().startsWith("sdp: --rollback needs a --state in which an offer waits\n"), nothing.err());
    }

    @Test
    void capabilitiesCanBeWrittenDown() throws IOException {
        Path file = write("phone.json", """
                {"preset": "sip", "address": "198.51.100.7", "policy": {"formatCount": "one"},
                 "media": [{"type": "audio", "codecs": ["PCMA/8000", {"encoding": "speex/16000", "payloadType": 97}],
                            "lines": ["a=ptime:20"]}]}
                """);
        Run run = Run.withInput(OFFER, "answer", "--capabilities", file.toString(), "-");
        assertTrue(
                run.out().endsWith("m=audio 49170 RTP/AVP 97\r\na=rtpmap:97 speex/16000\r\na=ptime:20\r\n"), run.out());
        Path wrong = write("wrong.json", "{\"policy\": {\"formatCount\": \"two\"}}");
        Run failed = Run.withInput(OFFER, "answer", "--capabilities", wrong.toString(), "-");
        assertEquals(3, failed.exitCode());
        assertEquals("sdp: " + wrong + ": formatCount must be one of all, one, not \"two\"\n", failed.err());
    }

    @Test
    void aFaultOfCapabilitiesIsToldByItsPlaceOrItsName() throws IOException {
        Path unread = write("unread.yaml", "preset: sip\nmedia: [\n");
        assertEquals(
                "sdp: " + unread + ":2:9: while parsing a flow node\n",
                offered(unread).err());
        Path unknown = write("unknown.yaml", "media:\n  - {type: audio, codec: PCMA/8000}\n");
        assertEquals(
                "sdp: " + unknown + ": codec is no member; these are: type, port, protocols, limit, codecs,"
                        + " headerExtensions, direction, lines\n",
                offered(unknown).err());
        Path twice = write("twice.yaml", "port: 4000\nport: 4002\n");
        assertEquals(
                "sdp: " + twice + ":2:5: Duplicate field 'port'\n",
                offered(twice).err());
        Path missing = folder.resolve("missing.yaml");
        assertEquals(3, offered(missing).exitCode());
    }

    private static Run offered(Path capabilities) {
        return Run.sdp("offer", "--capabilities", capabilities.toString());
    }

    @Test
    void wrongUseIsSaid() {
        assertEquals(2, Run.sdp("offer", "--preset", "fridge").exitCode());
        assertEquals(2, Run.sdp("offer", "--media", "a b").exitCode());
        assertEquals(2, Run.sdp("offer", "--port", "0").exitCode());
        assertEquals(1, Run.sdp("offer", "--media", "text").exitCode());
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static long version(String description) {
        return Long.parseLong(description.split(" ", -1)[2]);
    }
}
