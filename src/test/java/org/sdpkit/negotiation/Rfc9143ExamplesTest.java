package org.sdpkit.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.sdpkit.Sdp;
import org.sdpkit.attribute.ExtMap;
import org.sdpkit.attribute.RtcpMux;
import org.sdpkit.attribute.RtpHeaderExtension;
import org.sdpkit.codec.Codec;
import org.sdpkit.ice.IceCandidate;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.Protocol;
import org.sdpkit.model.SessionDescription;

/** The examples of RFC 9143: endpoints of WebRTC that are driven as there say the same, or take and answer what is printed. */
class Rfc9143ExamplesTest {

    private static final String ALICE = "2001:db8::3";
    private static final String BOB = "2001:db8::1";

    private static RfcText printed(String section, String name) {
        return RfcText.of("rfc9143", section, name);
    }

    private static MediaCapability.Builder media(MediaType type) {
        return MediaCapability.builder(type, Protocol.UDP_TLS_RTP_SAVPF)
                .with(RtcpMux.TYPE, RtcpMux.RTCP_MUX)
                .with(ExtMap.TYPE, new ExtMap(1, RtpHeaderExtension.MID));
    }

    private static JsepEndpoint endpoint(int seed, BundlePolicy bundles) {
        Capabilities capabilities = Presets.webRtc().toBuilder()
                .onlyMedia(List.of(
                        media(MediaType.AUDIO)
                                .codec("PCMU/8000")
                                .codec("PCMA/8000")
                                .codec(97, "iLBC/8000", "")
                                .build(),
                        media(MediaType.VIDEO)
                                .codec(31, "H261/90000", "")
                                .codec(32, "MPV/90000", "")
                                .build()))
                .build();
        return JsepEndpoint.create(
                JsepConfiguration.of(capabilities).with(bundles).with(BundleAttributes.TAGGED_ONLY), Ids.seeded(seed));
    }

    private static JsepEndpoint gathered(JsepEndpoint endpoint, String mid, String address, int port) {
        return endpoint.addLocalCandidate(
                        IceCandidate.read("candidate:1 1 udp 2130706431 " + address + " " + port + " typ host", mid)
                                .orElseThrow())
                .orThrow();
    }

    private static JsepEndpoint alice(BundlePolicy bundles) {
        return endpoint(1, bundles)
                .addTrack(MediaType.AUDIO)
                .flatMap(a -> a.addTrack(MediaType.VIDEO))
                .flatMap(JsepEndpoint::setLocalDescription)
                .orThrow();
    }

    /** Bob takes PCMU and MPV only, of what comes later H.261. */
    private static JsepEndpoint bob(SessionDescription offer) {
        return answering(endpoint(2, BundlePolicy.MAX_COMPAT)
                .setRemoteDescription(DescriptionType.OFFER, offer)
                .flatMap(b -> b.addTrack(MediaType.AUDIO))
                .flatMap(b -> b.addTrack(MediaType.VIDEO))
                .flatMap(preferring(0, "PCMU"))
                .flatMap(preferring(1, "MPV"))
                .orThrow());
    }

    private static JsepEndpoint answering(JsepEndpoint bob) {
        JsepEndpoint answering = bob.setLocalDescription().orThrow();
        String tag = Bundles.of(answering.localDescription().orElseThrow())
                .groups()
                .get(0)
                .get(0);
        return gathered(answering, tag, BOB, 20_000);
    }

    private static Function<JsepEndpoint, Result<JsepEndpoint>> preferring(int transceiver, String name) {
        return endpoint -> endpoint.setCodecPreferences(
                transceiver,
                endpoint.codecs(endpoint.transceiver(transceiver).orElseThrow().mediaType()).stream()
                        .filter(codec -> isNamed(codec, name))
                        .toList());
    }

    private static boolean isNamed(Codec codec, String name) {
        return codec.encodingName().filter(name::equals).isPresent();
    }

    private static SessionDescription said(JsepEndpoint endpoint) {
        return Sdp.parse(Sdp.write(endpoint.localDescription().orElseThrow())).orThrow();
    }

    private static void assertSays(RfcText printed, JsepEndpoint endpoint) {
        assertEquals(printed.structure(), printed.structureOf(said(endpoint)));
    }

    /** Section 7.2.2, and the first half of 18.1 and 18.2: each media description has an address of its own until it is answered. */
    @Test
    void anInitialOffer() {
        JsepEndpoint alice = gathered(gathered(alice(BundlePolicy.MAX_COMPAT), "0", ALICE, 10_000), "1", ALICE, 10_002);
        assertSays(printed("7.2.2", "offer"), alice);
        assertSays(printed("18.1", "offer"), alice);
        assertSays(printed("18.2", "offer"), alice);
    }

    /** Section 7.2.2: port 0, and nothing of a transport. */
    @Test
    void anInitialOfferThatNeedsItsBundle() {
        JsepEndpoint alice = gathered(alice(BundlePolicy.MUST_BUNDLE), "0", ALICE, 10_000);
        assertSays(printed("7.2.2", "bundle-only-offer"), alice);
        assertSays(printed("7.3.5", "offer"), alice);
    }

    /** Sections 7.3.4 and 18.1: all of a bundle have the address of its tag, which alone says what the transport is. */
    @Test
    void anAnswer() {
        for (BundlePolicy policy : List.of(BundlePolicy.MAX_COMPAT, BundlePolicy.MUST_BUNDLE)) {
            JsepEndpoint bob = bob(said(alice(policy)));
            assertSays(printed("7.3.4", "answer"), bob);
            assertSays(printed("18.1", "answer"), bob);
        }
        assertSays(printed("18.1", "answer"), bob(printed("18.1", "offer").over("actpass")));
    }

    /**
     * Section 7.3.5: RFC 8843 wrote later offers with port 0 and a=bundle-only, which leaves it to us how to take them: as
     * if they were first offers.
     */
    @Test
    void aLaterOfferOfRfc8843() {
        JsepEndpoint bob = bob(printed("18.1", "offer").over("actpass"));
        JsepEndpoint again = bob.setRemoteDescription(
                        DescriptionType.OFFER, printed("7.3.5", "offer").over("actpass"))
                .flatMap(JsepEndpoint::setLocalDescription)
                .orThrow();
        assertSays(printed("18.1", "answer"), again);
    }

    /**
     * Section 7.4.1: RFC 8843 wrote answers with port 0 and a=bundle-only, which RFC 9143 does no more; port 0 without that
     * is a refusal (RFC 3264 section 6), and a=bundle-only has no meaning in answers (section 6).
     */
    @Test
    void anAnswerOfRfc8843IsTakenForARefusal() {
        JsepEndpoint alice = alice(BundlePolicy.MAX_COMPAT)
                .setRemoteDescription(
                        DescriptionType.ANSWER,
                        renamed(printed("7.4.1", "answer")).over("passive"))
                .orThrow();
        assertEquals(
                List.of("0"),
                alice.transceivers().stream()
                        .map(transceiver -> transceiver.mid().orElseThrow())
                        .toList());
    }

    /** Ours are named by numbers. */
    private static RfcText renamed(RfcText text) {
        return text.with("foo", "0").with("bar", "1");
    }

    /** Section 18.2: who knows no bundles answers without names, and each has its own transport. */
    @Test
    void aBundleThatIsRejected() {
        JsepEndpoint alice = gathered(gathered(alice(BundlePolicy.MAX_COMPAT), "0", ALICE, 10_000), "1", ALICE, 10_002)
                .setRemoteDescription(
                        DescriptionType.ANSWER, printed("18.2", "answer").over("passive"))
                .orThrow();
        assertEquals(
                List.of("10000 20000", "10002 30000"),
                alice.agreement().orElseThrow().media().stream()
                        .map(media ->
                                media.local().port() + " " + media.remote().port())
                        .toList());
        assertEquals(
                List.of("0", "1"),
                alice.transceivers().stream()
                        .map(transceiver -> transceiver.mid().orElseThrow())
                        .toList());
    }

    /**
     * Section 18.3: we make none but the first the tag of what we offer (section 7.5 leaves that open), and answer what is
     * printed as is printed.
     */
    @Test
    void aMediaDescriptionThatIsAdded() {
        JsepEndpoint bob = answering(withThird());
        assertSays(printed("18.3", "answer"), bob);
    }

    /** Bob, once the offer that adds one is set. */
    private static JsepEndpoint withThird() {
        return bob(printed("18.1", "offer").over("actpass"))
                .setRemoteDescription(
                        DescriptionType.OFFER, printed("18.3", "offer").over("actpass"))
                .flatMap(b -> b.addTrack(MediaType.VIDEO))
                .flatMap(preferring(2, "H261"))
                .orThrow();
    }

    /**
     * What we offer in the place of 18.3: the same, but for the tag, which stays. Codecs of the last answer come first (RFC
     * 9429 section 5.2.2), and H.261 needs no second payload type.
     */
    @Test
    void aMediaDescriptionThatWeAdd() {
        JsepEndpoint alice = gathered(gathered(alice(BundlePolicy.MAX_COMPAT), "0", ALICE, 10_000), "1", ALICE, 10_002);
        JsepEndpoint more = alice.setRemoteDescription(DescriptionType.ANSWER, said(bob(said(alice))))
                .flatMap(a -> a.addTrack(MediaType.VIDEO))
                .flatMap(preferring(2, "H261"))
                .flatMap(JsepEndpoint::setLocalDescription)
                .orThrow();
        RfcText tagged = printed("18.3", "offer")
                .with("BUNDLE zen foo bar", "BUNDLE foo bar zen")
                .with("a=mid:foo\n", "a=mid:foo\na=rtcp-mux\n")
                .with("a=mid:zen\na=rtcp-mux\n", "a=mid:zen\n")
                .with("SAVPF 31 32", "SAVPF 32 31")
                .with("RTP/SAVPF 66", "RTP/SAVPF 31")
                .with("rtpmap:66", "rtpmap:31");
        assertSays(tagged, more);
    }

    /**
     * Section 18.4: RFC 9429 section 5.2.2 keeps what is bundled in its bundle; we answer who moves one out, unless our
     * policy wants all video in one bundle (section 5.3.1).
     */
    @Test
    void aMediaDescriptionThatIsMovedOut() {
        JsepEndpoint bob = answering(withThird())
                .setRemoteDescription(
                        DescriptionType.OFFER, printed("18.4", "offer").over("actpass"))
                .flatMap(JsepEndpoint::setLocalDescription)
                .orThrow();
        assertSays(printed("18.4", "answer"), gathered(gathered(bob, "foo", BOB, 20_000), "zen", BOB, 60_000));
    }

    /** Section 18.5, both sides; codecs of the last answer come first (RFC 9429 section 5.2.2). */
    @Test
    void aMediaDescriptionThatIsDisabled() {
        JsepEndpoint bob = answering(withThird())
                .setRemoteDescription(
                        DescriptionType.OFFER, printed("18.5", "offer").over("actpass"))
                .flatMap(JsepEndpoint::setLocalDescription)
                .orThrow();
        assertSays(printed("18.5", "answer"), gathered(bob, "foo", BOB, 20_000));

        JsepEndpoint alice = gathered(gathered(alice(BundlePolicy.MAX_COMPAT), "0", ALICE, 10_000), "1", ALICE, 10_002);
        JsepEndpoint first = bob(said(alice));
        JsepEndpoint three = alice.setRemoteDescription(DescriptionType.ANSWER, said(first))
                .flatMap(a -> a.addTrack(MediaType.VIDEO))
                .flatMap(JsepEndpoint::setLocalDescription)
                .orThrow();
        JsepEndpoint second = first.setRemoteDescription(DescriptionType.OFFER, said(three))
                .flatMap(JsepEndpoint::setLocalDescription)
                .orThrow();
        JsepEndpoint without = three.setRemoteDescription(DescriptionType.ANSWER, said(second))
                .flatMap(a -> a.stop(2))
                .flatMap(JsepEndpoint::setLocalDescription)
                .orThrow();
        assertSays(printed("18.5", "offer").with("SAVPF 31 32", "SAVPF 32 31"), without);
    }
}
