package org.sdpkit.sip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.sdpkit.Tree;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.negotiation.Capabilities;
import org.sdpkit.negotiation.Change;
import org.sdpkit.negotiation.Ids;
import org.sdpkit.negotiation.Negotiation;
import org.sdpkit.negotiation.Presets;

/** SIPp plays the other telephone: offers and answers travel in real messages. What it wants of ours is in its scenarios. */
@Tag("sipp")
@EnabledIfSystemProperty(
        named = "sdpkit.sipp",
        matches = "true",
        disabledReason = "SIPp is started by the profile sipp only")
class SippTest {

    private static final int SECONDS = 30;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void holdAndResume() throws Exception {
        assertEquals(List.of("sendrecv", "recvonly", "sendrecv"), directions(served("hold", Presets.sipPhone())));
    }

    @Test
    void changeOfCodec() throws Exception {
        assertEquals(List.of("RTP/AVP 0", "RTP/AVP 8 96"), formats(served("codec-change", Presets.sipPhone())));
    }

    @Test
    void changeToFax() throws Exception {
        assertEquals(List.of("RTP/AVP 0", "udptl t38"), formats(served("fax", Presets.fax())));
    }

    @Test
    void lateOffer() throws Exception {
        List<Negotiation> steps = served("late-offer", Presets.sipPhone());
        assertEquals(1, steps.size());
        Negotiation last = steps.get(0);
        assertEquals(Negotiation.State.ESTABLISHED, last.state());
        assertEquals(
                List.of("RTP/AVP 0"),
                last.heard().stream().map(SippTest::format).toList(),
                "what the ACK says");
    }

    @Test
    void refusedChange() throws Exception {
        assertEquals(List.of("sendrecv", "recvonly"), directions(served("refused", Presets.sipPhone())));
    }

    @Test
    void ourOffersAreAnswered() throws Exception {
        int port = freePort();
        try (SipAgent agent = agent(Presets.sipPhone())) {
            Process sipp = sipp("called", "-p", Integer.toString(port));
            agent.invite(port);
            agent.invite(port, new Change.Hold());
            agent.invite(port, new Change.Resume());
            agent.bye(port);
            assertFinished(sipp);
            assertEquals(List.of("sendrecv", "sendonly", "sendrecv"), directions(agent.steps()));
        }
    }

    /** The dialog after each answer of ours to what SIPp asks in this scenario. */
    private List<Negotiation> served(String scenario, Capabilities ours) throws IOException, InterruptedException {
        try (SipAgent agent = agent(ours)) {
            Process sipp = sipp(scenario, "127.0.0.1:" + agent.port());
            agent.serve();
            assertFinished(sipp);
            return agent.steps();
        }
    }

    private static SipAgent agent(Capabilities ours) throws IOException {
        return new SipAgent(Negotiation.of(ours, Ids.seeded(1)));
    }

    private Process sipp(String scenario, String... more) throws IOException {
        String file = Tree.path("src/test/resources/sipp/" + scenario + ".xml")
                .toAbsolutePath()
                .toString();
        ProcessBuilder sipp = new ProcessBuilder("sipp", "-sf", file, "-i", "127.0.0.1", "-m", "1", "-nostdin");
        sipp.command()
                .addAll(List.of("-timeout", SECONDS + "s", "-timeout_error", "-trace_err", "-error_file", errors()));
        sipp.command().addAll(List.of(more));
        sipp.environment().put("TERM", "dumb");
        return sipp.directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("screen.txt").toFile())
                .start();
    }

    private String errors() {
        return folder.resolve("errors.txt").toString();
    }

    private void assertFinished(Process sipp) throws IOException, InterruptedException {
        boolean isOver = sipp.waitFor(SECONDS, TimeUnit.SECONDS);
        sipp.destroyForcibly();
        Path errors = Path.of(errors());
        String said = Files.exists(errors) ? Files.readString(errors) : Files.readString(folder.resolve("screen.txt"));
        assertTrue(isOver, () -> "SIPp does not end: " + said);
        assertEquals(0, sipp.exitValue(), said);
    }

    private static int freePort() throws IOException {
        try (DatagramSocket socket = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
            return socket.getLocalPort();
        }
    }

    /** How media flows, as we see it, after each answer. */
    private static List<String> directions(List<Negotiation> steps) {
        return steps.stream()
                .map(step -> step.agreement().orElseThrow().media().get(0).direction())
                .map(direction -> direction.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The protocol and the formats of each answer. */
    private static List<String> formats(List<Negotiation> steps) {
        return steps.stream().map(step -> format(step.said().orElseThrow())).toList();
    }

    private static String format(SessionDescription description) {
        String line = description.mediaDescriptions().get(0).line().text();
        return line.split(" ", 3)[2];
    }
}
