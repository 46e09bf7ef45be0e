package org.sdpkit.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.sdpkit.Sdp;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.codec.Association.Role;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaType;

/** What the codecs of a media description are, and who depends on whom. */
class CodecTest {

    @Test
    void codecsAreInTheOrderOfTheMediaLine() {
        List<Codec> codecs = Codec.allIn(media("""
                m=video 9 UDP/TLS/RTP/SAVPF 97 96 34 99
                a=rtcp-fb:* transport-cc
                a=rtpmap:96 VP8/90000
                a=rtcp-fb:96 nack pli
                a=rtcp-fb:96  goog-remb
                a=rtpmap:97 rtx/90000
                a=fmtp:97 apt=96
                a=fmtp:97 rtx-time=3000
                """));
        assertEquals(
                List.of(
                        new Codec(
                                MediaType.VIDEO,
                                "97",
                                Optional.of(new RtpMap(97, "rtx", 90000)),
                                FormatParameters.of("apt=96;rtx-time=3000"),
                                List.of("transport-cc")),
                        new Codec(
                                MediaType.VIDEO,
                                "96",
                                Optional.of(new RtpMap(96, "VP8", 90000)),
                                FormatParameters.NONE,
                                List.of("transport-cc", "nack pli", "goog-remb")),
                        new Codec(
                                MediaType.VIDEO,
                                "34",
                                Optional.of(new RtpMap(34, "H263", 90000)),
                                FormatParameters.NONE,
                                List.of("transport-cc")),
                        new Codec(
                                MediaType.VIDEO,
                                "99",
                                Optional.empty(),
                                FormatParameters.NONE,
                                List.of("transport-cc"))),
                codecs);
        assertEquals(
                Optional.of(3000), codecs.get(0).as(Rtx.FORMAT).orElseThrow().rtxTime());
        assertEquals(Optional.empty(), codecs.get(0).as(H264.FORMAT));
    }

    @Test
    void payloadTypesOfRfc3551NeedNoRtpMap() {
        Codec pcmu = Codec.allIn(media("m=audio 49170 RTP/AVP 0\n")).get(0);
        assertEquals(Optional.of("PCMU"), pcmu.encodingName());
        assertEquals(OptionalInt.of(8000), pcmu.clockRate());
        assertEquals(1, pcmu.channels());
        assertTrue(pcmu.is(NoParameters.PCMU));
        assertEquals(2, StaticPayloadTypes.find(10).orElseThrow().channels().orElse(1));
        assertEquals(Optional.empty(), StaticPayloadTypes.find(2));
        assertEquals(Optional.empty(), StaticPayloadTypes.find(96));
    }

    @Test
    void whatIsNoRtpHasNoEncodingName() {
        Codec channel = Codec.allIn(media("m=application 9 UDP/DTLS/SCTP webrtc-datachannel\n"))
                .get(0);
        assertEquals(Optional.empty(), channel.encodingName());
        assertTrue(channel.is(NoParameters.DATA_CHANNEL));
        assertEquals(OptionalInt.empty(), channel.payloadType());
        assertEquals(List.of("t38"), formats("m=image 5004 udptl t38\n"));
        assertEquals(List.of("*"), formats("m=message 7654 TCP/MSRP *\n"));
        assertEquals(
                Optional.empty(), Codec.allIn(media("m=audio 9 udp 0\n")).get(0).encodingName());
        assertEquals(List.of(), formats("m=audio x RTP/AVP 0\n"));
    }

    @Test
    void theFormatOfAnRtpCodecIsItsPayloadType() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Codec(
                        MediaType.AUDIO,
                        "1",
                        Optional.of(new RtpMap(0, "PCMU", 8000)),
                        FormatParameters.NONE,
                        List.of()));
    }

    @Test
    void codecsDependOnOthers() {
        CodecGraph graph = CodecGraph.of(media("""
                m=video 9 UDP/TLS/RTP/SAVPF 96 97 98 99 100 101 102
                a=rtpmap:96 VP8/90000
                a=rtpmap:97 rtx/90000
                a=fmtp:97 apt=96
                a=rtpmap:98 H264/90000
                a=rtpmap:99 rtx/90000
                a=fmtp:99 apt=103
                a=rtpmap:100 red/90000
                a=rtpmap:101 rtx/90000
                a=fmtp:101 apt=100
                a=rtpmap:102 ulpfec/90000
                """));
        assertEquals(
                List.of(
                        "97 RETRANSMITS 96",
                        "99 RETRANSMITS 103 (missing)",
                        "101 RETRANSMITS 100",
                        "102 PROTECTS 96",
                        "102 PROTECTS 98"),
                graph.associations().stream().map(CodecTest::text).toList());
        assertEquals(
                List.of("97", "102"), formats(graph.dependantsOf(graph.codecs().get(0))));
        assertEquals(
                Optional.of(graph.codecs().get(4)),
                graph.primaryOf(graph.codecs().get(5)));
        assertEquals(Optional.empty(), graph.primaryOf(graph.codecs().get(0)));
        assertEquals(List.of("96", "98"), formats(graph.primaries()));
        assertEquals(1, graph.dangling().size());
    }

    @Test
    void redundancyAndEventsOfAudio() {
        CodecGraph graph = CodecGraph.of(media("""
                m=audio 9 RTP/AVP 111 63 0 110 101 13
                a=rtpmap:111 opus/48000/2
                a=rtpmap:63 red/48000/2
                a=fmtp:63 111/111
                a=rtpmap:110 telephone-event/48000
                a=rtpmap:101 telephone-event/8000
                """));
        assertEquals(
                List.of("63 REPEATS 111", "110 STANDS_IN_FOR 111", "101 STANDS_IN_FOR 0", "13 STANDS_IN_FOR 0"),
                graph.associations().stream().map(CodecTest::text).toList());
        assertEquals(
                Role.REPEATS, graph.associationsOf(graph.codecs().get(1)).get(0).role());
    }

    private static String text(Association association) {
        return association.dependant().format() + " " + association.role() + " " + association.format()
                + (association.isDangling() ? " (missing)" : "");
    }

    private static List<String> formats(String lines) {
        return formats(Codec.allIn(media(lines)));
    }

    private static List<String> formats(List<Codec> codecs) {
        return codecs.stream().map(Codec::format).toList();
    }

    private static MediaDescription media(String lines) {
        byte[] bytes = ("v=0\n" + lines).getBytes(StandardCharsets.UTF_8);
        return Sdp.parse(bytes).session().mediaDescriptions().get(0);
    }
}
