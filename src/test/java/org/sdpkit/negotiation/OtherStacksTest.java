package org.sdpkit.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sdpkit.Sdp;
import org.sdpkit.Shared;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.SessionDescription;

/** What GStreamer, Pion, aiortc and others said to browsers, and browsers to them, told to two endpoints. */
class OtherStacksTest {

    /** libdatachannel answers codecs that it does not know with {@code a=rtpmap:120 /0}, which is none (RFC 9429 section 5.8). */
    private static final List<String> UNREADABLE = List.of(
            "browsers/captures/answered-by-libdatachannel/firefox/codec-av1",
            "browsers/captures/answered-by-libdatachannel/firefox/codec-vp8-rtx",
            "browsers/captures/answered-by-libdatachannel/firefox/codec-vp9-h264",
            "browsers/captures/answered-by-libdatachannel/firefox/simulcast-vp9");

    @Test
    void theirCallsAreFollowedToTheEnd() throws IOException {
        List<String> refused = new ArrayList<>();
        int calls = 0;
        for (Path folder : folders()) {
            calls++;
            follow(folder, refused);
        }
        assertEquals(UNREADABLE, refused);
        assertTrue(calls > 100, calls + " calls");
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> all = Files.walk(Shared.path("browsers/captures"))) {
            return all.filter(folder -> folder.toString().contains("ed-by-")
                            && !folder.toString().contains("--")
                            && Files.exists(folder.resolve("offer1.sdp")))
                    .sorted()
                    .toList();
        }
    }

    private static void follow(Path folder, List<String> refused) throws IOException {
        JsepConfiguration configuration = JsepConfiguration.of(Presets.webRtc());
        JsepEndpoint a = JsepEndpoint.create(configuration, Ids.seeded(1));
        JsepEndpoint b = JsepEndpoint.create(configuration, Ids.seeded(2));
        for (int round = 1; Files.exists(folder.resolve("answer" + round + ".sdp")); round++) {
            SessionDescription offer =
                    Sdp.parse(folder.resolve("offer" + round + ".sdp")).session();
            SessionDescription answer =
                    Sdp.parse(folder.resolve("answer" + round + ".sdp")).session();
            Result<JsepEndpoint> ours = a.observe(Party.LOCAL, DescriptionType.OFFER, offer)
                    .flatMap(next -> next.observe(Party.REMOTE, DescriptionType.ANSWER, answer));
            Result<JsepEndpoint> theirs = b.observe(Party.REMOTE, DescriptionType.OFFER, offer)
                    .flatMap(next -> next.observe(Party.LOCAL, DescriptionType.ANSWER, answer));
            if (ours.value().isEmpty() || theirs.value().isEmpty()) {
                refused.add(Shared.nameOf(folder));
                return;
            }
            a = ours.orThrow();
            b = theirs.orThrow();
            checkAgreed(folder, a, b);
        }
    }

    private static void checkAgreed(Path folder, JsepEndpoint a, JsepEndpoint b) {
        assertEquals(SignalingState.STABLE, a.signalingState());
        assertEquals(SignalingState.STABLE, b.signalingState());
        assertEquals(directions(a, false), directions(b, true), Shared.nameOf(folder));
    }

    private static List<String> directions(JsepEndpoint endpoint, boolean isTurned) {
        return endpoint.transceivers().stream()
                .map(transceiver -> transceiver.mid().orElse("-") + " " + transceiver.mediaType() + " "
                        + transceiver.currentDirection().map(way -> isTurned ? way.seenFromTheOtherSide() : way))
                .toList();
    }
}
