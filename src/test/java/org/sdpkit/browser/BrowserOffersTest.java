package org.sdpkit.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sdpkit.attribute.Direction;
import org.sdpkit.edit.Verb;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.negotiation.JsepConfiguration;
import org.sdpkit.negotiation.Presets;
import org.sdpkit.negotiation.SimulcastReception;

/** Browsers offer in many ways and over several rounds; our answers are taken, and both sides agree on what comes of it. */
@InBrowsers
class BrowserOffersTest {

    private static final String ANY = "{}";

    /**
     * What a browser does in a call.
     *
     * @param configuration of the browser
     */
    private record Scenario(String name, String configuration, Consumer<BrowserCall> rounds) {}

    /** The browser does one thing after the other, and offers after each. */
    private static Scenario offering(String name, String... scripts) {
        return new Scenario(name, ANY, call -> {
            for (String script : scripts) {
                call.browser(script).browserOffers();
            }
        });
    }

    private static Scenario configured(String configuration, String script) {
        return new Scenario(
                configuration, configuration, call -> call.browser(script).browserOffers());
    }

    /** All header extensions but those are taken out under way. */
    private static Scenario extensions(String name, String script, String... gone) {
        return new Scenario(name, ANY, call -> call.browser(script).browserOffers(offer -> without(offer, gone)));
    }

    private static SessionDescription without(SessionDescription offer, String... uris) {
        return Verb.of("remove-extension", String.join(",", uris)).apply(offer);
    }

    private static List<Scenario> scenarios() {
        String media = "add('audio'); add('video'); data()";
        return List.of(
                offering("audio", "add('audio')"),
                offering("audio, sendonly", "add('audio', 'sendonly')"),
                offering("audio, recvonly", "add('audio', 'recvonly')"),
                offering("audio, inactive", "add('audio', 'inactive')"),
                offering("video", "add('video')"),
                offering("video, sendonly", "add('video', 'sendonly')"),
                offering("video, recvonly", "add('video', 'recvonly')"),
                offering("video, inactive", "add('video', 'inactive')"),
                offering("data", "data()"),
                offering("audio and video", "add('audio'); add('video')"),
                offering("audio, video and data", media),
                offering("data and audio", "data(); add('audio')"),
                offering("two of each", "add('audio'); add('video'); add('audio'); add('video')"),
                offering("two tracks of a kind in a stream", "add('video'); add('video')"),
                offering("25 media descriptions", "many(24); data()"),
                offering("25, and one more", "many(25)", "add('video')"),
                offering("nothing"),
                offering("the empty offer", ""),
                offering("the empty offer, and audio", "", "add('audio')"),
                offering("simulcast of three", "add('video', 'sendonly', encodings('h', 'm', 'l'))"),
                offering("simulcast of two, and audio", "add('audio'); add('video', 'sendrecv', encodings('a', 'b'))"),
                offering(
                        "simulcast in the second round",
                        "add('audio')",
                        "add('video', 'sendonly', encodings('1', '2'))"),
                offering("one named encoding", "add('video', 'sendonly', encodings('only'))"),
                offering("VP8 alone", "add('video'); prefer(0, 'VP8')"),
                offering("VP8 with rtx", "add('video'); prefer(0, 'VP8', 'rtx')"),
                offering("VP9 first", "add('video'); prefer(0, 'VP9', 'VP8')"),
                offering("AV1 and VP9", "add('video'); prefer(0, 'AV1', 'VP9', 'rtx')"),
                offering("PCMU alone", "add('audio'); prefer(0, 'PCMU')"),
                offering("G722 and Opus", "add('audio'); prefer(0, 'G722', 'opus')"),
                offering("other codecs in the second round", "add('video')", "prefer(0, 'VP9', 'rtx')"),
                configured("{bundlePolicy: 'balanced'}", media),
                configured("{bundlePolicy: 'max-compat'}", media),
                configured("{bundlePolicy: 'max-bundle'}", media),
                configured("{iceCandidatePoolSize: 2}", media),
                configured("{iceTransportPolicy: 'relay'}", media),
                offering("ICE restarts", media, "peer.restartIce()"),
                offering("ICE restarts twice", media, "peer.restartIce()", "peer.restartIce()"),
                offering("a stop", media, "at(0).stop()"),
                offering("a stop, and another in its place", media, "at(0).stop()", "add('audio')"),
                offering("a stop, and another kind in its place", media, "at(0).stop()", "add('video')"),
                offering("all stopped", "add('audio'); add('video')", "at(0).stop(); at(1).stop()", "add('video')"),
                offering("a stop and a new one at once", media, "at(1).stop(); add('video')", "add('audio')"),
                offering("hold and resume", media, "at(0).direction = 'sendonly'", "at(0).direction = 'sendrecv'"),
                offering("hold of what is held", media, "at(0).direction = 'inactive'", "at(0).direction = 'recvonly'"),
                offering("video is added", "add('audio')", "add('video')"),
                offering("data is added", "add('audio')", "data()"),
                offering("audio is added to data", "data()", "add('audio')"),
                offering("a track is taken away", media, "at(0).direction = 'recvonly'; at(1).direction = 'recvonly'"),
                offering("nothing changes", media, "", "", ""),
                new Scenario("no header extension", ANY, call -> call.browser(media)
                        .browserOffers(Verb.of("remove-attribute", "extmap")::apply)),
                extensions("no mid extension", media, "urn:ietf:params:rtp-hdrext:sdes:mid"),
                extensions(
                        "no extension of streams",
                        media,
                        "urn:ietf:params:rtp-hdrext:sdes:rtp-stream-id",
                        "urn:ietf:params:rtp-hdrext:sdes:repaired-rtp-stream-id"),
                new Scenario("with candidates", ANY, call -> call.browser(media)
                        .browser("await peer.setLocalDescription(); await gathered()")
                        .browserOffers()),
                new Scenario("rolled back, and offered again", ANY, call -> call.browser(media)
                        .browser("await peer.setLocalDescription(); await peer.setLocalDescription({type: 'rollback'})")
                        .browserOffers()),
                new Scenario("created twice", ANY, call -> call.browser(media)
                        .browser("await peer.createOffer()")
                        .browserOffers()),
                new Scenario("we send too", ANY, call -> call.ours(ours -> ours.addTrack(MediaType.AUDIO, "s"))
                        .ours(ours -> ours.addTrack(MediaType.VIDEO, "s"))
                        .browser(media)
                        .browserOffers()),
                new Scenario(
                        "we send, hold and resume", ANY, call -> call.ours(ours -> ours.addTrack(MediaType.AUDIO, "s"))
                                .browser("add('audio')")
                                .browserOffers()
                                .ours(ours -> ours.setDirection(
                                        ours.transceivers().get(0).id(), Direction.INACTIVE))
                                .browserOffers()
                                .ours(ours -> ours.setDirection(
                                        ours.transceivers().get(0).id(), Direction.SENDRECV))
                                .browserOffers()),
                new Scenario("glare, in which the browser gives way", ANY, call -> call.browser(media)
                        .browser("await peer.setLocalDescription()")
                        .ours(ours -> ours.addTransceiver(MediaType.AUDIO))
                        .weOffer()
                        .browserOffers()));
    }

    /** What is sent of three encodings: one where we say nothing of simulcast (RFC 9429 section 3.7), else all. */
    @ParameterizedTest
    @CsvSource({"CHROMIUM,ONE,1", "CHROMIUM,ALL,3", "FIREFOX,ONE,1", "FIREFOX,ALL,3"})
    void simulcastIsSentAsWeTakeIt(BrowserKind kind, SimulcastReception reception, int count) {
        try (Browser browser = kind.start()) {
            browser.load("calls.js");
            JsepConfiguration configuration =
                    JsepConfiguration.of(Presets.webRtc()).with(reception);
            new BrowserCall(browser, configuration, ANY)
                    .browser("add('video', 'sendonly', encodings('h', 'm', 'l'))")
                    .browserOffers()
                    .browserOffers();
            assertEquals(
                    count,
                    browser.evaluate("return at(0).sender.getParameters().encodings.length")
                            .asInt());
        }
    }

    @ParameterizedTest
    @EnumSource(BrowserKind.class)
    void theirOffersAreAnswered(BrowserKind kind) {
        List<String> faults = new ArrayList<>();
        try (Browser browser = kind.start()) {
            browser.load("calls.js");
            for (Scenario scenario : scenarios()) {
                try {
                    BrowserCall call =
                            new BrowserCall(browser, JsepConfiguration.of(Presets.webRtc()), scenario.configuration);
                    scenario.rounds.accept(call);
                    call.browserOffers();
                } catch (RuntimeException | AssertionError e) {
                    faults.add(kind + ", " + scenario.name + ": " + e);
                }
            }
        }
        assertEquals("", String.join("\n", faults));
        assertTrue(scenarios().size() >= 40);
    }
}
