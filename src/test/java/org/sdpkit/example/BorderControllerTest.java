package org.sdpkit.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sdpkit.Sdp;
import org.sdpkit.Tree;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Severity;
import org.sdpkit.edit.Script;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.negotiation.Capabilities;
import org.sdpkit.negotiation.Ids;
import org.sdpkit.negotiation.Negotiation;
import org.sdpkit.validation.Profile;
import org.sdpkit.validation.Validator;

/** A call through a session border controller; {@code samples/sbc} holds what stands on either side of it. */
class BorderControllerTest {

    private static final String CODECS = """
            media audio
            keep-codecs G722,PCMA,telephone-event
            media video
            reject
            media all
            """;

    /** Towards the caller we are 203.0.113.1, towards the callee 198.51.100.1. */
    private static final BorderController IDLE =
            new BorderController(leg("203.0.113.1", 20000), leg("198.51.100.1", 30000));

    private static Leg leg(String address, int port) {
        SessionDescription own = Sdp.parse("v=0\r\no=sbc 3930451300 1 IN IP4 " + address + "\r\ns=-\r\nt=0 0\r\n")
                .session();
        Script filter = Script.read(CODECS + "set-address " + address + "\nmedia audio\nset-port " + port + "\n");
        return new Leg(
                Negotiation.of(Capabilities.of(own), Ids.seeded(1)),
                own.origin().orElseThrow(),
                filter);
    }

    private static SessionDescription sample(String name) {
        return Sdp.parse(Tree.text("samples/sbc/" + name + ".sdp")).session();
    }

    private static BorderController call() {
        return IDLE.offer(sample("offer-in")).answer(sample("answer-in"));
    }

    @Test
    void theOfferGoesOutWithOurAddressAndTheCodecsThatMayPass() {
        assertEquals(
                sample("offer-out").toString(),
                IDLE.offer(sample("offer-in")).to().said().toString());
    }

    @Test
    void theAnswerComesBackWithTheNumbersAndTheOrderOfTheCaller() {
        assertEquals(sample("answer-out").toString(), call().from().said().toString());
    }

    /** The callee may call its telephone-event by another number; the caller hears of its own. */
    @Test
    void aCalleeWithNumbersOfItsOwnChangesNothingForTheCaller() {
        SessionDescription renumbered = Sdp.parse(
                        sample("answer-in").toString().replace("8 101", "8 100").replace(":101", ":100"))
                .session();
        BorderController call = IDLE.offer(sample("offer-in")).answer(renumbered);
        assertEquals(sample("answer-out").toString(), call.from().said().toString());
    }

    @Test
    void holdGoesThroughAndSoDoesResume() {
        BorderController hold = call().offer(sample("hold-in"));
        assertEquals(sample("hold-out").toString(), hold.to().said().toString());
        BorderController held = hold.answer(sample("hold-answer-in"));
        assertEquals(sample("hold-answer-out").toString(), held.from().said().toString());
        BorderController resumed = held.offer(changed("hold-in", "3930451201", "3930451202", "a=sendonly\r\n", ""));
        assertEquals(
                changed("hold-out", "3930451300 2", "3930451300 3", "a=sendonly\r\n", "")
                        .toString(),
                resumed.to().said().toString());
        BorderController again = resumed.answer(changed("hold-answer-in", "41 8", "41 9", "a=recvonly\r\n", ""));
        assertEquals(
                changed("hold-answer-out", " 2 IN", " 3 IN", "a=recvonly\r\n", "")
                        .toString(),
                again.from().said().toString());
        assertLegal(again);
    }

    /** The callee holds the call: its offer goes the other way, with our own numbers of versions on either leg. */
    @Test
    void theCalleeMayOfferToo() {
        BorderController hold = call().turned().offer(changed("hold-answer-in", "a=recvonly", "a=sendonly"));
        SessionDescription offer = hold.to().said();
        assertEquals(
                changed("hold-answer-out", "a=recvonly\r\n", "a=sendonly\r\n").toString(), offer.toString());
        BorderController held = hold.answer(changed("hold-in", "a=sendonly", "a=recvonly"));
        assertEquals("2", held.from().said().origin().orElseThrow().sessionVersion(), "of the answer to the callee");
        assertLegal(held);
    }

    @Test
    void whatIsSaidAgainHasTheVersionThatItHad() {
        BorderController again = call().offer(sample("offer-in"));
        assertEquals(sample("offer-out").toString(), again.to().said().toString());
    }

    @Test
    void aRefusalLeavesTheCallAsItWas() {
        BorderController refused = call().offer(sample("hold-in")).refusal();
        assertEquals(call().from().dialog().agreement(), refused.from().dialog().agreement());
        assertEquals(
                "3",
                refused.offer(changed("hold-in", "a=sendonly", "a=inactive"))
                        .to()
                        .said()
                        .origin()
                        .orElseThrow()
                        .sessionVersion());
    }

    private static SessionDescription changed(String name, String... replacements) {
        String text = sample(name).toString();
        for (int i = 0; i < replacements.length; i += 2) {
            assertTrue(text.contains(replacements[i]), replacements[i]);
            text = text.replace(replacements[i], replacements[i + 1]);
        }
        return Sdp.parse(text).session();
    }

    /** What was said on both legs keeps the rules of exchanges. */
    private static void assertLegal(BorderController call) {
        for (Leg leg : List.of(call.from(), call.to())) {
            assertEquals(
                    List.of(),
                    Validator.of(Profile.SIP).check(leg.dialog().exchange()).stream()
                            .filter(finding -> finding.severity() == Severity.ERROR)
                            .map(Diagnostic::toString)
                            .toList());
        }
    }
}
