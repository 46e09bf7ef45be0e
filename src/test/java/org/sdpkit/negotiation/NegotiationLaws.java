package org.sdpkit.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.sdpkit.Sdp;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.negotiation.Policy.FormatCount;
import org.sdpkit.negotiation.Policy.FormatOrder;

/** What holds of every answer, whoever offers and whoever answers. */
class NegotiationLaws {

    private static final Ids IDS = Ids.seeded(1);

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void anAnswerFitsItsOffer(@ForAll("descriptions") String offered, @ForAll("capabilities") Capabilities own) {
        SessionDescription offer = Sdp.parse(offered).session();
        assertEquals(List.of(), AnswerFaults.of(Negotiator.answer(offer, own, IDS), offer));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void theSameIsAnsweredTheSame(@ForAll("descriptions") String offered, @ForAll("capabilities") Capabilities own) {
        SessionDescription offer = Sdp.parse(offered).session();
        Answer first = Negotiator.answer(offer, own, IDS).orThrow();
        Situation later = new Situation(
                own,
                IDS,
                Optional.of(first.description()),
                Optional.of(first.description()),
                Map.of(),
                List.of(),
                List.of());
        Asked again = new Asked(offer, later);
        assertEquals(first.description(), Negotiator.answer(again).orThrow().description());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void nothingMakesItThrow(
            @ForAll("descriptions") String offered,
            @ForAll("descriptions") String own,
            @ForAll("changes") List<Change> changes) {
        SessionDescription offer = Sdp.parse(
                        changes.stream().reduce(offered, (text, change) -> change.in(text), (a, b) -> a))
                .session();
        Capabilities capabilities = Capabilities.of(Sdp.parse(own).session());
        Result<Answer> result = Negotiator.answer(offer, capabilities, IDS);
        int expected =
                result.refusal().isPresent() ? 0 : offer.mediaDescriptions().size();
        assertEquals(
                expected,
                result.value()
                        .map(answer -> answer.description().mediaDescriptions().size())
                        .orElse(0));
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
                                "a=fingerprint:sha-1 AA\r\na=setup:actpass\r\n",
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
