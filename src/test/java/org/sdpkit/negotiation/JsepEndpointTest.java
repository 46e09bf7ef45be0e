package org.sdpkit.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sdpkit.Sdp;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.EndOfCandidates;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.GroupSemantics;
import org.sdpkit.attribute.IceUfrag;
import org.sdpkit.attribute.Mid;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.attribute.Setup;
import org.sdpkit.codec.Codec;
import org.sdpkit.ice.IceCandidate;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.Origin;
import org.sdpkit.model.Protocol;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.model.Side;

/** An endpoint of WebRTC, call by call; what is said is checked by the rules in {@link Call}. */
class JsepEndpointTest {

    private static final TransceiverOptions IN_STREAM = TransceiverOptions.DEFAULT.withStreams("s");

    private static Call audioAndVideo() {
        return Call.ofBrowsers()
                .onA(a -> a.addTransceiver(MediaType.AUDIO, IN_STREAM))
                .onA(a -> a.addTransceiver(MediaType.VIDEO, IN_STREAM))
                .offerA();
    }

    /** The m= lines, mids, directions and groups: what one looks at first. */
    private static String outline(SessionDescription session) {
        String groups = session.all(Group.TYPE).stream()
                .map(group -> group.semantics() + ":" + String.join(",", group.tags()))
                .collect(Collectors.joining(" "));
        return groups
                + session.mediaDescriptions().stream()
                        .map(media -> " | " + outline(media))
                        .collect(Collectors.joining());
    }

    private static String outline(MediaDescription media) {
        return media.media().orElseThrow().type() + " "
                + media.media().orElseThrow().port() + " "
                + media.mid().orElse("-")
                + media.first(Direction.TYPE)
                        .map(way -> " " + DirectionStep.word(way))
                        .orElse("");
    }

    private static String local(JsepEndpoint endpoint) {
        return outline(endpoint.localDescription().orElseThrow());
    }

    private static List<String> ufrags(JsepEndpoint endpoint) {
        return endpoint.localDescription().orElseThrow().mediaDescriptions().stream()
                .flatMap(media -> media.first(IceUfrag.TYPE).stream())
                .map(IceUfrag::ufrag)
                .toList();
    }

    private static String version(JsepEndpoint endpoint) {
        return endpoint.localDescription()
                .flatMap(SessionDescription::origin)
                .map(Origin::sessionVersion)
                .orElseThrow();
    }

    private static List<Optional<Direction>> directions(JsepEndpoint endpoint) {
        return endpoint.transceivers().stream()
                .map(Transceiver::currentDirection)
                .toList();
    }

    /** As in README.md. */
    @Test
    void aCallInAFewLines() {
        JsepConfiguration configuration = JsepConfiguration.of(Presets.chrome());
        JsepEndpoint alice = JsepEndpoint.create(configuration, Sdp.secureIds())
                .addTransceiver(MediaType.AUDIO)
                .flatMap(JsepEndpoint::setLocalDescription)
                .orThrow();
        JsepEndpoint bob = JsepEndpoint.create(configuration, Sdp.secureIds())
                .setRemoteDescription(
                        DescriptionType.OFFER, alice.localDescription().orElseThrow())
                .flatMap(JsepEndpoint::setLocalDescription)
                .orThrow();
        alice = alice.setRemoteDescription(
                        DescriptionType.ANSWER, bob.localDescription().orElseThrow())
                .orThrow();
        assertEquals(List.of(Optional.of(Direction.SENDONLY)), directions(alice));
        assertEquals(List.of(Optional.of(Direction.RECVONLY)), directions(bob));
    }

    @Test
    void aFirstOfferAndItsAnswer() {
        Call call = audioAndVideo();
        assertEquals("BUNDLE:0,1 LS:0,1 | audio 9 0 sendrecv | video 9 1 sendrecv", local(call.a));
        assertEquals("BUNDLE:0,1 LS:0,1 | audio 9 0 recvonly | video 9 1 recvonly", local(call.b));
        assertEquals(List.of(Optional.of(Direction.SENDONLY), Optional.of(Direction.SENDONLY)), directions(call.a));
        assertEquals(List.of(Optional.of(Direction.RECVONLY), Optional.of(Direction.RECVONLY)), directions(call.b));
        assertEquals(Optional.of(Setup.PASSIVE), call.a.dtlsRole("1"));
        assertEquals(Optional.of(Setup.ACTIVE), call.b.dtlsRole("1"));
    }

    @Test
    void tracksMeetOffersTransceiversDoNot() {
        Call call = Call.ofBrowsers()
                .onB(b -> b.addTransceiver(MediaType.AUDIO))
                .onB(b -> b.addTrack(MediaType.VIDEO, "t"))
                .onA(a -> a.addTrack(MediaType.AUDIO, "s"))
                .onA(a -> a.addTrack(MediaType.VIDEO, "s"))
                .offerA();
        assertEquals("BUNDLE:0,1 LS:0,1 | audio 9 0 recvonly | video 9 1 sendrecv", local(call.b));
        assertEquals(3, call.b.transceivers().size());
        assertTrue(call.b.isNegotiationNeeded());
        call.offerB();
        assertEquals(
                "BUNDLE:0,1,2 LS:0,1 | audio 9 0 recvonly | video 9 1 sendrecv | audio 9 2 sendrecv", local(call.b));
        assertFalse(call.b.isNegotiationNeeded());
    }

    @Test
    void aTrackIsAddedToWhatTheirOfferMade() {
        Call call = Call.ofBrowsers().onA(a -> a.addTransceiver(MediaType.AUDIO));
        call.send(Side.A, DescriptionType.OFFER, call.a.createOffer().orThrow());
        call.onB(b -> b.addTrack(MediaType.AUDIO, "t")).answer(Side.B, DescriptionType.ANSWER);
        assertEquals("BUNDLE:0 | audio 9 0 sendrecv", local(call.b));
        assertEquals(1, call.b.transceivers().size());
    }

    @Test
    void whatIsStoppedIsDisabledAndItsPlaceTakenByTheNext() {
        Call call = audioAndVideo();
        int audio = call.a.transceivers().get(0).id();
        call.onA(a -> a.stop(audio)).offerA();
        assertEquals("BUNDLE:1 | audio 0 0 inactive | video 9 1 sendrecv", local(call.a));
        assertEquals("BUNDLE:1 | audio 0 0 inactive | video 9 1 recvonly", local(call.b));
        assertEquals(
                List.of(1), call.a.transceivers().stream().map(Transceiver::id).toList());
        assertEquals(
                List.of(1), call.b.transceivers().stream().map(Transceiver::id).toList());
        List<String> before = ufrags(call.a);
        call.onB(b -> b.addTransceiver(MediaType.VIDEO)).offerB();
        assertEquals("BUNDLE:2,1 | video 9 2 sendrecv | video 9 1 recvonly", local(call.b));
        assertEquals(before, ufrags(call.a).subList(0, 1));
        call.onA(a -> a.stop(call.a.transceiver("1").orElseThrow().id()))
                .onA(a -> a.addTransceiver(MediaType.AUDIO))
                .offerA()
                .offerA();
        assertEquals("BUNDLE:2,3 | video 9 2 recvonly | video 0 1 inactive | audio 9 3 sendrecv", local(call.a));
    }

    @Test
    void anAnswererThatStopsAnswersInactiveAndDisablesLater() {
        Call call = audioAndVideo();
        call.onB(b -> b.stop(b.transceivers().get(0).id())).offerA();
        assertEquals("BUNDLE:0,1 LS:0,1 | audio 9 0 inactive | video 9 1 recvonly", local(call.b));
        call.offerB();
        assertEquals("BUNDLE:1 | audio 0 0 inactive | video 9 1 recvonly", local(call.b));
    }

    @Test
    void credentialsStayUntilIceRestarts() {
        Call call = audioAndVideo();
        List<String> ofA = ufrags(call.a);
        List<String> ofB = ufrags(call.b);
        call.offerB().offerA();
        assertEquals(List.of(ofA.get(0), ofA.get(0)), ufrags(call.a));
        assertEquals(ofB, ufrags(call.b));
        call.onB(JsepEndpoint::restartIce);
        assertTrue(call.b.isNegotiationNeeded());
        call.offerB();
        assertFalse(call.b.isNegotiationNeeded());
        assertNotEquals(ofA.get(0), ufrags(call.a).get(0));
        assertNotEquals(ofB, ufrags(call.b));
        List<String> restarted = ufrags(call.a);
        call.offerA();
        assertEquals(restarted, ufrags(call.a));
        call.offer(Side.A, a -> a.createOffer(OfferOptions.ICE_RESTART));
        assertNotEquals(restarted, ufrags(call.a));
        assertEquals(Optional.of(Setup.PASSIVE), call.a.dtlsRole("0"));
    }

    @Test
    void versionsCountWhatIsCreated() {
        JsepEndpoint a = Call.ofBrowsers().a.addTransceiver(MediaType.AUDIO).orThrow();
        JsepEndpoint.Created first = a.createOffer().orThrow();
        assertEquals(
                first.description(), first.endpoint().createOffer().orThrow().description());
        a = first.endpoint()
                .setLocalDescription(DescriptionType.OFFER, first.description())
                .flatMap(set -> set.setLocalDescription(DescriptionType.ROLLBACK, first.description()))
                .flatMap(JsepEndpoint::setLocalDescription)
                .orThrow();
        assertEquals("2", version(a));
    }

    @Test
    void aRollbackRestoresWhatWasAgreedAndKeepsWhatIsWished() {
        Call call = audioAndVideo();
        JsepEndpoint before = call.a;
        JsepEndpoint rolledBack = before.addTransceiver(MediaType.VIDEO)
                .flatMap(JsepEndpoint::setLocalDescription)
                .flatMap(a -> a.setDirection(0, Direction.RECVONLY))
                .flatMap(a -> a.setLocalDescription(
                        DescriptionType.ROLLBACK, a.localDescription().orElseThrow()))
                .orThrow();
        assertEquals(before.currentLocalDescription(), rolledBack.localDescription());
        assertEquals(Optional.empty(), rolledBack.pendingLocalDescription());
        assertEquals(Optional.empty(), rolledBack.transceivers().get(2).mid());
        assertEquals(Direction.RECVONLY, rolledBack.transceivers().get(0).direction());
        assertEquals(
                Optional.of(Direction.SENDONLY),
                rolledBack.transceivers().get(0).currentDirection());
    }

    @Test
    void aRollbackTakesAwayWhatTheirOfferMadeUnlessItHasATrack() {
        Call call = audioAndVideo();
        JsepEndpoint offered = call.a
                .addTransceiver(MediaType.VIDEO)
                .flatMap(a -> a.addTransceiver(MediaType.AUDIO))
                .flatMap(JsepEndpoint::setLocalDescription)
                .orThrow();
        JsepEndpoint b = call.b
                .setRemoteDescription(
                        DescriptionType.OFFER, offered.localDescription().orElseThrow())
                .flatMap(they -> they.addTrack(MediaType.VIDEO, "t"))
                .flatMap(they -> they.setRemoteDescription(
                        DescriptionType.ROLLBACK, offered.localDescription().orElseThrow()))
                .orThrow();
        assertEquals(2, b.transceivers().size());
        assertTrue(b.transceivers().get(1).hasTrack());
    }

    @Test
    void codecsAreThoseThatArePreferred() {
        Call call = audioAndVideo();
        List<Codec> vp9 = call.b.codecs(MediaType.VIDEO).stream()
                .filter(codec -> codec.encodingName().orElseThrow().matches("VP9|rtx"))
                .toList();
        call.onB(b -> b.setCodecPreferences(1, vp9)).offerA();
        assertEquals(List.of("98", "99"), formats(call.b, 1));
        call.offerB();
        assertEquals(List.of("98", "99"), formats(call.b, 1));
    }

    @Test
    void simulcastIsAnsweredTurnedRound() {
        JsepConfiguration browser = JsepConfiguration.of(Presets.webRtc());
        Call call = new Call(browser, browser.with(SimulcastReception.ALL))
                .onA(a -> a.addTransceiver(
                        MediaType.VIDEO,
                        TransceiverOptions.DEFAULT.withEncodings(
                                SendEncoding.of("h"), SendEncoding.of("m"), SendEncoding.of("l"))))
                .offerA()
                .offerB()
                .offerA();
        assertEquals("[send h;m;l]", attributes(call.a, "simulcast"));
        assertEquals("[h send, m send, l send]", attributes(call.a, "rid"));
        assertEquals("[recv h;m;l]", attributes(call.b, "simulcast"));
    }

    @Test
    void poolAndPoliciesStayOnceADescriptionOfOursIsSet() {
        Call call = Call.ofBrowsers();
        JsepConfiguration before = call.a.configuration();
        assertEquals(
                2,
                call.a
                        .setConfiguration(before.withCandidatePoolSize(2))
                        .orThrow()
                        .configuration()
                        .candidatePoolSize());
        assertEquals(
                Optional.of(WebRtcError.INVALID_MODIFICATION),
                error(call.a.setConfiguration(before.with(BundlePolicy.MAX_BUNDLE))));
        call.onA(a -> a.addTransceiver(MediaType.AUDIO, IN_STREAM)).offerA();
        assertEquals(
                Optional.of(WebRtcError.INVALID_MODIFICATION),
                error(call.a.setConfiguration(before.withCandidatePoolSize(2))));
    }

    @Test
    void anotherPolicyForCandidatesRestartsIceAndHidesThem() {
        Call call = Call.ofBrowsers()
                .onA(a -> a.addTransceiver(MediaType.AUDIO, IN_STREAM))
                .offerA();
        List<String> before = ufrags(call.a);
        call.onA(a -> a.setConfiguration(a.configuration().with(IceCandidatePolicy.RELAY)))
                .offerA();
        assertNotEquals(before, ufrags(call.a));
        call.onA(a -> a.addLocalCandidate(host(10100, "0")));
        assertEquals("[]", attributes(call.a, "candidate"));
    }

    @Test
    void whetherTheOtherSideTricklesIsKnownFromItsDescription() {
        Call call = Call.ofBrowsers().onA(a -> a.addTransceiver(MediaType.AUDIO, IN_STREAM));
        assertEquals(Optional.empty(), call.a.canTrickleIceCandidates());
        SessionDescription offer =
                call.onA(JsepEndpoint::setLocalDescription).a.localDescription().orElseThrow();
        SessionDescription whole =
                Sdp.parse(offer.toString().replace("trickle", "ice3")).session();
        assertEquals(
                Optional.of(true),
                call.b
                        .setRemoteDescription(DescriptionType.OFFER, offer)
                        .orThrow()
                        .canTrickleIceCandidates());
        assertEquals(
                Optional.of(false),
                call.b
                        .setRemoteDescription(DescriptionType.OFFER, whole)
                        .orThrow()
                        .canTrickleIceCandidates());
    }

    private static List<String> formats(JsepEndpoint endpoint, int index) {
        return endpoint.localDescription()
                .orElseThrow()
                .mediaDescriptions()
                .get(index)
                .media()
                .orElseThrow()
                .formats();
    }

    private static String attributes(JsepEndpoint endpoint, String name) {
        return endpoint.localDescription().orElseThrow().mediaDescriptions().stream()
                .flatMap(media -> media.attributes(name).stream())
                .map(attribute -> attribute.value().orElse(""))
                .toList()
                .toString();
    }

    /** As Firefox does where it adds a media description to what we have offered. */
    @Test
    void aPayloadTypeThatTheyGiveToAnotherCodecStaysWhatItIsThere() {
        Call call =
                Call.ofBrowsers().onA(a -> a.addTransceiver(MediaType.VIDEO)).offerA();
        SessionDescription offer = call.onB(b -> b.addTransceiver(MediaType.VIDEO))
                .b
                .createOffer()
                .orThrow()
                .description();
        MediaDescription added = offer.mediaDescriptions().get(1).toBuilder()
                .set(
                        MediaField.TYPE,
                        new MediaField(MediaType.VIDEO, 9, Protocol.UDP_TLS_RTP_SAVPF, List.of("99", "100")))
                .removeAttributes("rtpmap")
                .removeAttributes("fmtp")
                .removeAttributes("rtcp-fb")
                .addAttribute("rtpmap", "99 VP8/90000")
                .addAttribute("rtpmap", "100 rtx/90000")
                .addAttribute("fmtp", "100 apt=99")
                .build();
        call.onA(a -> a.setRemoteDescription(DescriptionType.OFFER, offer.replace(1, added)))
                .onA(JsepEndpoint::setLocalDescription);
        MediaDescription next =
                call.a.createOffer().orThrow().description().mediaDescriptions().get(1);
        assertEquals(
                List.of("99 VP8/90000", "100 rtx/90000"),
                next.all(RtpMap.TYPE).stream()
                        .filter(map -> map.payloadType() == 99 || map.payloadType() == 100)
                        .map(map -> map.payloadType() + " " + map.encodingName() + "/" + map.clockRate())
                        .toList());
    }

    private static IceCandidate host(int port, String mid) {
        return IceCandidate.read("candidate:1 1 udp 2113929471 203.0.113.100 " + port + " typ host", mid)
                .orElseThrow();
    }

    /** An offer of two media descriptions with the same credentials, for each of which candidates were found. */
    private static Call offerWithTwoTransports() {
        Call call = Call.ofBrowsers()
                .onA(a -> a.addTransceiver(MediaType.AUDIO, IN_STREAM))
                .onA(a -> a.addTransceiver(MediaType.VIDEO, IN_STREAM));
        call.send(Side.A, DescriptionType.OFFER, call.a.createOffer().orThrow());
        return call.onA(a -> a.addLocalCandidate(host(10100, "0"))).onA(a -> a.addLocalCandidate(host(10200, "1")));
    }

    @Test
    void whatIsToBeBundledHasTheSameCredentialsAndItsOwnCandidates() {
        Call call = offerWithTwoTransports();
        assertEquals(1, ufrags(call.a).stream().distinct().count());
        assertEquals("BUNDLE:0,1 LS:0,1 | audio 10100 0 sendrecv | video 10200 1 sendrecv", local(call.a));
        assertEquals(
                "BUNDLE:0,1 LS:0,1 | audio 10100 0 sendrecv | video 10200 1 sendrecv",
                outline(call.a.createOffer().orThrow().description()));
        List<String> before = ufrags(call.a);
        call.answer(Side.B, DescriptionType.ANSWER).offerA();
        assertEquals("BUNDLE:0,1 LS:0,1 | audio 10100 0 sendrecv | video 10100 1 sendrecv", local(call.a));
        assertEquals("[1 1 udp 2113929471 203.0.113.100 10100 typ host]", attributes(call.a, "candidate"));
        assertEquals(before, ufrags(call.a));
    }

    @Test
    void whatIsNotBundledKeepsItsCandidates() {
        Call call = offerWithTwoTransports();
        SessionDescription answer = call.b.createAnswer().orThrow().description();
        SessionDescription apart = answer.toBuilder().removeAttributes("group").build();
        call.onA(a -> a.setRemoteDescription(DescriptionType.ANSWER, apart))
                .onA(a -> a.addLocalCandidate(host(10201, "1")));
        assertEquals(
                "LS:0,1 | audio 10100 0 sendrecv | video 10200 1 sendrecv",
                outline(call.a.createOffer().orThrow().description()));
        assertEquals(
                2,
                call.a
                        .createOffer()
                        .orThrow()
                        .description()
                        .mediaDescriptions()
                        .get(1)
                        .attributes("candidate")
                        .size());
    }

    @Test
    void candidatesBecomeLinesAndDefaultAddresses() {
        Call call = audioAndVideo();
        IceCandidate host = IceCandidate.read("candidate:1 1 udp 2113929471 203.0.113.100 10100 typ host", "0")
                .orElseThrow();
        call.onA(a -> a.addLocalCandidate(host))
                .onA(a -> a.addLocalCandidate(IceCandidate.end()))
                .onB(b -> b.addIceCandidate(host.withUfrag(ufrags(call.a).get(0))));
        assertEquals("[1 1 udp 2113929471 203.0.113.100 10100 typ host]", attributes(call.a, "candidate"));
        assertEquals(
                1,
                call.b
                        .remoteDescription()
                        .orElseThrow()
                        .mediaDescriptions()
                        .get(0)
                        .attributes("candidate")
                        .size());
        call.offerA();
        assertEquals("BUNDLE:0,1 LS:0,1 | audio 10100 0 sendrecv | video 10100 1 sendrecv", local(call.a));
        assertEquals("[1 1 udp 2113929471 203.0.113.100 10100 typ host]", attributes(call.a, "candidate"));
        assertEquals(
                List.of(true, false),
                call.a.localDescription().orElseThrow().mediaDescriptions().stream()
                        .map(media -> media.has(EndOfCandidates.TYPE))
                        .toList());
    }

    @Test
    void aCandidateThatBelongsToNothingIsRefused() {
        Call call = audioAndVideo();
        IceCandidate host = IceCandidate.read("candidate:1 1 udp 1 203.0.113.100 10100 typ host", "7")
                .orElseThrow();
        assertEquals(Optional.of(WebRtcError.OPERATION), error(call.b.addIceCandidate(host)));
        IceCandidate old = IceCandidate.read("candidate:1 1 udp 1 203.0.113.100 10100 typ host", "0")
                .orElseThrow();
        assertEquals(Optional.of(WebRtcError.OPERATION), error(call.b.addIceCandidate(old.withUfrag("gone"))));
        JsepEndpoint fresh = Call.ofBrowsers().a;
        assertEquals(Optional.of(WebRtcError.INVALID_STATE), error(fresh.addIceCandidate(old)));
    }

    private static Optional<WebRtcError> error(Result<JsepEndpoint> result) {
        return result.refusal().flatMap(Refusal::error);
    }

    @Test
    void dataChannelsAlone() {
        Call call = Call.ofBrowsers().onA(JsepEndpoint::createDataChannel).offerA();
        assertEquals("BUNDLE:0 | application 9 0", local(call.a));
        assertEquals("BUNDLE:0 | application 9 0", local(call.b));
        assertFalse(call.a.isNegotiationNeeded());
        call.onB(b -> b.addTransceiver(MediaType.AUDIO)).offerB();
        assertEquals("BUNDLE:0,1 | application 9 0 | audio 9 1 recvonly", local(call.a));
    }

    @Test
    void nothingIsOfferedAndAnswered() {
        Call call = Call.ofBrowsers().offerA();
        assertEquals("", local(call.a));
        assertEquals("", local(call.b));
        assertEquals(SignalingState.STABLE, call.b.signalingState());
    }

    @Test
    void theSecondOfATypeIsBundleOnlyAtFirst() {
        Call call = Call.ofBrowsers()
                .onA(a -> a.addTransceiver(MediaType.VIDEO))
                .onA(a -> a.addTransceiver(MediaType.VIDEO));
        call.send(Side.A, DescriptionType.OFFER, call.a.createOffer().orThrow());
        assertEquals("BUNDLE:0,1 | video 9 0 sendrecv | video 0 1 sendrecv", local(call.a));
        call.answer(Side.B, DescriptionType.ANSWER);
        assertEquals("BUNDLE:0,1 | video 9 0 recvonly | video 9 1 recvonly", local(call.b));
        call.offerA();
        assertEquals("BUNDLE:0,1 | video 9 0 sendrecv | video 9 1 sendrecv", local(call.a));
    }

    @Test
    void provisionalAnswersComeBeforeTheLast() {
        Call call = Call.ofBrowsers().onA(a -> a.addTransceiver(MediaType.AUDIO));
        call.send(Side.A, DescriptionType.OFFER, call.a.createOffer().orThrow());
        call.answer(Side.B, DescriptionType.PRANSWER);
        assertEquals(SignalingState.HAVE_REMOTE_PRANSWER, call.a.signalingState());
        assertEquals(List.of(Optional.of(Direction.SENDONLY)), directions(call.a));
        List<String> provisional = ufrags(call.b);
        call.onB(b -> b.addTrack(MediaType.AUDIO, "t")).answer(Side.B, DescriptionType.ANSWER);
        assertEquals(provisional, ufrags(call.b));
        assertEquals(List.of(Optional.of(Direction.SENDRECV)), directions(call.a));
    }

    /** An endpoint that was kept goes on from any state that it can come to. */
    private static JsepEndpoint kept(JsepEndpoint endpoint) {
        return JsepEndpoint.of(endpoint.configuration(), endpoint.ids(), endpoint.state());
    }

    @Test
    void whatAShorterOfferHasNoPlaceForWaitsForTheNext() {
        Call call = Call.ofBrowsers();
        SessionDescription shorter = call.onA(a -> a.addTransceiver(MediaType.AUDIO))
                .a
                .createOffer()
                .orThrow()
                .description();
        SessionDescription longer = call.onA(a -> a.addTransceiver(MediaType.VIDEO))
                .onA(a -> a.addTransceiver(MediaType.VIDEO))
                .onA(JsepEndpoint::createDataChannel)
                .a
                .createOffer()
                .orThrow()
                .description();
        call.onB(b -> b.setRemoteDescription(DescriptionType.OFFER, longer))
                .onB(b -> b.addTrack(MediaType.VIDEO, "s"))
                .onB(JsepEndpoint::createDataChannel)
                .onB(b -> b.setRemoteDescription(DescriptionType.OFFER, shorter))
                .onB(b -> kept(b).setLocalDescription());
        assertEquals("BUNDLE:0 | audio 9 0 recvonly", local(call.b));
        call.onB(JsepEndpoint::setLocalDescription);
        assertEquals("BUNDLE:0,4,5 | audio 9 0 recvonly | video 9 4 sendrecv | application 9 5", local(call.b));
    }

    @Test
    void whatTakesThePlaceOfSomethingElseLeavesNothingOfIt() {
        Call media = Call.ofBrowsers().onA(a -> a.addTransceiver(MediaType.AUDIO));
        Call data = Call.ofBrowsers().onA(JsepEndpoint::createDataChannel);
        SessionDescription audio = media.a.createOffer().orThrow().description();
        SessionDescription channels = data.a.createOffer().orThrow().description();
        for (List<SessionDescription> offers : List.of(List.of(audio, channels), List.of(channels, audio))) {
            for (Party party : Party.values()) {
                JsepEndpoint endpoint = Call.ofBrowsers()
                        .b
                        .observe(party, DescriptionType.OFFER, offers.get(0))
                        .flatMap(first -> first.observe(party, DescriptionType.OFFER, offers.get(1)))
                        .orThrow();
                assertEquals(endpoint, kept(endpoint));
            }
        }
    }

    @Test
    void ofSeveralMediaDescriptionsForDataChannelsOneIsTaken() {
        Call call = Call.ofBrowsers().onA(JsepEndpoint::createDataChannel);
        SessionDescription offer = call.a.createOffer().orThrow().description();
        MediaDescription second = offer.mediaDescriptions().get(0).toBuilder()
                .set(Mid.TYPE, new Mid("1"))
                .build();
        SessionDescription twice = offer.toBuilder()
                .set(Group.TYPE, new Group(GroupSemantics.BUNDLE, List.of("0", "1")))
                .add(second)
                .build();
        call.onB(b -> b.setRemoteDescription(DescriptionType.OFFER, twice)).onB(JsepEndpoint::setLocalDescription);
        assertEquals("BUNDLE:0 | application 9 0 | application 0 1", local(call.b));
        assertEquals(Optional.of("0"), call.b.dataMid());
    }

    /** RFC 8285 sections 4.2, 4.3 and 7: 15 and 0 are none, and from 4096 on they only ask for another. */
    @Test
    void idsThatNoPacketCanHaveAreNotOfferedAgain() {
        Call call = Call.ofBrowsers().onA(a -> a.addTransceiver(MediaType.AUDIO));
        SessionDescription offer = call.a.createOffer().orThrow().description();
        MediaDescription.Builder media =
                offer.mediaDescriptions().get(0).toBuilder().removeAttributes("extmap");
        media.addAttribute("extmap", "4096 urn:ietf:params:rtp-hdrext:sdes:mid")
                .addAttribute("extmap", "15 urn:ietf:params:rtp-hdrext:ssrc-audio-level")
                .addAttribute("extmap", "0 http://www.webrtc.org/experiments/rtp-hdrext/abs-send-time");
        call.onB(b -> b.setRemoteDescription(DescriptionType.OFFER, offer.replace(0, media.build())))
                .onB(JsepEndpoint::setLocalDescription);
        assertEquals("[1 urn:ietf:params:rtp-hdrext:sdes:mid]", attributes(call.b, "extmap"));
        call.onB(JsepEndpoint::setLocalDescription);
        assertEquals(
                "[2 urn:ietf:params:rtp-hdrext:ssrc-audio-level,"
                        + " 3 http://www.webrtc.org/experiments/rtp-hdrext/abs-send-time,"
                        + " 4 http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01,"
                        + " 1 urn:ietf:params:rtp-hdrext:sdes:mid]",
                attributes(call.b, "extmap"));
    }

    @Test
    void aCallInOneBundleOutlivesItsFirstMediaDescription() {
        JsepConfiguration one = JsepConfiguration.of(Presets.webRtc()).with(BundlePolicy.MUST_BUNDLE);
        Call call = new Call(one, one)
                .onA(a -> a.addTransceiver(MediaType.AUDIO))
                .onA(a -> a.addTransceiver(MediaType.VIDEO))
                .offerA()
                .onA(a -> a.stop(a.transceivers().get(0).id()))
                .offerA();
        assertEquals("BUNDLE:1 | audio 0 0 inactive | video 9 1 recvonly", local(call.b));
    }
}
