package org.sdpkit.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sdpkit.Sdp;
import org.sdpkit.attribute.Address;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.Setup;
import org.sdpkit.attribute.TlsId;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.Origin;
import org.sdpkit.model.Protocol;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.negotiation.Negotiation.Said;
import org.sdpkit.negotiation.Negotiation.State;

/** Dialogs, as SIP has them. */
class NegotiationTest {

    private static final Negotiation ALICE = Negotiation.of(phone("192.0.2.1"), Ids.seeded(1));
    private static final Negotiation BOB = Negotiation.of(phone("192.0.2.2"), Ids.seeded(2));

    private static Capabilities phone(String address) {
        return Capabilities.builder(new Address.Ip4(address))
                .media(MediaCapability.builder(MediaType.AUDIO, Protocol.RTP_AVP)
                        .codec("PCMU/8000")
                        .codec(96, "opus/48000/2", "")
                        .codec(101, "telephone-event/8000", "0-15")
                        .build())
                .media(MediaCapability.builder(MediaType.VIDEO, Protocol.RTP_AVP)
                        .codec("H261/90000")
                        .build())
                .build();
    }

    /** The two sides of a dialog. */
    private record Call(Negotiation one, Negotiation two) {

        static Call between(Negotiation offerer, Negotiation answerer, Change... changes) {
            Said<Offer> offer = offerer.offer(changes).orThrow();
            Said<Answer> answer = answerer.receiveOffer(offer.value().description())
                    .orThrow()
                    .answer()
                    .orThrow();
            assertEquals(
                    List.of(),
                    AnswerFaults.of(offer.value().description(), answer.value().description()));
            Negotiation offererAfter = offer.negotiation()
                    .receiveAnswer(answer.value().description())
                    .orThrow();
            return new Call(offererAfter, answer.negotiation());
        }

        Call then(Change... changes) {
            return between(one, two, changes);
        }

        Call thenBack(Change... changes) {
            return between(two, one, changes);
        }
    }

    @Test
    void theFirstOfferIsOfAllThatCanBeDone() {
        assertEquals(
                """
                v=0
                o=- %s 1 IN IP4 192.0.2.1
                s=-
                c=IN IP4 192.0.2.1
                t=0 0
                m=audio 49170 RTP/AVP 0 96 101
                a=rtpmap:0 PCMU/8000
                a=rtpmap:96 opus/48000/2
                a=rtpmap:101 telephone-event/8000
                a=fmtp:101 0-15
                m=video 49172 RTP/AVP 31
                a=rtpmap:31 H261/90000
                """.formatted(Ids.seeded(1).number("session id")),
                said(ALICE.offer().orThrow().negotiation()));
    }

    @Test
    void theStateGoesAsRfc3264HasIt() {
        Said<Offer> offer = ALICE.offer().orThrow();
        Negotiation received = BOB.receiveOffer(offer.value().description()).orThrow();
        Said<Answer> answer = received.answer().orThrow();
        assertEquals(State.IDLE, ALICE.state());
        assertEquals(State.OFFER_SENT, offer.negotiation().state());
        assertEquals(State.OFFER_RECEIVED, received.state());
        assertEquals(State.ESTABLISHED, answer.negotiation().state());
        assertEquals(
                State.ESTABLISHED,
                offer.negotiation()
                        .receiveAnswer(answer.value().description())
                        .orThrow()
                        .state());
    }

    @Test
    void theVersionRisesByOneWhenSomethingChanges() {
        Call call = Call.between(ALICE, BOB);
        assertEquals("1 1", versions(call));
        Call same = call.then();
        assertEquals("1 1", versions(same));
        Call held = same.then(new Change.Hold());
        assertEquals("2 2", versions(held));
        Call resumed = held.then(new Change.Resume());
        assertEquals("3 3", versions(resumed));
    }

    @Test
    void holdIsForOneSideOnly() {
        Call held = Call.between(ALICE, BOB).then(new Change.Hold());
        assertEquals("SENDONLY SENDONLY / RECVONLY RECVONLY", directions(held));
        Call both = held.thenBack(new Change.Hold());
        assertEquals("INACTIVE INACTIVE / INACTIVE INACTIVE", directions(both));
        assertTrue(said(both.one()).contains("a=sendonly"), said(both.one()));
        Call one = both.thenBack(new Change.Resume());
        assertEquals("RECVONLY RECVONLY / SENDONLY SENDONLY", directions(one));
        Call none = one.thenBack(new Change.Resume());
        assertEquals("SENDRECV SENDRECV / SENDRECV SENDRECV", directions(none));
    }

    @Test
    void whatIsRemovedLeavesItsPlaceToAnother() {
        Call removed = Call.between(ALICE, BOB).then(new Change.Remove(0));
        assertEquals("audio 0, video 49172", media(removed.one()));
        assertEquals("audio 0, video 49172", media(removed.two()));
        Call added = removed.thenBack(new Change.Add(MediaType.VIDEO));
        assertEquals("video 49170, video 49172", media(added.one()));
        Call more = added.then(new Change.Add(MediaType.AUDIO));
        assertEquals("video 49170, video 49172, audio 49174", media(more.one()));
        assertEquals("video 49170, video 49172, audio 49174", media(more.two()));
    }

    @Test
    void whatCannotBeChangedIsRefused() {
        Negotiation alice = Call.between(ALICE, BOB).one();
        assertEquals(
                "media[7] refused: it is not in use (RFC 3264 section 8.2)",
                alice.offer(new Change.Remove(7)).refusal().orElseThrow().toString());
        assertEquals(
                "session refused: ours has no text (RFC 3264 section 8.1)",
                alice.offer(new Change.Add(MediaType.TEXT))
                        .refusal()
                        .orElseThrow()
                        .toString());
    }

    @Test
    void aRefusedOfferLeavesWhatWasAgreed() {
        Call call = Call.between(ALICE, BOB);
        Said<Offer> hold = call.one().offer(new Change.Hold()).orThrow();
        Negotiation refused = hold.negotiation().refuse();
        assertEquals(State.ESTABLISHED, refused.state());
        assertEquals(call.one().agreement(), refused.agreement());
        Negotiation theirs =
                call.two().receiveOffer(hold.value().description()).orThrow().refuse();
        assertEquals(call.two().agreement(), theirs.agreement());
        // what was said counts, agreed or not: RFC 3264 section 8 speaks of the SDP that was provided last
        Said<Offer> next = refused.offer(new Change.Remove(1)).orThrow();
        assertEquals("3", version(next.value().description()));
        assertEquals(State.IDLE, ALICE.offer().orThrow().negotiation().refuse().state());
    }

    @Test
    void offersThatCrossAreRefusedOnBothSides() {
        Call call = Call.between(ALICE, BOB);
        Said<Offer> fromAlice = call.one().offer(new Change.Hold()).orThrow();
        Said<Offer> fromBob = call.two().offer(new Change.Remove(1)).orThrow();
        assertEquals(
                "session refused: our own offer waits for its answer: theirs is to come again later (491) (RFC 3261 section 14.2)",
                fromAlice
                        .negotiation()
                        .receiveOffer(fromBob.value().description())
                        .refusal()
                        .orElseThrow()
                        .toString());
        Call again = Call.between(
                fromAlice.negotiation().refuse(), fromBob.negotiation().refuse(), new Change.Hold());
        assertEquals("SENDONLY SENDONLY / RECVONLY RECVONLY", directions(again));
    }

    @Test
    void whatIsRepeatedChangesNothing() {
        Said<Offer> offer = ALICE.offer().orThrow();
        Said<Answer> ringing =
                BOB.receiveOffer(offer.value().description()).orThrow().answer().orThrow();
        Said<Answer> ok = ringing.negotiation().answer().orThrow();
        assertEquals(ringing.value().description(), ok.value().description());
        assertSame(ringing.negotiation(), ok.negotiation());
        Negotiation alice =
                offer.negotiation().receiveAnswer(ringing.value().description()).orThrow();
        assertSame(alice, alice.receiveAnswer(ok.value().description()).orThrow());
    }

    @Test
    void eachForkIsABranchOfOneOffer() {
        Said<Offer> offer = ALICE.offer().orThrow();
        Negotiation carol = Negotiation.of(
                phone("192.0.2.3").toBuilder()
                        .onlyMedia(phone("192.0.2.3").media().subList(0, 1))
                        .build(),
                Ids.seeded(3));
        Negotiation withBob = branch(offer, BOB);
        Negotiation withCarol = branch(offer, carol);
        assertEquals(
                Direction.SENDRECV,
                withBob.agreement().orElseThrow().media().get(1).direction());
        assertEquals(
                Direction.INACTIVE,
                withCarol.agreement().orElseThrow().media().get(1).direction());
        assertEquals(State.OFFER_SENT, offer.negotiation().state());
    }

    private static Negotiation branch(Said<Offer> offer, Negotiation answerer) {
        Said<Answer> answer = answerer.receiveOffer(offer.value().description())
                .orThrow()
                .answer()
                .orThrow();
        return offer.negotiation().receiveAnswer(answer.value().description()).orThrow();
    }

    @Test
    void anInviteWithoutAnOfferIsAnsweredWithEverything() {
        Negotiation bob = Call.between(
                        ALICE,
                        Negotiation.of(
                                phone("192.0.2.2").toBuilder()
                                        .policy(Policy.DEFAULT.with(Policy.FormatCount.ONE))
                                        .build(),
                                Ids.seeded(2)))
                .two();
        assertTrue(said(bob).contains("m=audio 49170 RTP/AVP 0 101\r\n".replace("\r\n", "\n")), said(bob));
        Said<Offer> late = bob.offer(new Change.Everything()).orThrow();
        assertTrue(said(late.negotiation()).contains("m=audio 49170 RTP/AVP 0 96 101\n"), said(late.negotiation()));
        assertEquals("2", version(late.value().description()));
    }

    @Test
    void aPayloadTypeKeepsItsMeaning() {
        SessionDescription offer = session("""
                v=0
                o=- 1 1 IN IP4 192.0.2.9
                s=-
                c=IN IP4 192.0.2.9
                t=0 0
                m=audio 4000 RTP/AVP 101 96
                a=rtpmap:101 opus/48000/2
                a=rtpmap:96 telephone-event/8000
                """);
        Said<Answer> answer = BOB.receiveOffer(offer).orThrow().answer().orThrow();
        Said<Offer> everything =
                answer.negotiation().offer(new Change.Everything()).orThrow();
        assertTrue(said(everything.negotiation()).contains("""
                                m=audio 49170 RTP/AVP 0 101 96
                                a=rtpmap:0 PCMU/8000
                                a=rtpmap:101 opus/48000/2
                                a=rtpmap:96 telephone-event/8000
                                """), said(everything.negotiation()));
    }

    @Test
    void anAnswerThatIsNoneIsRefused() {
        Negotiation alice = ALICE.offer().orThrow().negotiation();
        SessionDescription answer = session("""
                v=0
                o=- 1 1 IN IP4 192.0.2.9
                s=-
                c=IN IP4 192.0.2.9
                t=0 0
                m=audio 4000 RTP/AVP 0
                """);
        assertEquals(
                "session refused: it has 1 m= lines, and the offer 2 (RFC 3264 section 6)",
                alice.receiveAnswer(answer).refusal().orElseThrow().toString());
        assertEquals(
                "session refused: there is no offer of ours to be answered (RFC 3264 section 4)",
                ALICE.receiveAnswer(answer).refusal().orElseThrow().toString());
    }

    @Test
    void whoIsStrictWantsWhatRfc3264Section8Says() {
        Capabilities strict = phone("192.0.2.2").toBuilder()
                .policy(Policy.DEFAULT.with(Policy.Strictness.STRICT))
                .build();
        Negotiation bob =
                Call.between(ALICE, Negotiation.of(strict, Ids.seeded(2))).two();
        SessionDescription again = bob.heard().orElseThrow();
        SessionDescription shorter = again.toBuilder().removeMedia(1).build();
        assertEquals(
                "session refused: it has 1 m= lines, and had 2: none may go away (RFC 3264 section 8)",
                bob.receiveOffer(shorter).refusal().orElseThrow().toString());
        Origin origin = again.origin().orElseThrow();
        SessionDescription skipping =
                again.toBuilder().set(Origin.TYPE, origin.next().next()).build();
        assertEquals(
                "session.o refused: its version is 3 after 1, and must be one more (RFC 3264 section 8)",
                bob.receiveOffer(skipping).refusal().orElseThrow().toString());
        assertTrue(bob.receiveOffer(again).value().isPresent());
    }

    @Test
    void whoBeganTheHandshakeStaysWhoeverOffers() {
        Call first = Call.between(browser(1), browser(2), new Change.Add(MediaType.AUDIO));
        assertEquals("[PASSIVE] / [ACTIVE]", roles(first));
        Call back = first.thenBack();
        assertEquals("[ACTIVE] / [PASSIVE]", roles(back));
        Call more = back.thenBack(new Change.Add(MediaType.VIDEO));
        assertEquals("[PASSIVE, PASSIVE] / [ACTIVE, ACTIVE]", roles(more));
        assertEquals("[ACTIVE, ACTIVE] / [PASSIVE, PASSIVE]", roles(more.thenBack()));
    }

    @Test
    void whoBeganTheHandshakeOfABundleBeginsItForAllThatComesLater() {
        Call first = Call.between(browser(1), browser(2), new Change.Add(MediaType.AUDIO));
        Call back = first.thenBack(new Change.Add(MediaType.VIDEO));
        assertEquals("[ACTIVE, ACTIVE] / [PASSIVE, PASSIVE]", roles(back));
        Call replaced = back.then(new Change.Remove(0), new Change.Add(MediaType.AUDIO));
        assertEquals("[ACTIVE, ACTIVE] / [PASSIVE, PASSIVE]", roles(replaced));
        assertEquals("[PASSIVE, PASSIVE] / [ACTIVE, ACTIVE]", roles(replaced.thenBack()));
    }

    @Test
    void whoBeganTheHandshakeOfAForeignOfferStaysToo() {
        SessionDescription offer = browser(1)
                .offer(new Change.Add(MediaType.AUDIO))
                .orThrow()
                .value()
                .description();
        Said<Answer> answer = browser(2).receiveOffer(offer).orThrow().answer().orThrow();
        Negotiation adopted = browser(3)
                .offered(offer)
                .receiveAnswer(answer.value().description())
                .orThrow();
        assertEquals("[ACTIVE] / [PASSIVE]", roles(new Call(adopted, answer.negotiation()).thenBack()));
    }

    /** RFC 8842 sections 5.3 and 5.5: each side says the same name as long as the association goes on. */
    @Test
    void theAssociationKeepsItsNamesWhoeverOffers() {
        Call first = Call.between(browser(1), browser(2), new Change.Add(MediaType.AUDIO));
        Call back = first.thenBack();
        assertEquals(List.of(tlsId(first.one()), tlsId(first.two())), List.of(tlsId(back.two()), tlsId(back.one())));
        Call everything = back.thenBack(new Change.Everything());
        assertEquals(
                List.of(tlsId(first.one()), tlsId(first.two())),
                List.of(tlsId(everything.one()), tlsId(everything.two())));
    }

    @Test
    void whatTakesThePlaceOfAnotherHasAnAssociationOfItsOwn() {
        Call first = Call.between(browser(1), browser(2), new Change.Add(MediaType.AUDIO));
        Call again = first.then(new Change.Remove(0)).then(new Change.Add(MediaType.AUDIO));
        assertEquals("audio 49170", media(again.one()));
        assertNotEquals(tlsId(first.one()), tlsId(again.one()));
        assertNotEquals(tlsId(first.two()), tlsId(again.two()));
    }

    private static String tlsId(Negotiation negotiation) {
        return negotiation
                .said()
                .orElseThrow()
                .mediaDescriptions()
                .get(0)
                .first(TlsId.TYPE)
                .orElseThrow()
                .tlsId();
    }

    private static Negotiation browser(int seed) {
        return Negotiation.of(Presets.webRtc(), Ids.seeded(seed));
    }

    private static String roles(Call call) {
        return roles(call.one()) + " / " + roles(call.two());
    }

    private static List<Setup> roles(Negotiation negotiation) {
        return negotiation.agreement().orElseThrow().media().stream()
                .map(media -> media.security().role().orElseThrow())
                .toList();
    }

    private static SessionDescription session(String text) {
        return Sdp.parse(text.replace("\n", "\r\n")).session();
    }

    private static String said(Negotiation negotiation) {
        return negotiation.said().orElseThrow().toString().replace("\r\n", "\n");
    }

    private static String version(SessionDescription description) {
        return description.origin().orElseThrow().sessionVersion();
    }

    private static String versions(Call call) {
        return version(call.one().said().orElseThrow()) + " "
                + version(call.two().said().orElseThrow());
    }

    private static String directions(Call call) {
        return directions(call.one()) + " / " + directions(call.two());
    }

    private static String directions(Negotiation negotiation) {
        return negotiation.agreement().orElseThrow().media().stream()
                .map(media -> media.direction().name())
                .collect(Collectors.joining(" "));
    }

    private static String media(Negotiation negotiation) {
        return negotiation.said().orElseThrow().mediaDescriptions().stream()
                .map(media -> media.media().orElseThrow())
                .map(field -> field.type() + " " + field.port())
                .collect(Collectors.joining(", "));
    }

    /** Who stands between two sides has the capabilities of one of them, whatever it wrote. */
    @Test
    void aPortThatLeavesNoneForRtcpIsAnother() {
        for (String port : List.of("65535", "2147483647")) {
            SessionDescription theirs = Sdp.parse("""
                            v=0
                            o=- 1 1 IN IP4 192.0.2.1
                            s=-
                            c=IN IP4 192.0.2.1
                            t=0 0
                            a=ice-ufrag:abcd
                            a=ice-pwd:abcdefghijklmnopqrstuvwx
                            m=audio %1$s RTP/AVP 0
                            m=audio %1$s RTP/AVP 0
                            """.formatted(port)).session();
            Negotiation between = Negotiation.of(Capabilities.of(theirs), Ids.seeded(1));
            String answer = said(
                    between.receiveOffer(theirs).orThrow().answer().orThrow().negotiation());
            assertTrue(answer.contains("m=audio 65534 RTP/AVP 0\n"), answer);
            String offer = said(between.offer().orThrow().negotiation());
            assertTrue(offer.contains("m=audio 65534 RTP/AVP 0\n"), offer);
        }
    }

    private static final Negotiation BUNDLING = Negotiation.of(Presets.webRtc(), Ids.seeded(1));

    /** Audio of this codec, and video, which share a transport. */
    private static SessionDescription bundle(String codec, String video, String others) {
        return Sdp.parse("""
                        v=0
                        o=- 1 1 IN IP4 192.0.2.9
                        s=-
                        c=IN IP4 192.0.2.9
                        t=0 0
                        a=group:BUNDLE a v w
                        a=ice-ufrag:abcd
                        a=ice-pwd:abcdefghijklmnopqrstuvwx
                        a=setup:actpass
                        a=fingerprint:sha-1 4A:AD:B9:B1:3F:82:18:3B:54:02:12:DF:3E:5D:49:6B:19:E5:7C:AB
                        m=audio 4000 UDP/TLS/RTP/SAVPF 96
                        a=mid:a
                        a=rtcp-mux
                        a=rtpmap:96 %s
                        m=video 0 UDP/TLS/RTP/SAVPF 97
                        a=mid:v
                        a=bundle-only
                        a=rtcp-mux
                        a=rtpmap:97 VP8/90000
                        m=video %s UDP/TLS/RTP/SAVPF 97
                        a=mid:w
                        %sa=rtcp-mux
                        a=rtpmap:97 VP8/90000
                        """.formatted(codec, video, others)).session();
    }

    /** The groups, and which media descriptions are accepted. */
    private static String accepted(Negotiation answered) {
        SessionDescription answer = answered.said().orElseThrow();
        return answer.all(Group.TYPE).stream().map(Group.TYPE::write).toList()
                + answer.mediaDescriptions().stream()
                        .filter(SlotStep::isInUse)
                        .flatMap(media -> media.mid().stream())
                        .toList()
                        .toString();
    }

    /** RFC 9143 section 7.3.1. */
    @Test
    void theTagOfABundleHasATransportOfItsOwn() {
        assertEquals("[BUNDLE a v w][a, v, w]", accepted(answered(BUNDLING, bundle("opus/48000/2", "4002", ""))));
        assertEquals("[BUNDLE w v][v, w]", accepted(answered(BUNDLING, bundle("unknown/8000", "4002", ""))));
        assertEquals("[][]", accepted(answered(BUNDLING, bundle("unknown/8000", "0", "a=bundle-only\n"))));
    }

    /** RFC 9143 section 7.3.3. */
    @Test
    void theTagThatWasAgreedOnIsNotRefusedAlone() {
        Negotiation agreed = answered(BUNDLING, bundle("opus/48000/2", "4002", ""));
        assertEquals("[][]", accepted(answered(agreed, bundle("unknown/8000", "4002", ""))));
    }

    private static Negotiation answered(Negotiation negotiation, SessionDescription offer) {
        return negotiation.receiveOffer(offer).orThrow().answer().orThrow().negotiation();
    }
}
