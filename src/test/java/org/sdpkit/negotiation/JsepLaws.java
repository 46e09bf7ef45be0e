package org.sdpkit.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.ExtMap;
import org.sdpkit.attribute.Group;
import org.sdpkit.codec.Codec;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.model.Side;

/** What holds of two endpoints of WebRTC, whatever they do; what they say is checked by the rules in {@link Call}. */
class JsepLaws {

    /** Each build draws the same; whoever looks for more faults takes another. */
    private static final String SEED = "20261125";

    /** Something that one of the two does. */
    sealed interface Act {

        Side side();

        /** A wish, which the next offers and answers follow. */
        record Wish(Side side, WishKind kind, int transceiver, MediaType type, Direction direction) implements Act {}

        /** An offer, and what becomes of it; wishes may come between it and its answer. */
        record Round(Side side, RoundKind kind, List<Wish> meanwhile) implements Act {}
    }

    enum WishKind {
        TRANSCEIVER,
        SIMULCAST,
        TRACK,
        REMOVE_TRACK,
        DIRECTION,
        STOP,
        PREFER_LAST_CODEC,
        PREFER_NOTHING,
        DATA,
        RESTART
    }

    enum RoundKind {
        ANSWERED,
        PROVISIONALLY_ANSWERED,
        OFFERED_AGAIN,
        REFUSED,
        TAKEN_BACK,
        GLARE
    }

    @Property(seed = SEED, tries = 120, edgeCases = EdgeCasesMode.NONE)
    void bothAgreeAllTheTime(
            @ForAll("configurations") JsepConfiguration a,
            @ForAll("configurations") JsepConfiguration b,
            @ForAll("acts") List<Act> acts) {
        Call call = new Call(a, b.with(a.rtcpMuxPolicy()).with(a.bundleAttributes()));
        Map<Side, SessionDescription> created = new HashMap<>();
        for (Act act : acts) {
            if (act instanceof Act.Wish wish) {
                wish(call, wish);
            } else if (act instanceof Act.Round round) {
                int before = call.steps.size();
                play(call, round);
                checkVersions(call, before, created);
            }
        }
    }

    private static void wish(Call call, Act.Wish wish) {
        JsepEndpoint endpoint = call.of(wish.side);
        List<Transceiver> all = endpoint.transceivers();
        int id = all.isEmpty() ? 0 : all.get(wish.transceiver % all.size()).id();
        List<Codec> codecs = endpoint.codecs(
                all.isEmpty()
                        ? wish.type
                        : all.get(wish.transceiver % all.size()).mediaType());
        Result<JsepEndpoint> next =
                switch (wish.kind) {
                    case TRANSCEIVER ->
                        endpoint.addTransceiver(
                                wish.type,
                                TransceiverOptions.DEFAULT.with(wish.direction).withStreams("s"));
                    case SIMULCAST ->
                        endpoint.addTransceiver(
                                MediaType.VIDEO,
                                TransceiverOptions.DEFAULT.withEncodings(
                                        SendEncoding.of("h"),
                                        SendEncoding.of("l").paused()));
                    case TRACK -> endpoint.addTrack(wish.type, "t");
                    case REMOVE_TRACK -> endpoint.removeTrack(id);
                    case DIRECTION -> endpoint.setDirection(id, wish.direction);
                    case STOP -> endpoint.stop(id);
                    case PREFER_LAST_CODEC -> endpoint.setCodecPreferences(id, lastThatCarriesMedia(codecs));
                    case PREFER_NOTHING -> endpoint.setCodecPreferences(id, List.of());
                    case DATA -> endpoint.createDataChannel();
                    case RESTART -> endpoint.restartIce();
                };
        next.value().ifPresent(changed -> call.set(wish.side, changed));
    }

    private static List<Codec> lastThatCarriesMedia(List<Codec> codecs) {
        List<Codec> carrying = codecs.stream()
                .filter(codec -> CodecRole.of(codec) == CodecRole.CARRIES_MEDIA)
                .toList();
        return carrying.subList(carrying.size() - 1, carrying.size());
    }

    private static void play(Call call, Act.Round round) {
        Side by = round.side;
        switch (round.kind) {
            case ANSWERED -> {
                offer(call, by);
                meanwhile(call, round);
                call.answer(by.other(), DescriptionType.ANSWER);
            }
            case PROVISIONALLY_ANSWERED -> {
                offer(call, by);
                call.answer(by.other(), DescriptionType.PRANSWER);
                meanwhile(call, round);
                call.answer(by.other(), DescriptionType.ANSWER);
            }
            case OFFERED_AGAIN -> {
                call.set(by, call.of(by).setLocalDescription().orThrow());
                meanwhile(call, round);
                offer(call, by);
                call.answer(by.other(), DescriptionType.ANSWER);
            }
            case REFUSED -> refused(call, round);
            case TAKEN_BACK -> {
                JsepEndpoint before = call.of(by);
                JsepEndpoint after = before.setLocalDescription()
                        .flatMap(offered -> offered.setLocalDescription(
                                DescriptionType.ROLLBACK,
                                offered.localDescription().orElseThrow()))
                        .orThrow();
                checkRestored(before, after);
                call.set(by, after);
                return;
            }
            case GLARE -> {
                call.set(by.other(), call.of(by.other()).setLocalDescription().orThrow());
                offer(call, by);
                meanwhile(call, round);
                call.answer(by.other(), DescriptionType.ANSWER);
            }
        }
        checkAgreed(call);
    }

    private static void offer(Call call, Side by) {
        call.send(by, DescriptionType.OFFER, call.of(by).createOffer().orThrow());
    }

    private static void meanwhile(Call call, Act.Round round) {
        round.meanwhile.forEach(wish -> wish(call, wish));
    }

    private static void refused(Call call, Act.Round round) {
        Side by = round.side;
        JsepEndpoint offerer = call.of(by);
        JsepEndpoint answerer = call.of(by.other());
        offer(call, by);
        JsepEndpoint offered = call.of(by);
        SessionDescription offer = offered.localDescription().orElseThrow();
        call.set(
                by, offered.setLocalDescription(DescriptionType.ROLLBACK, offer).orThrow());
        call.set(
                by.other(),
                call.of(by.other())
                        .setRemoteDescription(DescriptionType.ROLLBACK, offer)
                        .orThrow());
        call.steps.remove(call.steps.size() - 1);
        checkRestored(offerer, call.of(by));
        checkRestored(answerer, call.of(by.other()));
    }

    /** A rollback leaves nothing behind but higher numbers. */
    private static void checkRestored(JsepEndpoint before, JsepEndpoint after) {
        assertEquals(before.signalingState(), after.signalingState());
        assertEquals(before.transceivers(), after.transceivers());
        assertEquals(before.dataMid(), after.dataMid());
        assertEquals(before.localDescription(), after.localDescription());
        assertEquals(before.remoteDescription(), after.remoteDescription());
        assertEquals(Optional.empty(), after.pendingLocalDescription());
        assertEquals(Optional.empty(), after.pendingRemoteDescription());
        assertEquals(before.isNegotiationNeeded(), after.isNegotiationNeeded());
    }

    private static void checkAgreed(Call call) {
        assertEquals(SignalingState.STABLE, call.a.signalingState());
        assertEquals(SignalingState.STABLE, call.b.signalingState());
        Optional<SessionDescription> ours = call.a.currentLocalDescription();
        Optional<SessionDescription> theirs = call.b.currentLocalDescription();
        assertEquals(ours.isPresent(), theirs.isPresent());
        if (ours.isEmpty()) {
            return;
        }
        assertEquals(theirs, call.a.currentRemoteDescription());
        assertEquals(ours, call.b.currentRemoteDescription());
        Agreement a = call.a.agreement().orElseThrow();
        Agreement b = call.b.agreement().orElseThrow();
        assertEquals(a.media().size(), b.media().size());
        for (int i = 0; i < a.media().size(); i++) {
            checkMirrored(call, a.media().get(i), b.media().get(i));
        }
        checkOneMeaning(ours.get());
        checkOneMeaning(theirs.get());
    }

    private static void checkMirrored(Call call, MediaAgreement a, MediaAgreement b) {
        assertEquals(a.mid(), b.mid());
        assertEquals(a.isAccepted(), b.isAccepted());
        if (!a.isAccepted()) {
            return;
        }
        assertEquals(a.direction(), b.direction().seenFromTheOtherSide());
        assertEquals(formats(a), formats(b));
        assertEquals(
                a.extensions().stream().map(JsepLaws::extension).toList(),
                b.extensions().stream().map(JsepLaws::extension).toList());
        String mid = a.mid().orElseThrow();
        assertNotEquals(call.a.dtlsRole(mid).orElseThrow(), call.b.dtlsRole(mid).orElseThrow());
        if (!a.field().type().equals(MediaType.APPLICATION)) {
            assertEquals(
                    Optional.of(a.direction()),
                    call.a.transceiver(mid).orElseThrow().currentDirection());
            assertEquals(
                    Optional.of(b.direction()),
                    call.b.transceiver(mid).orElseThrow().currentDirection());
        }
    }

    private static List<String> formats(MediaAgreement media) {
        return media.codecs().stream()
                .map(codec -> codec.send().format() + " " + codec.receive().format() + " "
                        + codec.send().encodingName())
                .toList();
    }

    private static String extension(ExtMap extension) {
        return extension.id() + " " + extension.uri();
    }

    /** In a bundle each payload type and each extension id stands for one thing, and each extension has one id. */
    private static void checkOneMeaning(SessionDescription session) {
        Map<String, String> meanings = new HashMap<>();
        for (MediaDescription media : session.mediaDescriptions()) {
            boolean isBundled = session.all(Group.TYPE).stream()
                    .anyMatch(
                            group -> media.mid().filter(group.tags()::contains).isPresent());
            if (isBundled) {
                Codec.allIn(media)
                        .forEach(codec -> one(
                                meanings,
                                "payload type " + codec.format(),
                                codec.encodingName() + " " + codec.parameters().text()));
                media.all(ExtMap.TYPE).forEach(extension -> {
                    one(meanings, "id " + extension.id(), extension.uri().toString());
                    one(meanings, extension.uri().toString(), Integer.toString(extension.id()));
                });
            }
        }
    }

    private static void one(Map<String, String> meanings, String name, String meaning) {
        String before = meanings.putIfAbsent(name, meaning);
        assertTrue(before == null || before.equals(meaning), () -> name + ": " + before + " and " + meaning);
    }

    /** Each side's versions rise, and stay only where the same is said again. */
    private static void checkVersions(Call call, int from, Map<Side, SessionDescription> last) {
        for (int i = from; i < call.steps.size(); i++) {
            Side side = call.steps.get(i).side();
            SessionDescription now = call.steps.get(i).text();
            Optional<SessionDescription> before = Optional.ofNullable(last.put(side, now));
            before.filter(text -> !text.equals(now))
                    .ifPresent(text -> assertTrue(version(now) > version(text), () -> text + "\n" + now));
        }
    }

    private static long version(SessionDescription session) {
        return session.origin().orElseThrow().sessionVersionAsLong().orElseThrow();
    }

    @Provide
    Arbitrary<JsepConfiguration> configurations() {
        return Combinators.combine(
                        Arbitraries.of(Presets.webRtc(), Call.otherBrowser(), Presets.chrome(), Presets.firefox()),
                        Arbitraries.of(BundlePolicy.class),
                        Arbitraries.of(BundleAttributes.class),
                        Arbitraries.of(RtcpMuxPolicy.class),
                        Arbitraries.of(SimulcastReception.class))
                .as((capabilities, bundle, attributes, rtcp, simulcast) -> JsepConfiguration.of(capabilities)
                        .with(bundle)
                        .with(attributes)
                        .with(rtcp)
                        .with(simulcast));
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        Arbitrary<Act.Wish> wishes = wishes();
        Arbitrary<Act> rounds = Combinators.combine(
                        Arbitraries.of(Side.class),
                        Arbitraries.of(RoundKind.class),
                        wishes.list().ofMaxSize(2))
                .as(Act.Round::new);
        return Arbitraries.frequencyOf(Tuple.of(3, wishes.map(wish -> wish)), Tuple.of(2, rounds))
                .list()
                .ofMinSize(2)
                .ofMaxSize(18);
    }

    private static Arbitrary<Act.Wish> wishes() {
        return Combinators.combine(
                        Arbitraries.of(Side.class),
                        Arbitraries.of(WishKind.class),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of(MediaType.AUDIO, MediaType.VIDEO),
                        Arbitraries.of(Direction.class))
                .as(Act.Wish::new);
    }
}
