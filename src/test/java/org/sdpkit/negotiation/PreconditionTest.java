package org.sdpkit.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sdpkit.Sdp;
import org.sdpkit.attribute.Conf;
import org.sdpkit.attribute.Curr;
import org.sdpkit.attribute.Des;
import org.sdpkit.model.Line;
import org.sdpkit.model.SessionDescription;

/** The dialog of RFC 3312 section 13.1, from both sides. */
class PreconditionTest {

    private static final String WANTED = "a=des:qos mandatory e2e sendrecv";

    @Test
    void eachSideTellsTheOtherUntilAllIsThere() {
        Negotiation a = Negotiation.of(can(WANTED, "a=curr:qos e2e none"), Ids.seeded(1));
        Negotiation b = Negotiation.of(can("a=des:qos none e2e sendrecv", "a=curr:qos e2e none"), Ids.seeded(2));

        Negotiation.Said<Offer> first = a.offer().orThrow();
        assertEquals(
                List.of("a=curr:qos e2e none", WANTED),
                preconditions(first.value().description()));
        Negotiation.Said<Answer> answer =
                b.receiveOffer(first.value().description()).orThrow().answer().orThrow();
        assertEquals(
                List.of("a=curr:qos e2e none", WANTED, "a=conf:qos e2e recv"),
                preconditions(answer.value().description()));
        a = first.negotiation().receiveAnswer(answer.value().description()).orThrow();
        b = answer.negotiation();
        assertTrue(a.awaitsPreconditions());
        assertTrue(b.awaitsPreconditions());
        assertFalse(a.owesConfirmation());
        assertFalse(b.owesConfirmation());

        a = a.with(can(WANTED, "a=curr:qos e2e send"));
        b = b.with(can("a=des:qos none e2e sendrecv", "a=curr:qos e2e send"));
        assertTrue(a.owesConfirmation());
        assertFalse(b.owesConfirmation());
        Negotiation.Said<Offer> update = a.offer().orThrow();
        assertEquals(
                List.of("a=curr:qos e2e send", WANTED),
                preconditions(update.value().description()));
        Negotiation.Said<Answer> done =
                b.receiveOffer(update.value().description()).orThrow().answer().orThrow();
        assertEquals(
                List.of("a=curr:qos e2e sendrecv", WANTED),
                preconditions(done.value().description()));
        a = update.negotiation().receiveAnswer(done.value().description()).orThrow();
        b = done.negotiation();
        assertFalse(a.awaitsPreconditions());
        assertFalse(b.awaitsPreconditions());
        assertFalse(a.owesConfirmation());

        SessionDescription hold = b.offer(new Change.Hold()).orThrow().value().description();
        assertEquals(List.of("a=curr:qos e2e sendrecv", WANTED), preconditions(hold));
    }

    /** RFC 4032 section 4.1: who moves knows nothing of the new way but what it finds out itself. */
    @Test
    void whoMovesBeginsAgain() {
        Negotiation a = Negotiation.of(can(WANTED, "a=curr:qos e2e sendrecv"), Ids.seeded(1));
        Negotiation.Said<Offer> first = a.offer().orThrow();
        Negotiation.Said<Answer> answer = Negotiation.of(can("a=des:qos none e2e sendrecv"), Ids.seeded(2))
                .receiveOffer(first.value().description())
                .orThrow()
                .answer()
                .orThrow();
        a = first.negotiation().receiveAnswer(answer.value().description()).orThrow();
        assertFalse(a.awaitsPreconditions());
        Capabilities elsewhere = capabilities("192.0.2.9", WANTED, "a=curr:qos e2e none");
        SessionDescription moved = a.with(elsewhere).offer().orThrow().value().description();
        assertEquals(List.of("a=curr:qos e2e none", WANTED), preconditions(moved));
    }

    /** RFC 3312 section 8: what 580 would say is the reason. */
    @Test
    void theRefusalSaysWhatCouldNotBeMet() {
        SessionDescription offer = Negotiator.offer(can(WANTED, "a=curr:qos e2e none"), Ids.seeded(1))
                .description();
        Answer answer = Negotiator.answer(offer, can("a=des:qos failure e2e send"), Ids.seeded(2))
                .orThrow();
        assertTrue(answer.rejectsEverything());
        List<Decision> decisions = answer.decisionsAboutLines("des");
        assertEquals(
                List.of(
                        "media[0].des refused: it must be there, and ours cannot: 580 would say a=des:qos failure e2e recv"
                                + " (RFC 3312 section 8)"),
                decisions.stream().map(Decision::toString).toList());
        assertEquals(
                List.of(WANTED),
                answer.evidence(decisions.get(0)).offered().stream()
                        .map(line -> line.line().text())
                        .toList());
    }

    private static Capabilities can(String... lines) {
        return capabilities("192.0.2.1", lines);
    }

    private static Capabilities capabilities(String address, String... lines) {
        String text = "v=0\no=- 1 1 IN IP4 " + address + "\ns=-\nc=IN IP4 " + address
                + "\nt=0 0\nm=audio 20000 RTP/AVP 0\na=rtpmap:0 PCMU/8000\n" + String.join("\n", lines) + "\n";
        return Capabilities.of(Sdp.parse(text.getBytes(StandardCharsets.UTF_8)).session());
    }

    private static List<String> preconditions(SessionDescription session) {
        return session.mediaDescriptions().get(0).levelLines().stream()
                .filter(line -> line.is(Curr.TYPE) || line.is(Des.TYPE) || line.is(Conf.TYPE))
                .map(Line::text)
                .toList();
    }
}
