package org.sdpkit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sdpkit.Sdp;
import org.sdpkit.Shared;
import org.sdpkit.diff.Change;
import org.sdpkit.diff.Diff;
import org.sdpkit.model.SessionDescription;

class DiffReportTest {

    /** The lines of a terminal. */
    private static final int SCREEN = 40;

    /** What the rounds of a scenario are about, whatever else they change. */
    private static final Map<String, String> SCENARIOS = Map.of(
            "hold-both", "DIRECTION",
            "hold-video-only", "DIRECTION",
            "icerestart-full", "ICE_CREDENTIALS",
            "icerestart-method", "ICE_CREDENTIALS",
            "reoffer-stop-video", "REFUSED",
            "reoffer-recycle-other-kind", "RECYCLED",
            "reoffer-grow-alternating", "MEDIA_DESCRIPTION",
            "simulcast-reoffer-inactive", "SIMULCAST",
            "reoffer-roles", "SETUP",
            "reoffer-noop", "SESSION_VERSION");

    /** A description, and the one that the same side wrote next. */
    private record Round(String scenario, Path file, Diff diff) {}

    @Test
    void eachRoundOfACaptureFitsOnAScreen() {
        List<Round> rounds = rounds();
        assertTrue(rounds.size() > 250, rounds.size() + " rounds");
        assertEquals(
                List.of(),
                rounds.stream()
                        .filter(round ->
                                DiffReport.of(round.diff, Colour.OFF).lines().count() > SCREEN)
                        .map(round -> Shared.nameOf(round.file))
                        .toList());
    }

    @Test
    void theRoundsOfAScenarioNameWhatItDid() {
        Map<String, Set<String>> aspects = new HashMap<>();
        for (Round round : rounds()) {
            for (Change change : round.diff.changes()) {
                aspects.computeIfAbsent(round.scenario, scenario -> new TreeSet<>())
                        .add(change.aspect().name());
            }
        }
        SCENARIOS.forEach((scenario, aspect) -> assertTrue(
                aspects.getOrDefault(scenario, Set.of()).contains(aspect),
                () -> scenario + ": " + aspects.get(scenario)));
    }

    private static List<Round> rounds() {
        List<Round> rounds = new ArrayList<>();
        Map<String, SessionDescription> last = new HashMap<>();
        List<Path> files = Shared.descriptions("browsers/captures").stream()
                .filter(file -> file.getFileName().toString().matches("(offer|answer)[2-9]?\\.sdp"))
                .sorted((one, other) -> order(one).compareTo(order(other)))
                .toList();
        for (Path file : files) {
            SessionDescription session = session(file);
            String side = file.getParent()
                    + session.origin().map(origin -> origin.sessionId()).orElse("");
            SessionDescription before = last.put(side, session);
            if (before != null) {
                String scenario = file.subpath(file.getNameCount() - 2, file.getNameCount() - 1)
                        .toString()
                        .replaceFirst("--.*", "");
                rounds.add(new Round(scenario, file, Diff.between(before, session)));
            }
        }
        return rounds;
    }

    /** Within a scenario by round, the offer before the answer. */
    private static String order(Path file) {
        String name = file.getFileName().toString();
        String round = name.replaceAll("\\D", "");
        return file.getParent() + "/" + (round.isEmpty() ? "1" : round) + (name.startsWith("offer") ? "a" : "b");
    }

    private static final String BEFORE = """
            v=0
            o=- 1 1 IN IP4 192.0.2.1
            s=-
            c=IN IP4 192.0.2.1
            t=0 0
            m=audio 5000 RTP/AVP 0 8 9 18 3
            a=mid:a
            m=video 5002 RTP/AVP 96
            a=mid:v
            a=rtpmap:96 VP8/90000
            """;

    private static final String AFTER = BEFORE.replace("o=- 1 1", "o=- 2 1")
            .replace("0 8 9 18 3\n", "0\na=sendonly\n")
            .replace("a=mid:v\n", "a=mid:v\na=sendonly\na=title:<b>&\"\n");

    private static SessionDescription session(String text) {
        return Sdp.parse(text).session();
    }

    @Test
    void changesAreGroupedAndManyOfAKindAreOne() {
        Diff diff = Diff.between(session(BEFORE), session(AFTER));
        assertEquals("""
                session
                  ~ session   origin.sess-id: 1 -> 2  (breaking)
                media[mid=a] media[mid=v]
                  ~ direction direction: sendrecv -> sendonly
                media[mid=a]
                  - codec     4 codecs: g722/8000, g729/8000, gsm/8000, pcma/8000
                media[mid=v]
                  + media     attribute.title: <b>&"
                """, DiffReport.of(diff, Colour.OFF));
        assertEquals("8 changes: 4 codec, 1 media, 2 direction, 1 session; 1 breaking", DiffReport.summary(diff));
    }

    @Test
    void linesAreShownAsPatchesShowThem() {
        assertEquals(
                """
                  v=0
                - o=- 1 1 IN IP4 192.0.2.1
                + o=- 2 1 IN IP4 192.0.2.1
                  s=-
                  c=IN IP4 192.0.2.1
                  t=0 0
                @@ 5 lines @@
                """,
                DiffReport.lines(session(BEFORE), session(BEFORE.replace("o=- 1", "o=- 2")), Colour.OFF)
                        + "@@ 5 lines @@\n");
    }

    @Test
    void thePageIsWholeAndSafe() {
        SessionDescription before = session(BEFORE);
        SessionDescription after = session(AFTER);
        String page = DiffPage.of("a <x>", before, "b", after, Diff.between(before, after));
        assertTrue(page.contains("<title>a &lt;x&gt; → b</title>"));
        assertTrue(page.contains("a=title:&lt;b&gt;&amp;&quot;"));
        assertTrue(page.contains("<span>o=- <mark>1</mark> 1 IN IP4 192.0.2.1</span>"), page);
        assertFalse(page.contains("<script") || page.contains("http://") || page.contains("https://"));
        assertFalse(page.contains("<b>&\""));
    }

    private static SessionDescription session(Path file) {
        try {
            return Sdp.parse(file).session();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
