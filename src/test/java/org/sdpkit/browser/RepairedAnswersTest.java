package org.sdpkit.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sdpkit.Sdp;
import org.sdpkit.diagnostic.Severity;
import org.sdpkit.model.Line;
import org.sdpkit.model.Pair;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.validation.Profile;
import org.sdpkit.validation.Repaired;
import org.sdpkit.validation.Validator;

/** A browser takes the repaired answer where it has refused the broken one, in the very same state. */
@InBrowsers
class RepairedAnswersTest {

    /**
     * What no rule mends, since only the one who answered knows what it should have been: the order and media types that
     * it meant, codecs that it can do, its credentials and its certificate.
     */
    private static final Set<BrokenAnswer> UNKNOWABLE = EnumSet.of(
            BrokenAnswer.MEDIA_DESCRIPTIONS_SWAPPED,
            BrokenAnswer.MEDIA_TYPE_CHANGED,
            BrokenAnswer.NO_FORMATS,
            BrokenAnswer.ONLY_A_CODEC_THAT_WAS_NOT_OFFERED,
            BrokenAnswer.NO_ICE_CREDENTIALS,
            BrokenAnswer.NO_FINGERPRINT);

    @ParameterizedTest
    @EnumSource(BrowserKind.class)
    void aBrowserTakesTheRepairedAnswer(BrowserKind kind) {
        Validator validator = Validator.of(kind == BrowserKind.CHROMIUM ? Profile.CHROME : Profile.FIREFOX);
        Map<BrokenAnswer, String> outcomes = new EnumMap<>(BrokenAnswer.class);
        try (Browser browser = kind.start()) {
            browser.load("offers.js");
            for (BrokenAnswer way : BrokenAnswer.values()) {
                outcomes.put(way, outcome(browser, way, validator));
            }
        }
        System.out.println(kind + ": " + outcomes);
        outcomes.forEach((way, outcome) ->
                assertEquals(expected(way), outcome.equals("taken") ? expected(way) : outcome, way::name));
        assertTrue(outcomes.values().stream().filter("repaired"::equals).count() >= 8, outcomes::toString);
    }

    private static String expected(BrokenAnswer way) {
        return UNKNOWABLE.contains(way) ? "not repaired" : "repaired";
    }

    private static String outcome(Browser browser, BrokenAnswer way, Validator validator) {
        Pair broken = broken(browser, way);
        if (refusal(browser, broken.answer()).isEmpty()) {
            return "taken";
        }
        Pair again = broken(browser, way);
        Repaired repaired = validator.repair(again);
        assertEquals(List.of(), strayChanges(again.answer(), repaired), way::name);
        String refusal = refusal(browser, repaired.pair().answer());
        boolean isClean = repaired.remaining().stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
        assertEquals(isClean, refusal.isEmpty(), () -> way + ": " + refusal + repaired.remaining());
        return isClean ? "repaired" : "not repaired";
    }

    /** The lines that are gone, or are others now, without those that an applied finding has named. */
    private static List<String> strayChanges(SessionDescription before, Repaired repaired) {
        List<String> gone =
                new ArrayList<>(before.lines().stream().map(Line::text).toList());
        repaired.pair().answer().lines().forEach(line -> gone.remove(line.text()));
        repaired.applied().stream()
                .flatMap(finding -> finding.fix().stream())
                .flatMap(fix -> fix.edits().stream())
                .map(edit -> edit.span().from().line())
                .forEach(line -> gone.remove(before.lines().get(line - 1).text()));
        return gone;
    }

    /** An offer of the browser, which waits for the answer, and an answer with a fault. */
    private static Pair broken(Browser browser, BrokenAnswer way) {
        JsonNode said = browser.evaluate("""
                globalThis.peer = newPeer(3);
                peer.getTransceivers()[0].direction = 'recvonly';
                await peer.setLocalDescription();
                return [peer.localDescription.sdp, await answerTo(peer.localDescription.sdp)]""");
        return new Pair(
                Offers.parsed(said.path(0).asText()),
                Offers.parsed(way.of(said.path(1).asText())));
    }

    /** What the browser says against an answer; nothing where it takes it. */
    private static String refusal(Browser browser, SessionDescription answer) {
        return browser.evaluate("""
                        try {
                            await peer.setRemoteDescription({type: 'answer', sdp: args[0]});
                            return '';
                        } catch (e) {
                            return `${e.name}: ${e.message}`;
                        }""", Sdp.write(answer)).asText();
    }
}
