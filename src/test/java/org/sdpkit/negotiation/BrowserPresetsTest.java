package org.sdpkit.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sdpkit.Sdp;
import org.sdpkit.Shared;
import org.sdpkit.attribute.ExtMap;
import org.sdpkit.attribute.Fmtp;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.MaxMessageSize;
import org.sdpkit.attribute.RtcpFb;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.attribute.SctpPort;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.SessionDescription;

/**
 * Endpoints with the capabilities of a browser or another stack offer the codecs, feedback and header extensions that it
 * offered.
 */
class BrowserPresetsTest {

    private static final List<LineType<?>> COMPARED =
            List.of(RtpMap.TYPE, Fmtp.TYPE, RtcpFb.TYPE, ExtMap.TYPE, SctpPort.TYPE, MaxMessageSize.TYPE);

    /** Firefox writes them where it sends simulcast only. */
    private static final Set<String> OF_SIMULCAST = Set.of(
            "a=extmap:9 urn:ietf:params:rtp-hdrext:sdes:rtp-stream-id",
            "a=extmap:10 urn:ietf:params:rtp-hdrext:sdes:repaired-rtp-stream-id");

    @Test
    void chromeOffersWhatChromiumOffered() throws IOException {
        assertEquals(captured("chromium"), offered(Presets.chrome()));
    }

    @Test
    void firefoxOffersWhatFirefoxOffered() throws IOException {
        assertEquals(captured("firefox"), offered(Presets.firefox()));
    }

    /** What stacks offered to Chromium, and said of data channels that it offered. */
    @Test
    void otherStacksOfferWhatTheyOffered() throws IOException {
        assertEquals(capturedStack("pion"), offered(Presets.pion()));
        assertEquals(
                capturedStack("aiortc").stream()
                        .map(BrowserPresetsTest::withOneMeaning)
                        .toList(),
                offered(Presets.aiortc()));
        assertEquals(capturedStack("werift"), offered(Presets.werift()));
    }

    /** aiortc gives id 2 to two header extensions of a bundle, which RFC 9143 section 9.3 forbids; ours takes the next. */
    private static String withOneMeaning(String line) {
        return line.replaceFirst("^a=extmap:2 (.*abs-send-time)$", "a=extmap:3 $1");
    }

    private static List<String> capturedStack(String stack) throws IOException {
        SessionDescription calls = read("offered-by-" + stack + "/chromium/recvonly/offer1.sdp");
        SessionDescription data = read("answered-by-" + stack + "/chromium/data-many/answer1.sdp");
        return Stream.concat(calls.mediaDescriptions().stream(), data.mediaDescriptions().stream())
                .flatMap(BrowserPresetsTest::lines)
                .toList();
    }

    private static List<String> captured(String browser) throws IOException {
        SessionDescription calls = read(browser + "/reoffer-noop/offer.sdp");
        SessionDescription data = read(browser + "/data-many/offer.sdp");
        return Stream.concat(calls.mediaDescriptions().stream(), data.mediaDescriptions().stream())
                .filter(media -> !media.media().orElseThrow().type().equals(MediaType.APPLICATION)
                        || media.mid().equals(data.mediaDescriptions().get(0).mid()))
                .flatMap(BrowserPresetsTest::lines)
                .toList();
    }

    private static SessionDescription read(String name) throws IOException {
        return Sdp.parse(Shared.path("browsers/captures/" + name)).orThrow();
    }

    private static List<String> offered(Capabilities capabilities) {
        return JsepEndpoint.create(JsepConfiguration.of(capabilities), Ids.seeded(1))
                .addTransceiver(MediaType.AUDIO)
                .flatMap(a -> a.addTransceiver(MediaType.VIDEO))
                .flatMap(JsepEndpoint::createDataChannel)
                .flatMap(JsepEndpoint::createOffer)
                .orThrow()
                .description()
                .mediaDescriptions()
                .stream()
                .flatMap(BrowserPresetsTest::lines)
                .toList();
    }

    /** The formats, then what is said of codecs and extensions in alphabetical order. */
    private static Stream<String> lines(MediaDescription media) {
        MediaField field = media.media().orElseThrow();
        return Stream.concat(
                Stream.of(field.type() + " " + field.protocol() + " " + field.formats()),
                media.levelLines().stream()
                        .filter(line -> COMPARED.stream().anyMatch(line::is))
                        .map(line -> line.text().stripTrailing()) // Pion writes spaces at ends, and feedback twice
                        .filter(line -> !OF_SIMULCAST.contains(line))
                        .distinct()
                        .sorted());
    }
}
