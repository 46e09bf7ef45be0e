package org.sdpkit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sdpkit.Sdp;
import org.sdpkit.attribute.Candidate;
import org.sdpkit.attribute.EndOfCandidates;
import org.sdpkit.attribute.IceUfrag;
import org.sdpkit.model.SessionDescription;

/** Calls of WebRTC, computed from the shell: each step is a command, and two files hold what both endpoints know. */
class WebRtcCallTest {

    private static final String CANDIDATE = "candidate:1 1 udp 2113929471 192.0.2.7 10100 typ host";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aWholeCallIsComputed() throws IOException {
        call("audio,video,application");
        assertEquals(List.of("sendrecv", "sendrecv"), directions("a"));
        assertEquals(List.of("sendrecv", "sendrecv"), directions("b"));

        String held = round("offer", "--hold");
        assertEquals(List.of("sendonly", "sendonly"), directions("a"));
        assertEquals(List.of("recvonly", "recvonly"), directions("b"));
        round("offer", "--resume");
        assertEquals(List.of("sendrecv", "sendrecv"), directions("a"));

        String more = round("offer", "--media", "video", "--direction", "0=inactive");
        assertEquals(List.of("inactive", "sendrecv", "sendrecv"), directions("a"));
        assertEquals(ufrag(held), ufrag(more));
        assertFalse(ufrag(more).equals(ufrag(round("offer", "--ice-restart"))));

        round("offer", "--remove", "1");
        assertEquals(List.of("inactive", "sendrecv"), directions("a"));
        assertEquals(List.of("inactive", "sendrecv"), directions("b"));
    }

    @Test
    void anAnswerMaySendLessAndBeProvisional() throws IOException {
        write("offer", sdp("a", "offer", "--preset", "webrtc", "--seed", "1", "--media", "audio,video"));
        String early = sdp(
                "b",
                "answer",
                "--preset",
                "firefox",
                "--seed",
                "2",
                "--media",
                "audio",
                "--provisional",
                file("offer"));
        write("early", early);
        sdp("a", "accept", "--provisional", file("early"));
        assertEquals(
                "have-remote-pranswer", state("a").at("/state/signalingState").asText());
        write("answer", sdp("b", "answer", "--media", "audio", file("offer")));
        sdp("a", "accept", file("answer"));
        assertEquals("stable", state("a").at("/state/signalingState").asText());
        assertEquals(List.of("sendrecv", "recvonly"), directions("b"));
        assertEquals(List.of("sendrecv", "sendonly"), directions("a"));
    }

    @Test
    void anAnswerIsJsonWithItsDecisions() throws IOException {
        write("offer", sdp("a", "offer", "--preset", "webrtc", "--seed", "1", "--media", "audio"));
        JsonNode json =
                new ObjectMapper().readTree(sdp("b", "answer", "--format", "json", "--provisional", file("offer")));
        assertEquals("pranswer", json.get("type").asText());
        assertEquals("it makes transceiver 0", json.at("/decisions/0/reason").asText());
    }

    @Test
    void candidatesAreToldAndHeard() throws IOException {
        call("audio");
        String fragment = sdp("a", "trickle", "--own", "--mid", "0", CANDIDATE);
        assertEquals(
                "a=ice-ufrag:" + ufrag(local("a")), fragment.lines().toList().get(1));
        assertTrue(fragment.endsWith("a=mid:0\r\na=" + CANDIDATE + "\r\n"), fragment);
        write("fragment", fragment);
        assertEquals("", sdp("b", "trickle", file("fragment")));
        write("end", sdp("a", "trickle", "--own", "--end", "--mid", "0"));
        sdp("b", "trickle", file("end"));
        assertEquals(List.of(CANDIDATE), candidates(remote("b")));
        assertTrue(remote("b").mediaDescriptions().get(0).has(EndOfCandidates.TYPE));
        sdp("a", "trickle", "--mid", "0", "a=" + CANDIDATE);
        assertEquals(List.of(CANDIDATE), candidates(remote("a")));
    }

    @Test
    void anOfferIsTakenBack() throws IOException {
        call("audio");
        JsonNode before = state("a");
        sdp("a", "offer", "--media", "video");
        assertEquals("have-local-offer", state("a").at("/state/signalingState").asText());
        assertEquals("", sdp("a", "accept", "--rollback"));
        JsonNode after = state("a");
        assertEquals("stable", after.at("/state/signalingState").asText());
        assertEquals(before.at("/state/descriptions"), after.at("/state/descriptions"));
    }

    /** Both have offered: who takes the other's offer takes its own back (RFC 9429 section 5.6). */
    @Test
    void glareIsResolved() throws IOException {
        call("audio");
        sdp("a", "offer", "--hold");
        write("theirs", sdp("b", "offer", "--media", "video"));
        write("answer", sdp("a", "answer", file("theirs")));
        sdp("b", "accept", file("answer"));
        assertEquals(List.of("sendonly", "sendrecv"), directions("a"));
        assertEquals(List.of("recvonly", "sendrecv"), directions("b"));
    }

    @Test
    void aRefusalHasTheNameThatBrowsersHaveForIt() throws IOException {
        call("audio");
        Run again = run("a", "accept", file("answer"));
        assertEquals(1, again.exitCode());
        assertEquals("", again.out());
        assertEquals(
                "InvalidStateError: session refused: setRemoteDescription(answer) cannot be in stable (RFC 9429 section"
                        + " 5.6)\n",
                again.err());
        Run stranger = run("a", "trickle", "--mid", "7", CANDIDATE);
        assertEquals(1, stranger.exitCode());
        assertEquals(
                "OperationError: session refused: there is no such media description (RFC 9429 section 4.1.19)\n",
                stranger.err());
        Run nothing = run("a", "offer", "--remove", "3");
        assertEquals(
                "InvalidAccessError: media[3] refused: it has no transceiver (RFC 9429 section 5.2.2)\n",
                nothing.err());
    }

    /** The state stays as it was when something is refused. */
    @Test
    void aRefusalChangesNothing() throws IOException {
        call("audio");
        JsonNode before = state("a");
        run("a", "accept", file("answer"));
        assertEquals(before, state("a"));
    }

    @Test
    void anOfferOfWebRtcNeedsNoPreset() throws IOException {
        write("offer", sdp("a", "offer", "--preset", "chrome", "--seed", "1", "--media", "audio"));
        String answer = Run.sdp("answer", file("offer")).out();
        assertTrue(answer.contains("m=audio 9 UDP/TLS/RTP/SAVPF 111"), answer);
        write("answer", answer);
        Run accepted = Run.sdp("accept", "--offer", file("offer"), file("answer"));
        assertTrue(accepted.out().startsWith("media[0] audio mid 0: sendrecv, UDP/TLS/RTP/SAVPF, secured"));
    }

    /** What is asked why is what would be answered, and the state stays as it is. */
    @Test
    void whyIsThatOfTheAnswer() throws IOException {
        call("audio");
        write("video", sdp("a", "offer", "--media", "video"));
        JsonNode before = state("b");
        String why = sdp("b", "why", file("video"));
        assertTrue(why.contains("media[1] taken: it makes transceiver 1 (RFC 9429 section 5.10)\n"), why);
        assertEquals(before, state("b"));
        Run codec = Run.sdp("why", "--codec", "VP8", file("video"));
        assertTrue(codec.out().startsWith("media[1].format[96] taken: VP8/90000"), codec.out());
    }

    /** Who says where media is to be sent to plays the part of RFC 3264, whatever it can do. */
    @Test
    void anAddressIsThatOfADialog() {
        String offer = Run.sdp(
                        "offer", "--preset", "webrtc", "--address", "192.0.2.9", "--port", "4000", "--media", "audio")
                .out();
        assertTrue(offer.contains("m=audio 4000 UDP/TLS/RTP/SAVPF"), offer);
    }

    @Test
    void wrongUseIsSaid() throws IOException {
        assertEquals(2, Run.sdp("offer", "--ice-restart").exitCode());
        assertEquals(2, Run.sdp("accept", "--rollback").exitCode());
        call("audio");
        assertEquals(2, run("a", "trickle", CANDIDATE).exitCode());
        assertEquals(2, run("a", "trickle", "--mid", "0", "candidate:nothing").exitCode());
        assertEquals(2, run("a", "offer", "--address", "192.0.2.9").exitCode());
        Files.writeString(folder.resolve("a.json"), "{\"version\": 1, \"state\": {\"signalingState\": \"odd\"}}");
        Run broken = run("a", "offer");
        assertEquals(3, broken.exitCode());
        assertTrue(broken.err().contains("a.json: holds no endpoint: "), broken.err());
    }

    /** What could not be kept was not said. */
    @Test
    void nothingIsPrintedIfTheStateCannotBeWritten() {
        Run offer = run("nowhere/a", "offer", "--preset", "webrtc");
        assertEquals(3, offer.exitCode());
        assertEquals("", offer.out());
        Run trickle = run("nowhere/a", "trickle", "--end");
        assertEquals(3, trickle.exitCode());
        assertTrue(trickle.err().endsWith("a.json: no such file\n"), trickle.err());
    }

    private void call(String media) throws IOException {
        write("offer", sdp("a", "offer", "--preset", "webrtc", "--seed", "1", "--media", media));
        write("answer", sdp("b", "answer", "--preset", "chrome", "--seed", "2", file("offer")));
        sdp("a", "accept", file("answer"));
    }

    /** A offers, B answers: the offer. */
    private String round(String... offer) throws IOException {
        String text = sdp("a", offer);
        write("offer", text);
        write("answer", sdp("b", "answer", file("offer")));
        sdp("a", "accept", file("answer"));
        return text;
    }

    private Run run(String side, String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = arguments[0];
        all[1] = "--state";
        all[2] = folder.resolve(side + ".json").toString();
        System.arraycopy(arguments, 1, all, 3, arguments.length - 1);
        return Run.sdp(all);
    }

    private String sdp(String side, String... arguments) {
        Run run = run(side, arguments);
        assertEquals("", run.err());
        assertEquals(0, run.exitCode());
        return run.out();
    }

    private JsonNode state(String side) throws IOException {
        return new ObjectMapper().readTree(Files.readString(folder.resolve(side + ".json")));
    }

    private List<String> directions(String side) throws IOException {
        return state(side).at("/state/transceivers").findValuesAsText("currentDirection");
    }

    private SessionDescription local(String side) throws IOException {
        return Sdp.parse(state(side).at("/state/descriptions/current/local/sdp").asText())
                .session();
    }

    private SessionDescription remote(String side) throws IOException {
        return Sdp.parse(
                        state(side).at("/state/descriptions/current/remote/sdp").asText())
                .session();
    }

    private static List<String> candidates(SessionDescription session) {
        return session.mediaDescriptions().get(0).all(Candidate.TYPE).stream()
                .map(candidate -> "candidate:" + Candidate.TYPE.write(candidate))
                .toList();
    }

    private static String ufrag(String text) {
        return ufrag(Sdp.parse(text).session());
    }

    private static String ufrag(SessionDescription session) {
        Optional<IceUfrag> ufrag = session.mediaDescriptions().get(0).first(IceUfrag.TYPE);
        return ufrag.orElseThrow().ufrag();
    }

    private String file(String name) {
        return folder.resolve(name + ".sdp").toString();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name + ".sdp"), text);
    }
}
