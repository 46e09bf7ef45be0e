package org.sdpkit.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.sdpkit.Sdp;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.negotiation.Policy.FormatCount;
import org.sdpkit.negotiation.Policy.FormatOrder;

/** What holds of every answer, whoever offers and whoever answers. */
class NegotiationLaws {

    /** Each build draws the same; whoever looks for more faults takes another. */
    private static final String SEED = "20261125";

    private static final Ids IDS = Ids.seeded(1);
    private static final String FINGERPRINT = "00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF:00:11:22:33";

    @Property(seed = SEED, tries = 300, edgeCases = EdgeCasesMode.NONE)
    void anAnswerFitsItsOffer(@ForAll("descriptions") String offered, @ForAll("capabilities") Capabilities own) {
        SessionDescription offer = Sdp.parse(offered).session();
        Result<Answer> answer = Negotiator.answer(offer, own, IDS);
        assertEquals(List.of(), AnswerFaults.of(answer, offer));
        SessionDescription answered = answer.orThrow().description();
        assertEquals(List.of(), AnswerFaults.between(offer, answered).toList());
    }

    @Property(seed = SEED, tries = 300, edgeCases = EdgeCasesMode.NONE)
    void anAnswerFitsTheOfferOfItsLike(@ForAll("descriptions") String offered, @ForAll("places") List<Double> dropped) {
        SessionDescription offer = Sdp.parse(offered).session();
        Capabilities own = Capabilities.of(Sdp.parse(without(dropped, offered)).session());
        SessionDescription answer = Negotiator.answer(offer, own, IDS).orThrow().description();
        assertEquals(List.of(), AnswerFaults.of(offer, answer));
        assertEquals(List.of(), AnswerFaults.between(offer, answer).toList());
        Situation later = new Situation(
                own, IDS, Optional.of(answer), Optional.of(offer), Optional.of(answer), Map.of(), List.of(), List.of());
        assertEquals(
                answer, Negotiator.answer(new Asked(offer, later)).orThrow().description());
    }

    /** A description without the attributes that are there. */
    private static String without(List<Double> places, String description) {
        List<String> lines = new ArrayList<>(List.of(description.split("\r\n", -1)));
        for (double place : places) {
            int index = (int) (place * lines.size());
            if (lines.get(index).startsWith("a=")) {
                lines.remove(index);
            }
        }
        return String.join("\r\n", lines);
    }

    @Provide
    Arbitrary<List<Double>> places() {
        return Arbitraries.doubles().between(0, 0.99).list().ofMaxSize(4);
    }

    @Property(seed = SEED, tries = 100, edgeCases = EdgeCasesMode.NONE)
    void theSameIsAnsweredTheSame(@ForAll("descriptions") String offered, @ForAll("capabilities") Capabilities own) {
        SessionDescription offer = Sdp.parse(offered).session();
        Answer first = Negotiator.answer(offer, own, IDS).orThrow();
        Situation later = new Situation(
                own,
                IDS,
                Optional.of(first.description()),
                Optional.of(offer),
                Optional.of(first.description()),
                Map.of(),
                List.of(),
                List.of());
        Asked again = new Asked(offer, later);
        assertEquals(first.description(), Negotiator.answer(again).orThrow().description());
    }

    @Property(seed = SEED, tries = 200, edgeCases = EdgeCasesMode.NONE)
    void nothingMakesItThrow(
            @ForAll("descriptions") String offered,
            @ForAll("descriptions") String own,
            @ForAll("changes") List<Change> changes) {
        SessionDescription offer = Sdp.parse(changed(offered, changes)).session();
        Capabilities capabilities =
                Capabilities.of(Sdp.parse(changed(own, changes)).session());
        Result<Answer> result = Negotiator.answer(offer, capabilities, IDS);
        int expected =
                result.refusal().isPresent() ? 0 : offer.mediaDescriptions().size();
        assertEquals(
                expected,
                result.value()
                        .map(answer -> answer.description().mediaDescriptions().size())
                        .orElse(0));
    }

    private static String changed(String text, List<Change> changes) {
        return changes.stream().reduce(text, (before, change) -> change.in(before), (a, b) -> a);
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        return Combinators.combine(
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.of("\0", "\n", "a=", "m=", "/", " ", "0", "99999999999", "\u00fc", ":", ""),
                        Arbitraries.integers().between(0, 5))
                .as(Change::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    /** A piece of a text that is replaced. */
    record Change(double where, String with, int length) {

        String in(String text) {
            int from = (int) (where * text.length());
            return text.substring(0, from) + with + text.substring(Math.min(text.length(), from + length));
        }
    }

    @Provide
    Arbitrary<Capabilities> capabilities() {
        Arbitrary<Policy> policies = Combinators.combine(
                        Arbitraries.of(FormatOrder.class), Arbitraries.of(FormatCount.class))
                .as((order, count) -> Policy.DEFAULT.with(order).with(count));
        Arbitrary<Capabilities> described =
                descriptions().map(text -> Capabilities.of(Sdp.parse(text).session()));
        Arbitrary<Capabilities> presets =
                Arbitraries.of(Presets.names()).map(name -> Presets.named(name).orElseThrow());
        return Combinators.combine(Arbitraries.oneOf(described, presets), policies)
                .as((own, policy) -> own.toBuilder().policy(policy).build());
    }

    @Provide
    Arbitrary<String> descriptions() {
        Arbitrary<String> direction = direction();
        return Combinators.combine(direction, media().list().ofMaxSize(5))
                .as((said, media) -> "v=0\r\no=- 1 1 IN IP4 192.0.2.9\r\ns=-\r\nc=IN IP4 192.0.2.9\r\nt=0 0\r\n" + said
                        + String.join("", media));
    }

    private static Arbitrary<String> direction() {
        return Arbitraries.of("", "a=sendrecv\r\n", "a=sendonly\r\n", "a=recvonly\r\n", "a=inactive\r\n");
    }

    private static Arbitrary<String> media() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, rtp()), Tuple.of(1, floorControl()), Tuple.of(1, fax()), Tuple.of(1, others()));
    }

    private static Arbitrary<String> rtp() {
        return Combinators.combine(streams(), preconditions(), configurations())
                .as((media, preconditions, configurations) -> media + preconditions + configurations);
    }

    private static Arbitrary<String> preconditions() {
        return sometimes(Arbitraries.of("""
                        a=curr:qos e2e none
                        a=des:qos mandatory e2e sendrecv
                        """, """
                        a=curr:qos e2e send
                        a=des:qos optional e2e send
                        a=des:qos mandatory e2e recv
                        """, """
                        a=curr:qos local sendrecv
                        a=curr:qos remote none
                        a=des:qos mandatory local sendrecv
                        a=des:qos none remote sendrecv
                        a=conf:qos remote recv
                        """, """
                        a=curr:foo local none
                        a=curr:foo remote none
                        a=des:foo mandatory local send
                        a=des:foo none remote send
                        """, """
                        a=curr:sec e2e none
                        a=des:sec mandatory e2e sendrecv
                        """, """
                        a=curr:qos e2e none
                        a=des:qos failure e2e send
                        """).map(NegotiationLaws::withLineEnds));
    }

    private static String withLineEnds(String lines) {
        return lines.replace("\n", "\r\n");
    }

    private static Arbitrary<String> configurations() {
        String capabilities = withLineEnds("""
                a=tcap:1 RTP/SAVP RTP/AVPF RTP/AVP
                a=acap:1 crypto:1 AES_CM_128_HMAC_SHA1_80 inline:WVNfX19zZW1jdGwgKCkgewkyMjA7fQp9CnVubGVz
                a=acap:2 ptime:20
                a=acap:3 rtcp-fb:* nack
                a=rmcap:1 PCMU/8000
                a=rmcap:2 VP8/90000
                a=mfcap:2 max-fr=30
                """);
        Arbitrary<String> potential = Arbitraries.of(
                        "1 t=1|2 a=1|3",
                        "2 t=2 a=[3]",
                        "3 a=-m:2",
                        "4 t=3",
                        "5 m=1|2 pt=1:0,2:96",
                        "6 m=2,1 pt=1:0,2:97 t=1 a=1,[2]",
                        "7",
                        "8 t=9",
                        "9 t=2 +x=1")
                .map(text -> "a=pcfg:" + text + "\r\n")
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(lines -> capabilities + String.join("", lines));
        return sometimes(Arbitraries.of("", "a=csup:cap-v0\r\n", "a=csup:med-v0\r\n", "a=creq:med-v0\r\n")
                .flatMap(support -> potential.map(lines -> support + lines)));
    }

    private static Arbitrary<String> sometimes(Arbitrary<String> lines) {
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just("")), Tuple.of(2, lines));
    }

    private static Arbitrary<String> connection() {
        return Arbitraries.of(
                "",
                "a=setup:actpass\r\na=connection:new\r\n",
                "a=setup:active\r\na=connection:new\r\n",
                "a=setup:passive\r\na=connection:new\r\n");
    }

    private static Arbitrary<String> floorControl() {
        return Combinators.combine(
                        Arbitraries.of(0, 9, 4000),
                        Arbitraries.of(
                                "TCP/BFCP",
                                "TCP/TLS/BFCP",
                                "TCP/DTLS/BFCP",
                                "UDP/BFCP",
                                "UDP/TLS/BFCP",
                                "TCP/WSS/BFCP"),
                        connection(),
                        Arbitraries.of("", "a=floorctrl:c-only\r\n", "a=floorctrl:s-only\r\n", "a=floorctrl:c-s\r\n"),
                        Arbitraries.of("", "a=confid:1\r\na=userid:2\r\na=floorid:3 mstrm:4\r\n"),
                        Arbitraries.of("", "a=bfcpver:1\r\n", "a=bfcpver:1 2\r\n"),
                        Arbitraries.of("", "a=fingerprint:sha-1 " + FINGERPRINT + "\r\n"),
                        Arbitraries.of("", "a=websocket-uri:wss://example.com\r\n"))
                .as((port, protocol, connection, role, floors, versions, fingerprint, socket) -> "m=application " + port
                        + " " + protocol + " *\r\n" + connection + role + floors + versions + fingerprint + socket);
    }

    private static Arbitrary<String> fax() {
        return Combinators.combine(
                        Arbitraries.of("udptl", "TCP", "TCP/TLS", "UDP/TLS/UDPTL"),
                        connection(),
                        Arbitraries.of("", "a=fingerprint:sha-1 " + FINGERPRINT + "\r\n"),
                        Arbitraries.of(
                                "",
                                "a=T38FaxVersion:3\r\na=T38FaxRateManagement:transferredTCF\r\n",
                                "a=T38FaxRateManagement:localTCF\r\na=T38FaxUdpEC:t38UDPFEC\r\n"))
                .as((protocol, connection, fingerprint, parameters) ->
                        "m=image 4000 " + protocol + " t38\r\n" + connection + fingerprint + parameters);
    }

    private static Arbitrary<String> others() {
        return Arbitraries.of("""
                        m=message 4000 TCP/MSRP *
                        a=accept-types:text/plain
                        a=path:msrp://192.0.2.9:4000/abcd;tcp
                        """, """
                        m=audio 4000 TCP/RTP/AVP 0
                        a=setup:passive
                        a=connection:new
                        """, """
                        m=application 4000 UDP/DTLS/SCTP webrtc-datachannel
                        a=sctp-port:5000
                        a=setup:actpass
                        a=fingerprint:sha-1 %s
                        """.formatted(FINGERPRINT), "m=application 4000 udp wb\n")
                .map(NegotiationLaws::withLineEnds);
    }

    private static Arbitrary<String> streams() {
        return Combinators.combine(
                        Arbitraries.of("audio", "video"),
                        Arbitraries.of(0, 9, 4000),
                        Arbitraries.of("RTP/AVP", "RTP/AVPF", "UDP/TLS/RTP/SAVPF", "RTP/SAVP"),
                        formats(),
                        direction(),
                        Arbitraries.of("", "a=rtcp-mux\r\n", "a=rtcp-mux\r\na=rtcp-mux-only\r\n", "a=ptime:30\r\n"),
                        Arbitraries.of(
                                "",
                                "a=extmap:1 urn:ietf:params:rtp-hdrext:sdes:mid\r\n",
                                "a=extmap:4100 urn:ietf:params:rtp-hdrext:sdes:mid\r\n",
                                "a=fingerprint:sha-1 " + FINGERPRINT + "\r\na=setup:actpass\r\n",
                                "a=label:4\r\n",
                                "a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:AAAA\r\n"))
                .as((type, port, protocol, formats, direction, rtcp, more) -> "m=" + type + " " + port + " " + protocol
                        + formats.stream().map(format -> " " + format.number).collect(Collectors.joining())
                        + "\r\n"
                        + formats.stream().map(format -> format.lines).collect(Collectors.joining())
                        + direction
                        + rtcp
                        + more);
    }

    private static Arbitrary<List<Format>> formats() {
        return Arbitraries.of(
                        new Format(0, ""),
                        new Format(8, "a=rtpmap:8 PCMA/8000\r\n"),
                        new Format(13, ""),
                        new Format(31, ""),
                        new Format(96, "a=rtpmap:96 VP8/90000\r\na=rtcp-fb:96 nack\r\n"),
                        new Format(97, "a=rtpmap:97 rtx/90000\r\na=fmtp:97 apt=96\r\n"),
                        new Format(98, "a=rtpmap:98 H264/90000\r\na=fmtp:98 profile-level-id=42e01f\r\n"),
                        new Format(99, "a=rtpmap:99 H264/90000\r\na=fmtp:99 profile-level-id=640c1f\r\n"),
                        new Format(100, "a=rtpmap:100 rtx/90000\r\na=fmtp:100 apt=98\r\n"),
                        new Format(101, "a=rtpmap:101 telephone-event/8000\r\na=fmtp:101 0-15\r\n"),
                        new Format(102, "a=rtpmap:102 telephone-event/48000\r\n"),
                        new Format(103, "a=rtpmap:103 opus/48000/2\r\n"),
                        new Format(104, "a=rtpmap:104 red/48000/2\r\na=fmtp:104 103/103\r\n"),
                        new Format(105, "a=rtpmap:105 red/90000\r\n"),
                        new Format(106, "a=rtpmap:106 ulpfec/90000\r\n"),
                        new Format(107, ""))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .uniqueElements();
    }

    /** A payload type, and what is said of it. */
    record Format(int number, String lines) {}
}
