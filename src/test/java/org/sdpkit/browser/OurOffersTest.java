package org.sdpkit.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sdpkit.attribute.Direction;
import org.sdpkit.codec.Codec;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.MediaType;
import org.sdpkit.negotiation.BundlePolicy;
import org.sdpkit.negotiation.JsepConfiguration;
import org.sdpkit.negotiation.JsepEndpoint;
import org.sdpkit.negotiation.OfferOptions;
import org.sdpkit.negotiation.Presets;
import org.sdpkit.negotiation.Result;
import org.sdpkit.negotiation.RtcpMuxPolicy;
import org.sdpkit.negotiation.SendEncoding;
import org.sdpkit.negotiation.Transceiver;
import org.sdpkit.negotiation.TransceiverOptions;

/** We offer in many ways and over several rounds; browsers answer, and both sides agree on what comes of it. */
@InBrowsers
class OurOffersTest {

    private static final JsepConfiguration STANDARD = JsepConfiguration.of(Presets.webRtc());
    private static final TransceiverOptions IN_STREAM = TransceiverOptions.DEFAULT.withStreams("s");

    /** What we do in a call. */
    private record Scenario(String name, JsepConfiguration configuration, Consumer<BrowserCall> rounds) {}

    /** A change to our endpoint. */
    private interface Step extends Function<JsepEndpoint, Result<JsepEndpoint>> {}

    /** We do one thing after the other, and offer after each. */
    private static Scenario offering(String name, Step... steps) {
        return configured(name, STANDARD, steps);
    }

    private static Scenario configured(String name, JsepConfiguration configuration, Step... steps) {
        return new Scenario(name, configuration, call -> Arrays.stream(steps)
                .forEach(step -> call.ours(step).weOffer()));
    }

    private static Scenario call(String name, Consumer<BrowserCall> rounds) {
        return new Scenario(name, STANDARD, rounds);
    }

    private static Step audio() {
        return audio(Direction.SENDRECV);
    }

    private static Step audio(Direction direction) {
        return ours -> ours.addTransceiver(MediaType.AUDIO, IN_STREAM.with(direction));
    }

    private static Step video() {
        return video(Direction.SENDRECV);
    }

    private static Step video(Direction direction) {
        return ours -> ours.addTransceiver(MediaType.VIDEO, IN_STREAM.with(direction));
    }

    private static Step simulcast(SendEncoding... encodings) {
        return ours -> ours.addTransceiver(
                MediaType.VIDEO, IN_STREAM.with(Direction.SENDONLY).withEncodings(encodings));
    }

    private static Step all(Step... steps) {
        return ours -> {
            Result<JsepEndpoint> result = new Result.Success<>(ours);
            for (Step step : steps) {
                result = result.flatMap(step);
            }
            return result;
        };
    }

    private static Step media() {
        return all(audio(), video(), JsepEndpoint::createDataChannel);
    }

    private static Step many(int count) {
        Direction[] directions = Direction.values();
        Step[] steps = new Step[count];
        for (int i = 0; i < count; i++) {
            Direction direction = directions[i / 2 % directions.length];
            steps[i] = i % 2 == 0 ? audio(direction) : video(direction);
        }
        return all(steps);
    }

    private static Step direct(int index, Direction direction) {
        return ours -> ours.setDirection(id(ours, index), direction);
    }

    private static Step stop(int index) {
        return ours -> ours.stop(id(ours, index));
    }

    private static int id(JsepEndpoint ours, int index) {
        return ours.transceivers().get(index).id();
    }

    private static Step prefer(int index, String... names) {
        return ours -> {
            Transceiver transceiver = ours.transceivers().get(index);
            List<Codec> codecs = Arrays.stream(names)
                    .flatMap(name -> ours.codecs(transceiver.mediaType()).stream()
                            .filter(codec -> codec.encodingName()
                                    .filter(name::equalsIgnoreCase)
                                    .isPresent()))
                    .toList();
            return ours.setCodecPreferences(transceiver.id(), codecs);
        };
    }

    private static Step nothing() {
        return Result.Success::new;
    }

    private static List<Scenario> scenarios() {
        return List.of(
                offering("audio", audio()),
                offering("audio, sendonly", audio(Direction.SENDONLY)),
                offering("audio, recvonly", audio(Direction.RECVONLY)),
                offering("audio, inactive", audio(Direction.INACTIVE)),
                offering("video", video()),
                offering("video, sendonly", video(Direction.SENDONLY)),
                offering("video, recvonly", video(Direction.RECVONLY)),
                offering("video, inactive", video(Direction.INACTIVE)),
                offering("data", JsepEndpoint::createDataChannel),
                offering("audio and video", all(audio(), video())),
                offering("audio, video and data", media()),
                offering("data and audio", all(JsepEndpoint::createDataChannel, audio())),
                offering("two of each", all(audio(), video(), audio(), video())),
                offering("25 media descriptions", all(many(24), JsepEndpoint::createDataChannel)),
                offering("25, and one more", many(25), video()),
                offering("the empty offer, and audio", nothing(), audio()),
                offering("in no stream", ours -> ours.addTransceiver(MediaType.AUDIO)),
                offering(
                        "in two streams",
                        ours -> ours.addTransceiver(MediaType.AUDIO, TransceiverOptions.DEFAULT.withStreams("s", "t"))),
                offering(
                        "tracks",
                        all(ours -> ours.addTrack(MediaType.AUDIO, "s"), ours -> ours.addTrack(MediaType.VIDEO, "s"))),
                offering(
                        "simulcast of three",
                        simulcast(SendEncoding.of("h"), SendEncoding.of("m"), SendEncoding.of("l"))),
                offering(
                        "simulcast with a pause, and audio",
                        all(
                                audio(),
                                simulcast(
                                        SendEncoding.of("a"),
                                        SendEncoding.of("b").paused()))),
                offering("VP8 alone", all(video(), prefer(0, "VP8"))),
                offering("VP9 first", all(video(), prefer(0, "VP9", "VP8", "rtx"))),
                offering("PCMU alone", all(audio(), prefer(0, "PCMU"))),
                offering("other codecs in the second round", video(), prefer(0, "VP9", "rtx")),
                configured("balanced", STANDARD.with(BundlePolicy.BALANCED), media(), video()),
                configured("max-compat", STANDARD.with(BundlePolicy.MAX_COMPAT), media(), video()),
                configured("must-bundle", STANDARD.with(BundlePolicy.MUST_BUNDLE), media(), video()),
                configured("max-bundle", STANDARD.with(BundlePolicy.MAX_BUNDLE), media(), video()),
                configured("RTCP is muxed or not", STANDARD.with(RtcpMuxPolicy.NEGOTIATE), media(), video()),
                offering("ICE restarts", media(), JsepEndpoint::restartIce),
                offering("a stop", media(), stop(0)),
                offering("a stop, and another in its place", media(), stop(0), audio()),
                offering("a stop, and another kind in its place", media(), stop(0), video()),
                offering("all stopped", all(audio(), video()), all(stop(0), stop(1)), video()),
                offering("a stop and a new one at once", media(), all(stop(1), video()), audio()),
                offering("hold and resume", media(), direct(0, Direction.SENDONLY), direct(0, Direction.SENDRECV)),
                offering("video is added", audio(), video()),
                offering("data is added", audio(), JsepEndpoint::createDataChannel),
                offering("audio is added to data", JsepEndpoint::createDataChannel, audio()),
                offering("a track is taken away", media(), ours -> ours.removeTrack(id(ours, 0))),
                offering("nothing changes", media(), nothing(), nothing(), nothing()),
                call("the browser sends too", call -> call.browser("peer.addTrack(audioTrack(), stream)")
                        .ours(media())
                        .weOffer()
                        .weOffer()),
                call("offers by turns", call -> call.ours(media())
                        .weOffer()
                        .browser("add('video')")
                        .browserOffers()
                        .ours(audio())
                        .weOffer()
                        .browser("at(0).direction = 'inactive'")
                        .browserOffers()),
                call("the browser stops, and we take the place", call -> call.ours(media())
                        .weOffer()
                        .browser("at(1).stop()")
                        .browserOffers()
                        .ours(video())
                        .weOffer()),
                call("the browser restarts ICE, and then we do", call -> call.ours(media())
                        .weOffer()
                        .browser("peer.restartIce()")
                        .browserOffers()
                        .ours(JsepEndpoint::restartIce)
                        .weOffer()),
                call("rolled back, and offered again", call -> call.ours(media())
                        .ours(JsepEndpoint::setLocalDescription)
                        .ours(ours -> ours.setLocalDescription(
                                DescriptionType.ROLLBACK,
                                ours.localDescription().orElseThrow()))
                        .weOffer()),
                call("a restart asked for in the offer", call -> call.ours(media())
                        .weOffer()
                        .ours(ours -> ours.createOffer(OfferOptions.ICE_RESTART).flatMap(created -> created.endpoint()
                                .setLocalDescription(DescriptionType.OFFER, created.description())))
                        .answered()),
                call("glare, in which we give way", call -> call.ours(media())
                        .ours(JsepEndpoint::setLocalDescription)
                        .browser("add('audio')")
                        .browserOffers()
                        .weOffer()));
    }

    @ParameterizedTest
    @EnumSource(BrowserKind.class)
    void ourOffersAreAnswered(BrowserKind kind) {
        List<String> faults = new ArrayList<>();
        try (Browser browser = kind.start()) {
            browser.load("calls.js");
            for (Scenario scenario : scenarios()) {
                try {
                    BrowserCall call = new BrowserCall(browser, scenario.configuration, "{}");
                    scenario.rounds.accept(call);
                    call.weOffer().browserOffers();
                } catch (RuntimeException | AssertionError e) {
                    faults.add(kind + ", " + scenario.name + ": " + e);
                }
            }
        }
        assertEquals("", String.join("\n", faults));
        assertTrue(scenarios().size() >= 30);
    }
}
