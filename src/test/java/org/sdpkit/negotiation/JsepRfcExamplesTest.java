package org.sdpkit.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sdpkit.Sdp;
import org.sdpkit.attribute.Candidate;
import org.sdpkit.attribute.ExtMap;
import org.sdpkit.attribute.IcePwd;
import org.sdpkit.attribute.IceUfrag;
import org.sdpkit.attribute.ImageAttr;
import org.sdpkit.attribute.MaxMessageSize;
import org.sdpkit.attribute.Rid;
import org.sdpkit.attribute.RtcpMux;
import org.sdpkit.attribute.RtpHeaderExtension;
import org.sdpkit.attribute.SctpPort;
import org.sdpkit.ice.IceCandidate;
import org.sdpkit.ice.TrickleFragment;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.Line;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.Protocol;
import org.sdpkit.model.SessionDescription;

/** The examples of RFC 8839, 8840, 8841, 8842, 8851 and 8853 with endpoints of WebRTC. */
class JsepRfcExamplesTest {

    private static MediaCapability.Builder media(MediaType type, RtpHeaderExtension... extensions) {
        MediaCapability.Builder media =
                MediaCapability.builder(type, Protocol.UDP_TLS_RTP_SAVPF).with(RtcpMux.TYPE, RtcpMux.RTCP_MUX);
        for (int i = 0; i < extensions.length; i++) {
            media.with(ExtMap.TYPE, new ExtMap(i + 1, extensions[i]));
        }
        return media;
    }

    private static JsepEndpoint endpoint(long seed, MediaCapability.Builder... media) {
        Capabilities capabilities = Presets.webRtc().toBuilder()
                .onlyMedia(
                        Arrays.stream(media).map(MediaCapability.Builder::build).toList())
                .build();
        return JsepEndpoint.create(
                JsepConfiguration.of(capabilities)
                        .with(BundleAttributes.TAGGED_ONLY)
                        .with(SimulcastReception.ALL),
                Ids.seeded(seed));
    }

    private static JsepEndpoint telephone(long seed) {
        return endpoint(seed, media(MediaType.AUDIO).codec("PCMU/8000"));
    }

    private static JsepEndpoint gathered(JsepEndpoint endpoint, String mid, SessionDescription from, int index) {
        JsepEndpoint next = endpoint;
        for (Candidate candidate : from.mediaDescriptions().get(index).all(Candidate.TYPE)) {
            next = next.addLocalCandidate(IceCandidate.of(candidate, mid)).orThrow();
        }
        return next;
    }

    private static JsepEndpoint calling(JsepEndpoint endpoint, MediaType... types) {
        JsepEndpoint next = endpoint;
        for (MediaType type : types) {
            next = next.addTrack(type).orThrow();
        }
        return next.setLocalDescription().orThrow();
    }

    private static SessionDescription said(JsepEndpoint endpoint) {
        return Sdp.parse(Sdp.write(endpoint.localDescription().orElseThrow())).orThrow();
    }

    private static void assertSays(RfcText printed, JsepEndpoint endpoint) {
        assertEquals(printed.structure(), printed.structureOf(said(endpoint)));
    }

    /**
     * RFC 8839 section 4.2.6. RFC 9429 names no a=ice-pacing, so that the default holds; it obliges to a=ice-options:trickle
     * (section 5.2.1).
     */
    @Test
    void theExampleOfIce() {
        RfcText printed = ice(RfcText.of("rfc8839", "4.2.6", "offer"));
        assertSays(printed, gathered(calling(telephone(1), MediaType.AUDIO), "0", printed.session(), 0));
    }

    private static RfcText ice(RfcText text) {
        return text.without("a=ice-pacing:50").with("ice-options:ice2", "ice-options:trickle ice2");
    }

    /** RFC 8839 appendix A: the default candidate is the one that is most likely to work, here that of the server. */
    @Test
    void theExamplesOfTheAppendixOfIce() {
        RfcText offer = ice(RfcText.of("rfc8839", "A", "offer"));
        RfcText answer = ice(RfcText.of("rfc8839", "A", "answer"));
        JsepEndpoint left = gathered(calling(telephone(1), MediaType.AUDIO), "0", offer.session(), 0);
        assertSays(offer, left);
        JsepEndpoint right = telephone(2)
                .setRemoteDescription(DescriptionType.OFFER, said(left))
                .flatMap(r -> r.addTrack(MediaType.AUDIO))
                .flatMap(JsepEndpoint::setLocalDescription)
                .orThrow();
        assertSays(answer, gathered(right, "0", answer.session(), 0));
        assertEquals(
                SignalingState.STABLE,
                left.setRemoteDescription(DescriptionType.ANSWER, answer.over("active"))
                        .orThrow()
                        .signalingState());
    }

    /**
     * RFC 8840 section 4.4, figure 7: what our endpoint tells of its candidates, and what the other makes of it. Credentials
     * stand at the level of the offer (section 9.2), which in ours is that of media.
     */
    @Test
    void theFragmentOfTrickling() {
        SessionDescription printed = fragment("4.4");
        List<IceCandidate> candidates = TrickleFragment.read(RfcText.of("rfc8840", "4.4", "fragment")
                        .with("a=mid:1", "a=mid:0")
                        .with("a=mid:2", "a=mid:1")
                        .session())
                .candidates();
        JsepConfiguration apart =
                telephone(1).configuration().with(RtcpMuxPolicy.NEGOTIATE).with(BundlePolicy.MAX_COMPAT);
        JsepEndpoint alice = calling(JsepEndpoint.create(apart, Ids.seeded(1)), MediaType.AUDIO, MediaType.AUDIO);
        SessionDescription fragment =
                TrickleFragment.of(candidates, said(alice)).write(said(alice));
        assertEquals(fragmentLines(printed, 1), fragmentLines(fragment, 0));
        assertEquals(
                2,
                fragment.mediaDescriptions().stream()
                        .filter(media -> media.has(IceUfrag.TYPE) && media.has(IcePwd.TYPE))
                        .count());

        JsepEndpoint bob = telephone(2)
                .setRemoteDescription(DescriptionType.OFFER, said(alice))
                .orThrow();
        for (IceCandidate candidate : TrickleFragment.read(fragment).candidates()) {
            bob = bob.addIceCandidate(candidate).orThrow();
        }
        SessionDescription heard = bob.remoteDescription().orElseThrow();
        for (int i = 0; i < 2; i++) {
            assertEquals(
                    printed.mediaDescriptions().get(i).all(Candidate.TYPE),
                    heard.mediaDescriptions().get(i).all(Candidate.TYPE));
        }
    }

    /** Lines of a fragment, with mids counted from 0 and without credentials. */
    private static String fragmentLines(SessionDescription fragment, int firstMid) {
        return fragment.placedLines().stream()
                .map(line -> line.line().text())
                .filter(line -> !line.matches("[vost]=.*|a=ice-.*"))
                .map(line ->
                        line.startsWith("a=mid:") ? "a=mid:" + (Integer.parseInt(line.substring(6)) - firstMid) : line)
                .collect(Collectors.joining("\n"));
    }

    /** RFC 8840 section 6: an offer with RTP candidates alone, and the candidate that comes before its answer. */
    @Test
    void candidatesOfASharedPort() {
        RfcText printed = RfcText.of("rfc8840", "6", "offer");
        JsepEndpoint alice = gathered(calling(telephone(1), MediaType.AUDIO), "0", printed.session(), 0);
        assertSays(printed.with("a=mid:1\n", "a=mid:1\na=rtpmap:0 PCMU/8000\n"), alice);

        JsepEndpoint answered = telephone(2)
                .setRemoteDescription(DescriptionType.OFFER, printed.over("actpass"))
                .flatMap(JsepEndpoint::setLocalDescription)
                .orThrow();
        IceCandidate found = fragmentCandidate("6");
        assertEquals(
                found.candidate(),
                said(gathered(answered, "1", fragment("6"), 0))
                        .mediaDescriptions()
                        .get(0)
                        .first(Candidate.TYPE));
        JsepEndpoint waiting = alice.setRemoteDescription(
                        DescriptionType.ANSWER,
                        Sdp.parse(said(answered).toString().replace("a=mid:1", "a=mid:0"))
                                .orThrow())
                .flatMap(
                        a -> a.addIceCandidate(IceCandidate.of(found.candidate().orElseThrow(), "0")))
                .orThrow();
        assertEquals(
                found.candidate(),
                waiting.remoteDescription()
                        .orElseThrow()
                        .mediaDescriptions()
                        .get(0)
                        .first(Candidate.TYPE));
    }

    /** RFC 8840 section 7: in a bundle the candidates of the tag are enough. The example has a=extmap without its colon. */
    @Test
    void candidatesOfABundle() {
        RfcText printed = RfcText.of("rfc8840", "7", "offer").with("a=extmap 1", "a=extmap:1");
        JsepEndpoint bob = endpoint(
                        2,
                        media(MediaType.AUDIO, RtpHeaderExtension.MID).codec("PCMU/8000"),
                        media(MediaType.VIDEO, RtpHeaderExtension.MID).codec(31, "H261/90000", ""))
                .setRemoteDescription(DescriptionType.OFFER, printed.over("actpass"))
                .flatMap(JsepEndpoint::setLocalDescription)
                .orThrow();
        JsepEndpoint told = gathered(bob, "foo", fragment("7"), 0);
        TrickleFragment ours = TrickleFragment.of(List.of(fragmentCandidate("7")), said(told));
        SessionDescription written = ours.write(said(told));
        assertEquals(1, written.mediaDescriptions().size());
        assertEquals(
                fragment("7").mediaDescriptions().get(0).all(Candidate.TYPE),
                written.mediaDescriptions().get(0).all(Candidate.TYPE));
        assertEquals(Optional.of("foo"), written.mediaDescriptions().get(0).mid());
    }

    private static SessionDescription fragment(String section) {
        return RfcText.of("rfc8840", section, "fragment").session();
    }

    private static IceCandidate fragmentCandidate(String section) {
        return TrickleFragment.read(
                        Sdp.parse(RfcText.of("rfc8840", section, "fragment").text())
                                .session())
                .candidates()
                .get(0);
    }

    /**
     * RFC 8841 section 13.1. The answerer there is passive; RFC 8842 section 5.3 lets it choose, and ours is active as RFC
     * 9429 section 5.3.1 has it.
     */
    @Test
    void theExampleOfDataChannels() {
        RfcText offer = data(RfcText.of("rfc8841", "13.1", "offer"));
        RfcText answer = data(RfcText.of("rfc8841", "13.1", "answer").with("setup:passive", "setup:active"));
        JsepEndpoint alice = candidate(
                channels(1, 5000)
                        .createDataChannel()
                        .flatMap(JsepEndpoint::setLocalDescription)
                        .orThrow(),
                "2001:db8::a8fd 54111");
        assertSays(offer, alice);
        JsepEndpoint bob = candidate(
                channels(2, 6000)
                        .setRemoteDescription(DescriptionType.OFFER, said(alice))
                        .flatMap(JsepEndpoint::setLocalDescription)
                        .orThrow(),
                "2001:db8::1d 64300");
        assertSays(answer, bob);
        assertEquals(
                SignalingState.STABLE,
                alice.setRemoteDescription(DescriptionType.ANSWER, said(bob))
                        .orThrow()
                        .signalingState());
    }

    /** As RFC 5952 writes addresses. */
    private static RfcText data(RfcText text) {
        return new RfcText(
                text.text().replace("2001:DB8::A8FD", "2001:db8::a8fd").replace("2001:DB8::001D", "2001:db8::1d"));
    }

    private static JsepEndpoint channels(long seed, int port) {
        return endpoint(
                seed,
                MediaCapability.builder(MediaType.APPLICATION, Protocol.UDP_DTLS_SCTP)
                        .format("webrtc-datachannel")
                        .with(SctpPort.TYPE, new SctpPort(port))
                        .with(MaxMessageSize.TYPE, new MaxMessageSize(100_000)));
    }

    private static JsepEndpoint candidate(JsepEndpoint endpoint, String addressAndPort) {
        return endpoint.addLocalCandidate(
                        IceCandidate.read("candidate:1 1 udp 2130706431 " + addressAndPort + " typ host", "0")
                                .orElseThrow())
                .orThrow();
    }

    /** RFC 8842 section 7: fax over TLS is none of WebRTC's media: RFC 9429 section 5.3.1 has it refused. */
    @Test
    void faxOverTlsIsRefused() {
        RfcText printed = RfcText.of("rfc8842", "7", "offer");
        JsepEndpoint answered = telephone(1)
                .observe(Party.REMOTE, DescriptionType.OFFER, withoutFingerprints(printed))
                .flatMap(JsepEndpoint::setLocalDescription)
                .orThrow();
        assertEquals(
                "m=image 0 TCP/TLS t38",
                said(answered).mediaDescriptions().get(0).line().text());
    }

    /** The fingerprints of that section are shorter than their hash functions. */
    private static SessionDescription withoutFingerprints(RfcText text) {
        return new RfcText(text.text().replaceAll("(?m)^a=fingerprint.*\n", "")).session();
    }

    private static MediaCapability.Builder conference() {
        return media(MediaType.VIDEO, RtpHeaderExtension.RTP_STREAM_ID)
                .codec(97, "H264/90000", "profile-level-id=42c01f;max-fs=3600;max-mbps=108000")
                .codec(98, "H264/90000", "profile-level-id=42c00b;max-fs=240;max-mbps=3600");
    }

    private static JsepEndpoint answered(JsepEndpoint server, SessionDescription offer, MediaType... sent) {
        JsepEndpoint next =
                server.setRemoteDescription(DescriptionType.OFFER, offer).orThrow();
        for (MediaType type : sent) {
            next = next.addTrack(type).orThrow();
        }
        return next.setLocalDescription().orThrow();
    }

    private static void assertRids(String expected, JsepEndpoint answered, int index) {
        assertEquals(
                expected,
                said(answered).mediaDescriptions().get(index).levelLines().stream()
                        .map(Line::text)
                        .filter(line -> line.startsWith("a=rid") || line.startsWith("a=simulcast"))
                        .collect(Collectors.joining("\n")));
    }

    /** RFC 8853 section 4, figures 1 and 2: an alternative in a codec that we do not have is left out. */
    @Test
    void theFirstExampleOfSimulcast() {
        RfcText offer = RfcText.of("rfc8853", "4", "offer");
        RfcText answer = RfcText.of("rfc8853", "4", "answer").with("m=video 49674", "m=video 9");
        assertEquals(
                withoutAddress(answer.structure()),
                withoutAddress(answer.structureOf(
                        said(answered(endpoint(1, conference()), offer.over("actpass"), MediaType.VIDEO)))));
    }

    private static String withoutAddress(String structure) {
        return structure.replaceAll("(?m)^c=.*\n?", "").stripTrailing();
    }

    /** RFC 8853 section 5.6.1, figures 5 and 6. */
    @Test
    void simulcastOfOneSource() {
        RfcText offer = RfcText.of("rfc8853", "5.6.1", "offer");
        RfcText answer = RfcText.of("rfc8853", "5.6.1", "answer")
                .with("m=audio 49672", "m=audio 9")
                .with("m=video 49674", "m=video 9");
        JsepEndpoint server = endpoint(
                1,
                media(MediaType.AUDIO).codec("PCMU/8000"),
                conference()
                        .with(ImageAttr.TYPE, image("97 send [x=1280,y=720] recv [x=1280,y=720]"))
                        .with(ImageAttr.TYPE, image("98 send [x=320,y=180] recv [x=320,y=180]")));
        assertEquals(
                withoutAddress(answer.structure()),
                withoutAddress(answer.structureOf(
                        said(answered(server, offer.over("actpass"), MediaType.AUDIO, MediaType.VIDEO)))));
    }

    private static ImageAttr image(String text) {
        return ImageAttr.TYPE.read(text).value().orElseThrow();
    }

    private static MediaCapability.Builder protectedVideo() {
        return media(
                        MediaType.VIDEO,
                        RtpHeaderExtension.MID,
                        RtpHeaderExtension.RTP_STREAM_ID,
                        RtpHeaderExtension.REPAIRED_RTP_STREAM_ID)
                .codec(96, "VP8/90000", "max-fs=3600; max-fr=30")
                .codec(104, "rtx/90000", "apt=96;rtx-time=200")
                .with(Line.of("a=rtcp-fb:* ccm pause nowait"));
    }

    private static SendEncoding encoding(String rid, int size, int rate) {
        return new SendEncoding(
                Optional.of(rid),
                true,
                List.of(new Rid.Restriction("max-fs", size), new Rid.Restriction("max-fps", rate)));
    }

    /**
     * RFC 8853 section 5.6.2, figure 7: the second source, which is what WebRTC can offer; its encodings choose no codec
     * (RFC 9429 section 5.2.1), as those of the first one do. Feedback is said for each payload type.
     */
    @Test
    void simulcastOfASecondSource() {
        RfcText fred = RfcText.of("rfc8853", "5.6.2", "offer");
        String zen = fred.text().substring(fred.text().indexOf("m=video 49602"));
        RfcText printed = new RfcText(zen)
                .with("m=video 49602", "m=video 9")
                .with("a=rtcp-fb:* ccm pause nowait", "a=rtcp-fb:96 ccm pause nowait\na=rtcp-fb:104 ccm pause nowait");
        JsepEndpoint offered = endpoint(1, protectedVideo())
                .addTransceiver(
                        MediaType.VIDEO,
                        TransceiverOptions.DEFAULT.withEncodings(
                                encoding("1", 921_600, 30),
                                encoding("3", 230_400, 30).paused(),
                                encoding("2", 614_400, 15).paused()))
                .flatMap(JsepEndpoint::setLocalDescription)
                .orThrow();
        assertEquals(
                withoutAddress(withoutBundle(printed.structure())),
                withoutAddress(withoutBundle(printed.structureOf(said(offered)))));
    }

    private static String withoutBundle(String structure) {
        return structure.replaceAll("(?m)^a=group.*\n", "").replaceAll("(?m)^a=mid.*\n", "");
    }

    /** RFC 8853 section 5.6.2: all of Fred's streams are answered with their directions reversed; nobody has H264-SVC. */
    @Test
    void simulcastOfTwoSourcesIsAnswered() {
        JsepEndpoint mixer = endpoint(
                1,
                media(MediaType.AUDIO).codec("G722/8000"),
                protectedVideo().codec(101, "H264/90000", "profile-level-id=42c00d;max-fs=3600;max-mbps=108000"));
        JsepEndpoint answered =
                answered(mixer, RfcText.of("rfc8853", "5.6.2", "offer").over("actpass"));
        assertRids("""
                a=rid:2 recv pt=101;max-width=1280;max-height=720;max-fps=30
                a=rid:3 recv pt=101;max-width=640;max-height=360
                a=rid:4 recv pt=103;max-width=640;max-height=360
                a=simulcast:recv 2;~4,3""", answered, 1);
        assertRids("""
                a=rid:1 recv max-fs=921600;max-fps=30
                a=rid:2 recv max-fs=614400;max-fps=15
                a=rid:3 recv max-fs=230400;max-fps=30
                a=simulcast:recv 1;~3;~2""", answered, 2);
    }

    /** RFC 8853 section 5.6.3, figure 8, which has lost its v=: redundancy and alternatives. */
    @Test
    void simulcastWithRedundancyIsAnswered() {
        RfcText printed = RfcText.of("rfc8853", "5.6.3", "offer");
        SessionDescription offer = new RfcText("v=0\n" + printed.text()).over("actpass");
        JsepEndpoint mixer = endpoint(
                1,
                media(MediaType.AUDIO, RtpHeaderExtension.MID, RtpHeaderExtension.RTP_STREAM_ID)
                        .codec(97, "G711/8000", "")
                        .codec(98, "LPC/8000", "")
                        .codec(99, "OPUS/48000/1", "")
                        .codec(100, "RED/8000/1", "97/98")
                        .codec(101, "CN/8000", "")
                        .codec(102, "telephone-event/8000", "0-15"),
                protectedVideo().codec(103, "H264/90000", "profile-level-id=42c00d;max-fs=3600;max-mbps=108000"));
        JsepEndpoint answered = answered(mixer, offer);
        assertRids(
                "a=rid:1 recv pt=99,102;max-br=64000\na=rid:2 recv pt=100,97,101,102\na=simulcast:recv 1;2",
                answered,
                0);
        assertRids("""
                a=rid:1 recv pt=103;max-width=1280;max-height=720;max-fps=30
                a=rid:2 recv pt=104;max-width=1280;max-height=720;max-fps=30
                a=rid:3 recv pt=103;max-width=640;max-height=360;max-br=300000
                a=rid:4 recv pt=104;max-width=640;max-height=360;max-br=300000
                a=simulcast:recv 1,2;3,4""", answered, 1);
    }

    private static final String LAYERS = """
            m=video 10000 UDP/TLS/RTP/SAVPF 98
            a=extmap:1 urn:ietf:params:rtp-hdrext:sdes:rtp-stream-id
            a=rtpmap:98 VP8/90000
            a=sendrecv
            a=mid:v1
            """;

    private static JsepEndpoint mixer() {
        return endpoint(
                1, media(MediaType.VIDEO, RtpHeaderExtension.RTP_STREAM_ID).codec(98, "VP8/90000", ""));
    }

    /**
     * RFC 8851 section 11.1: the stream that they send is taken. Those that they ask for without simulcast are not answered:
     * nobody can ask that of an endpoint of RFC 9429 (section 3.7), which sends one stream without a name.
     */
    @Test
    void manyStreams() {
        String small = LAYERS.replace("sendrecv", "recvonly").replace("v1", "v2");
        RfcText printed = new RfcText(LAYERS + """
                a=rid:1 send max-width=1280;max-height=720;max-fps=30
                a=rid:2 recv max-width=1280;max-height=720;max-fps=30
                """ + small + "a=rid:3 recv max-width=640;max-height=360;max-fps=15\n");
        JsepEndpoint answered = answered(mixer(), printed.over("actpass"), MediaType.VIDEO, MediaType.VIDEO);
        assertRids("a=rid:1 recv max-width=1280;max-height=720;max-fps=30", answered, 0);
        assertRids("", answered, 1);
    }

    /**
     * RFC 8851 section 11.2: a layer that depends on another. Its a=simulcast is of a draft: RFC 8853 section 5.1 knows no
     * {@code rid=}, but it is understood, and means the same.
     */
    @Test
    void layersThatDependOnOneAnother() {
        String rids = """
                a=rid:0 send max-width=1280;max-height=720;max-fps=15
                a=rid:1 send max-width=1280;max-height=720;max-fps=30;depend=0
                a=rid:2 recv max-width=1280;max-height=720;max-fps=30
                a=rid:5 send max-width=640;max-height=360;max-fps=15
                a=rid:6 send max-width=320;max-height=180;max-fps=15
                """;
        RfcText printed = new RfcText(LAYERS + rids + "a=simulcast: send rid=0;1;5;6 recv rid=2\n");
        RfcText mended = printed.with(": send rid=0;1;5;6 recv rid=2", ":send 0;1;5;6 recv 2");
        String expected = """
                a=rid:0 recv max-width=1280;max-height=720;max-fps=15
                a=rid:1 recv max-width=1280;max-height=720;max-fps=30;depend=0
                a=rid:2 send max-width=1280;max-height=720;max-fps=30
                a=rid:5 recv max-width=640;max-height=360;max-fps=15
                a=rid:6 recv max-width=320;max-height=180;max-fps=15
                a=simulcast:recv 0;1;5;6 send 2""";
        assertRids(expected, answered(mixer(), mended.over("actpass"), MediaType.VIDEO), 0);
        assertRids(expected, answered(mixer(), printed.over("actpass"), MediaType.VIDEO), 0);
    }
}
