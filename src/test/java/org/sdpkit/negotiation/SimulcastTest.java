package org.sdpkit.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sdpkit.Sdp;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.SessionDescription;

/** Offers of simulcast, answered by who receives all of it: RFC 8853 and RFC 8851. */
class SimulcastTest {

    private static final JsepConfiguration SERVER =
            JsepConfiguration.of(Presets.webRtc()).with(SimulcastReception.ALL);

    private static final String TRANSPORT = """
            v=0
            o=alice 2362969037 2362969040 IN IP4 192.0.2.156
            s=-
            t=0 0
            m=video 9 UDP/TLS/RTP/SAVPF %s
            c=IN IP4 0.0.0.0
            a=mid:0
            a=rtcp-mux
            a=ice-ufrag:8hhY
            a=ice-pwd:asd88fgpdd777uzjYhagZg
            a=fingerprint:sha-256 19:E2:1C:3B:4B:9F:81:E6:B8:5C:F4:A5:A8:D8:73:04:BB:05:2F:70:9F:04:A9:0E:05:E9:26:33:E8:70:88:A2
            a=setup:actpass
            """;

    private static final String VP8 = TRANSPORT.formatted("97 98") + """
            a=rtpmap:97 VP8/90000
            a=rtpmap:98 VP9/90000
            a=fmtp:98 profile-id=0
            """;

    private static final String EXTENSION = "a=extmap:1 urn:ietf:params:rtp-hdrext:sdes:rtp-stream-id\n";

    /** The a=rid and a=simulcast of the answer of a server that has something to send itself. */
    private static String answer(JsepConfiguration configuration, String offer) {
        SessionDescription answer = JsepEndpoint.create(configuration, Ids.seeded(1))
                .setRemoteDescription(DescriptionType.OFFER, Sdp.parse(offer).orThrow())
                .flatMap(server -> server.addTrack(MediaType.VIDEO))
                .flatMap(JsepEndpoint::setLocalDescription)
                .orThrow()
                .localDescription()
                .orElseThrow();
        StringBuilder lines = new StringBuilder();
        answer.mediaDescriptions().get(0).attributes().stream()
                .filter(attribute -> List.of("rid", "simulcast").contains(attribute.name()))
                .forEach(attribute -> lines.append(attribute.text()).append('\n'));
        return lines.toString();
    }

    /** RFC 8853 section 5.6.1, over the transport of WebRTC and with codecs that everybody has. */
    @Test
    void theExampleOfRfc8853() {
        String offer = VP8 + """
                a=rid:1 send pt=97
                a=rid:2 send pt=98
                a=rid:3 recv pt=97
                a=simulcast:send 1;2 recv 3
                """ + EXTENSION;
        assertEquals("""
                a=rid:1 recv pt=97
                a=rid:2 recv pt=98
                a=rid:3 send pt=97
                a=simulcast:recv 1;2 send 3
                """, answer(SERVER, offer));
    }

    @Test
    void anEndpointOfRfc9429ReceivesOneEncoding() {
        String offer = VP8 + "a=rid:1 send\na=rid:2 send\na=simulcast:send 1;2\n" + EXTENSION;
        assertEquals("", answer(JsepConfiguration.of(Presets.webRtc()), offer));
    }

    @Test
    void alternativesStayAndRestrictionsToo() {
        String offer = VP8 + """
                a=rid:1 send pt=97,98;max-width=1280
                a=rid:2 send pt=97;max-fps=15
                a=rid:3 send pt=98
                a=simulcast:send 1,2;3
                """ + EXTENSION;
        assertEquals("""
                a=rid:1 recv pt=97,98;max-width=1280
                a=rid:2 recv pt=97;max-fps=15
                a=rid:3 recv pt=98
                a=simulcast:recv 1,2;3
                """, answer(SERVER, offer));
    }

    /** RFC 8851 section 6.2.2: named twice, without a format that is left, depending on what is not there. */
    @Test
    void aRidThatCannotBeIsLeftOut() {
        String offer = VP8 + """
                a=rid:1 send
                a=rid:2 send
                a=rid:2 send max-fps=5
                a=rid:3 send pt=99
                a=rid:4 send depend=7
                a=simulcast:send 1;2;3;4
                """ + EXTENSION;
        assertEquals("a=rid:1 recv\na=simulcast:recv 1\n", answer(SERVER, offer));
    }

    /** RFC 8853 section 5.3.2: without pause and resume on both sides nothing begins paused. */
    @Test
    void nothingBeginsPausedUnlessBothCanPause() {
        String offer = VP8 + "a=rid:1 send\na=rid:2 send\na=simulcast:send 1;~2\n" + EXTENSION;
        assertEquals("a=rid:1 recv\na=rid:2 recv\na=simulcast:recv 1;2\n", answer(SERVER, offer));
    }

    /** RFC 8852 section 3: packets would not tell the streams apart. */
    @Test
    void withoutTheHeaderExtensionThereIsNone() {
        assertEquals("", answer(SERVER, VP8 + "a=rid:1 send\na=rid:2 send\na=simulcast:send 1;2\n"));
    }

    /** The offerer goes on with what the answer took; with one encoding it needs no name. */
    @Test
    void theOffererSendsWhatIsTaken() {
        Call call = new Call(JsepConfiguration.of(Presets.webRtc()), JsepConfiguration.of(Presets.webRtc()))
                .onA(a -> a.addTransceiver(
                        MediaType.VIDEO,
                        TransceiverOptions.DEFAULT.withEncodings(SendEncoding.of("h"), SendEncoding.of("l"))))
                .offerA();
        assertEquals(
                List.of("-"),
                call.a.transceivers().get(0).encodings().stream()
                        .map(encoding -> encoding.rid().orElse("-"))
                        .toList());
    }
}
