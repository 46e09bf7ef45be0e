package org.sdpkit.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sdpkit.Sdp;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.ImageAttr;
import org.sdpkit.attribute.MaxMessageSize;
import org.sdpkit.attribute.MaxPtime;
import org.sdpkit.attribute.RtcpMux;
import org.sdpkit.attribute.RtcpRsize;
import org.sdpkit.attribute.RtpHeaderExtension;
import org.sdpkit.attribute.SctpPort;
import org.sdpkit.ice.IceCandidate;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.Line;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.Protocol;
import org.sdpkit.model.SessionDescription;

/**
 * The examples of RFC 9429 section 7: endpoints that are driven as there say the same, attribute by attribute. Names and
 * random values may be others, but must be the same where they are the same there. As there the attributes of a shared
 * transport stand in the tagged media description only.
 */
class Rfc9429Test {

    /** The examples do without what the text asks of them, or the other way round. */
    private static final Map<String, List<String>> DEPARTURES = Map.of(
            // RFC 9429 section 5.2.2 forbids a=rtcp-mux-only in later offers, RFC 8858 section 4 in answers
            "answer-B1", List.of("0 a=rtcp-mux-only"),
            "offer-B2", List.of("0 a=rtcp-mux-only"),
            "answer-B2", List.of("0 a=rtcp-mux-only"),
            "answer-C1", List.of("0 a=rtcp-mux-only"),
            "offer-C2", List.of("0 a=rtcp-mux-only"),
            "answer-C2", List.of("0 a=rtcp-mux-only"));

    private final Map<String, String> theirNames = new HashMap<>();
    private final Map<String, String> ourNames = new HashMap<>();

    private static MediaCapability audio() {
        return media(MediaType.AUDIO)
                .codec(96, "opus/48000/2", "")
                .codec("PCMU/8000")
                .codec("PCMA/8000")
                .codec(97, "telephone-event/8000", "0-15")
                .codec(98, "telephone-event/48000", "0-15")
                .with(MaxPtime.TYPE, MaxPtime.TYPE.read("120").value().orElseThrow())
                .headerExtension(RtpHeaderExtension.MID)
                .headerExtension(RtpHeaderExtension.SSRC_AUDIO_LEVEL)
                .build();
    }

    private static MediaCapability.Builder video() {
        return media(MediaType.VIDEO)
                .codec(100, "VP8/90000", "", "ccm fir", "nack", "nack pli")
                .codec(101, "H264/90000", "packetization-mode=1;profile-level-id=42e01f")
                .codec(102, "rtx/90000", "apt=100")
                .codec(103, "rtx/90000", "apt=101")
                .headerExtension(RtpHeaderExtension.MID)
                .headerExtension(RtpHeaderExtension.RTP_STREAM_ID);
    }

    private static MediaCapability.Builder media(MediaType type) {
        return MediaCapability.builder(type, Protocol.UDP_TLS_RTP_SAVPF)
                .with(RtcpMux.TYPE, RtcpMux.RTCP_MUX)
                .with(RtcpRsize.TYPE, RtcpRsize.RTCP_RSIZE);
    }

    private static JsepEndpoint endpoint(MediaCapability video, long seed, BundlePolicy bundles, RtcpMuxPolicy rtcp) {
        Capabilities capabilities = Presets.webRtc().toBuilder()
                .onlyMedia(List.of(
                        audio(),
                        video,
                        MediaCapability.builder(MediaType.APPLICATION, Protocol.UDP_DTLS_SCTP)
                                .format("webrtc-datachannel")
                                .with(SctpPort.TYPE, new SctpPort(5000))
                                .with(MaxMessageSize.TYPE, new MaxMessageSize(65_536))
                                .build()))
                .build();
        JsepConfiguration configuration =
                JsepConfiguration.of(capabilities).with(bundles).with(rtcp).with(BundleAttributes.TAGGED_ONLY);
        return JsepEndpoint.create(configuration, Ids.seeded(seed));
    }

    private static JsepEndpoint gathered(JsepEndpoint endpoint, String mid, String... candidates) {
        JsepEndpoint next = endpoint;
        for (String candidate : candidates) {
            next = next.addLocalCandidate(
                            IceCandidate.read("candidate:" + candidate, mid).orElseThrow())
                    .orThrow();
        }
        return next.addLocalCandidate(IceCandidate.endOf(mid)).orThrow();
    }

    /** RTCP has candidates of its own there, so that it cannot be that it has to share a port. */
    @Test
    void theSimpleExample() {
        JsepEndpoint alice = endpoint(video().build(), 1, BundlePolicy.BALANCED, RtcpMuxPolicy.NEGOTIATE);
        JsepEndpoint bob = endpoint(video().build(), 2, BundlePolicy.BALANCED, RtcpMuxPolicy.NEGOTIATE);
        alice = alice.addTrack(MediaType.AUDIO, "stream-a")
                .flatMap(a -> a.addTrack(MediaType.VIDEO, "stream-a"))
                .flatMap(JsepEndpoint::setLocalDescription)
                .orThrow();
        alice = gathered(
                alice,
                "0",
                "1 1 udp 2113929471 203.0.113.100 10100 typ host",
                "1 2 udp 2113929470 203.0.113.100 10101 typ host");
        alice = gathered(
                alice,
                "1",
                "1 1 udp 2113929471 203.0.113.100 10102 typ host",
                "1 2 udp 2113929470 203.0.113.100 10103 typ host");
        assertSame("offer-A1", alice);
        bob = bob.setRemoteDescription(DescriptionType.OFFER, said(alice))
                .flatMap(b -> b.addTrack(MediaType.AUDIO, "stream-b"))
                .flatMap(b -> b.addTrack(MediaType.VIDEO, "stream-b"))
                .flatMap(JsepEndpoint::setLocalDescription)
                .orThrow();
        bob = gathered(bob, "0", "1 1 udp 2113929471 203.0.113.200 10200 typ host");
        assertSame("answer-A1", bob);
        assertEquals(
                SignalingState.STABLE,
                alice.setRemoteDescription(DescriptionType.ANSWER, said(bob))
                        .orThrow()
                        .signalingState());
    }

    @Test
    void theDetailedExample() {
        MediaCapability limited = video().with(
                        ImageAttr.TYPE,
                        ImageAttr.TYPE
                                .read("100 recv [x=[48:1920],y=[48:1080],q=1.0]")
                                .value()
                                .orElseThrow())
                .build();
        MediaCapability protecting = video().codec(104, "flexfec/90000", "").build();
        JsepEndpoint alice = endpoint(limited, 1, BundlePolicy.MUST_BUNDLE, RtcpMuxPolicy.REQUIRE)
                .addTrack(MediaType.AUDIO, "stream-a")
                .flatMap(JsepEndpoint::createDataChannel)
                .flatMap(JsepEndpoint::setLocalDescription)
                .orThrow();
        assertSame("offer-B1", alice);
        JsepEndpoint bob = endpoint(protecting, 2, BundlePolicy.MUST_BUNDLE, RtcpMuxPolicy.REQUIRE)
                .setRemoteDescription(DescriptionType.OFFER, said(alice))
                .flatMap(b -> b.addTrack(MediaType.AUDIO, "stream-b"))
                .flatMap(JsepEndpoint::createDataChannel)
                .flatMap(JsepEndpoint::setLocalDescription)
                .orThrow();
        assertSame("answer-B1", bob);
        alice = alice.setRemoteDescription(DescriptionType.ANSWER, said(bob)).orThrow();
        alice = gathered(
                alice,
                "0",
                "1 1 udp 2113929471 203.0.113.100 10100 typ host",
                "1 1 udp 1845494015 198.51.100.100 11100 typ srflx raddr 203.0.113.100 rport 10100",
                "1 1 udp 255 192.0.2.100 12100 typ relay raddr 198.51.100.100 rport 11100");
        bob = gathered(
                bob,
                "0",
                "1 1 udp 2113929471 203.0.113.200 10200 typ host",
                "1 1 udp 1845494015 198.51.100.200 11200 typ srflx raddr 203.0.113.200 rport 10200",
                "1 1 udp 255 192.0.2.200 12200 typ relay raddr 198.51.100.200 rport 11200");
        bob = bob.addTransceiver(
                        MediaType.VIDEO,
                        TransceiverOptions.DEFAULT
                                .withStreams("stream-b")
                                .withEncodings(SendEncoding.of("1"), SendEncoding.of("2"), SendEncoding.of("3")))
                .flatMap(b -> b.addTrack(MediaType.VIDEO, "stream-c"))
                .flatMap(JsepEndpoint::setLocalDescription)
                .orThrow();
        assertSame("offer-B2", bob);
        alice = alice.setRemoteDescription(DescriptionType.OFFER, said(bob))
                .flatMap(JsepEndpoint::setLocalDescription)
                .orThrow();
        assertSame("answer-B2", alice);
        assertEquals(
                SignalingState.STABLE,
                bob.setRemoteDescription(DescriptionType.ANSWER, said(alice))
                        .orThrow()
                        .signalingState());
    }

    @Test
    void theEarlyWarmup() {
        JsepEndpoint alice = endpoint(video().build(), 1, BundlePolicy.MUST_BUNDLE, RtcpMuxPolicy.REQUIRE)
                .addTrack(MediaType.AUDIO, "stream-a")
                .flatMap(a -> a.addTrack(MediaType.VIDEO, "stream-a"))
                .flatMap(JsepEndpoint::setLocalDescription)
                .orThrow();
        assertSame("offer-C1", alice);
        JsepEndpoint bob = endpoint(video().build(), 2, BundlePolicy.MUST_BUNDLE, RtcpMuxPolicy.REQUIRE)
                .setRemoteDescription(DescriptionType.OFFER, said(alice))
                .flatMap(b -> b.addTrack(MediaType.AUDIO, "stream-b"))
                .flatMap(b -> b.addTrack(MediaType.VIDEO, "stream-b"))
                .flatMap(b -> b.setDirection(0, Direction.SENDONLY))
                .flatMap(b -> b.setDirection(1, Direction.SENDONLY))
                .flatMap(JsepEndpoint::setLocalDescription)
                .orThrow();
        assertSame("answer-C1", bob);
        alice = alice.setRemoteDescription(DescriptionType.ANSWER, said(bob)).orThrow();
        alice = gathered(alice, "0", "1 1 udp 255 192.0.2.100 12100 typ relay raddr 0.0.0.0 rport 0");
        bob = gathered(bob, "0", "1 1 udp 255 192.0.2.200 12200 typ relay raddr 0.0.0.0 rport 0");
        bob = bob.setDirection(0, Direction.SENDRECV)
                .flatMap(b -> b.setDirection(1, Direction.SENDRECV))
                .flatMap(JsepEndpoint::setLocalDescription)
                .orThrow();
        assertSame("offer-C2", bob);
        alice = alice.setRemoteDescription(DescriptionType.OFFER, said(bob))
                .flatMap(JsepEndpoint::setLocalDescription)
                .orThrow();
        assertSame("answer-C2", alice);
    }

    private static SessionDescription said(JsepEndpoint endpoint) {
        return Sdp.parse(Sdp.write(endpoint.localDescription().orElseThrow())).orThrow();
    }

    private void assertSame(String name, JsepEndpoint endpoint) {
        String printed =
                comparable(Sdp.parse(read(name)).orThrow(), theirNames, DEPARTURES.getOrDefault(name, List.of()));
        assertEquals(printed, comparable(said(endpoint), ourNames, List.of()), name);
    }

    private static byte[] read(String name) {
        try (InputStream file =
                Objects.requireNonNull(Rfc9429Test.class.getResourceAsStream("/jsep/" + name + ".sdp"))) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of each level in alphabetical order, each with the index of its level; random values by order of appearance. */
    private static String comparable(SessionDescription session, Map<String, String> names, List<String> without) {
        List<MediaDescription> media = session.mediaDescriptions();
        for (int i = 0; i < media.size(); i++) {
            String mid = media.get(i).mid().orElseThrow();
            names.putIfAbsent(
                    "mid " + mid,
                    "mid-"
                            + names.keySet().stream()
                                    .filter(name -> name.startsWith("mid "))
                                    .count());
        }
        List<String> lines = new ArrayList<>(level(-1, session.levelLines(), names));
        for (int i = 0; i < media.size(); i++) {
            lines.addAll(level(i, media.get(i).levelLines(), names));
        }
        without.forEach(line -> assertTrue(lines.remove(line), line));
        return String.join("\n", lines);
    }

    private static List<String> level(int index, List<Line> lines, Map<String, String> names) {
        return lines.stream()
                .map(line -> index + " " + named(line, names))
                .sorted()
                .toList();
    }

    private static String named(Line line, Map<String, String> names) {
        String text = line.text();
        if (text.startsWith("o=")) {
            return text.replaceAll("^o=- [0-9]+ ", "o=- … ");
        }
        if (!(line instanceof Attribute attribute) || attribute.value().isEmpty()) {
            return text;
        }
        String value = attribute.value().get();
        return switch (attribute.name()) {
            case "mid" -> "a=mid:" + names.get("mid " + value);
            case "group" ->
                "a=group:"
                        + Arrays.stream(value.split(" "))
                                .map(word -> names.getOrDefault("mid " + word, word))
                                .collect(Collectors.joining(" "));
            case "ice-ufrag", "ice-pwd", "tls-id", "msid" ->
                "a=" + attribute.name() + ":" + pseudonym(attribute.name(), value, names);
            case "fingerprint" -> "a=fingerprint:sha-256 …";
            default -> text;
        };
    }

    private static String pseudonym(String kind, String value, Map<String, String> names) {
        return names.computeIfAbsent(
                kind + " " + value,
                key -> kind + "-"
                        + names.keySet().stream()
                                .filter(name -> name.startsWith(kind + " "))
                                .count());
    }
}
