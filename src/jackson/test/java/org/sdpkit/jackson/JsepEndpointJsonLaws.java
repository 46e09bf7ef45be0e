package org.sdpkit.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sdpkit.Sdp;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.Rid;
import org.sdpkit.codec.Codec;
import org.sdpkit.ice.IceCandidate;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.negotiation.BundleAttributes;
import org.sdpkit.negotiation.BundlePolicy;
import org.sdpkit.negotiation.Ids;
import org.sdpkit.negotiation.JsepConfiguration;
import org.sdpkit.negotiation.JsepEndpoint;
import org.sdpkit.negotiation.Presets;
import org.sdpkit.negotiation.Result;
import org.sdpkit.negotiation.SendEncoding;
import org.sdpkit.negotiation.TransceiverOptions;

/** An endpoint that was written as JSON and read again is equal, and goes on as if nothing had happened. */
class JsepEndpointJsonLaws {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Each build draws the same; whoever looks for more faults takes another. */
    private static final String SEED = "20261125";

    private static final List<Direction> WAYS = List.of(Direction.values());
    private static final SessionDescription EMPTY = Sdp.parse("").session();

    /** Something that one of two endpoints does, to itself or with what the other said last. */
    record Act(boolean isA, ActKind kind, int number) {}

    enum ActKind {
        TRANSCEIVER,
        SIMULCAST,
        TRACK,
        DIRECTION,
        STOP,
        PREFERENCES,
        DATA,
        RESTART,
        CREATE_OFFER,
        SET_LOCAL,
        PROVISIONAL,
        SET_REMOTE_OFFER,
        SET_REMOTE_ANSWER,
        SET_REMOTE_PRANSWER,
        ROLLBACK,
        OWN_CANDIDATE,
        THEIR_CANDIDATE,
        CLOSE
    }

    @Property(seed = SEED, tries = 40, edgeCases = EdgeCasesMode.NONE)
    void whatIsReadAgainIsEqualAndGoesOnEqually(
            @ForAll("configurations") JsepConfiguration configuration, @ForAll("acts") List<Act> acts) {
        List<JsepEndpoint> endpoints = new ArrayList<>(List.of(
                JsepEndpoint.create(configuration, Ids.seeded(1)), JsepEndpoint.create(configuration, Ids.seeded(2))));
        for (Act act : acts) {
            int self = act.isA ? 0 : 1;
            JsepEndpoint here = endpoints.get(self);
            JsepEndpoint other = endpoints.get(1 - self);
            JsepEndpoint read = again(here);
            assertEquals(here, read);
            Result<JsepEndpoint> next = act(here, other, act);
            assertEquals(next, act(read, other, act));
            next.value().ifPresent(changed -> endpoints.set(self, changed));
        }
    }

    /** Whatever else stands in the JSON, it is refused when it is read, or there is an endpoint that can do all that it could. */
    @Property(seed = SEED, tries = 40, edgeCases = EdgeCasesMode.NONE)
    void whatWasTamperedWithIsRefusedOrCanGoOn(
            @ForAll("configurations") JsepConfiguration configuration,
            @ForAll("acts") List<Act> acts,
            @ForAll Random random) {
        JsepEndpoint here = JsepEndpoint.create(configuration, Ids.seeded(1));
        JsepEndpoint other = JsepEndpoint.create(configuration, Ids.seeded(2));
        for (Act act : acts) {
            JsepEndpoint now = act.isA ? here : other;
            JsepEndpoint next = act(now, act.isA ? other : here, act).value().orElse(now);
            here = act.isA ? next : here;
            other = act.isA ? other : next;
        }
        for (int attempt = 0; attempt < 6; attempt++) {
            ObjectNode json = JsepEndpointJson.write(here);
            tamper(json.get("state"), random);
            Optional<JsepEndpoint> tampered = read(json);
            for (ActKind kind : ActKind.values()) {
                JsepEndpoint peer = other;
                tampered.ifPresent(endpoint -> act(endpoint, peer, new Act(true, kind, 1)));
                tampered.ifPresent(JsepEndpoint::isNegotiationNeeded);
            }
        }
    }

    private static Optional<JsepEndpoint> read(JsonNode json) {
        try {
            return Optional.of(JsepEndpointJson.read(json));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    /** Takes something away, says it twice, or says it elsewhere. */
    private static void tamper(JsonNode json, Random random) {
        List<ObjectNode> objects = new ArrayList<>();
        List<ArrayNode> arrays = new ArrayList<>();
        collect(json, objects, arrays);
        ObjectNode object = objects.get(random.nextInt(objects.size()));
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        if (!names.isEmpty()) {
            String name = names.get(random.nextInt(names.size()));
            ObjectNode from = objects.get(random.nextInt(objects.size()));
            switch (random.nextInt(4)) {
                case 0 -> object.remove(name);
                case 1 -> object.put(name, random.nextInt(5) - 1);
                case 2 -> object.set(name, from.has(name) ? from.get(name).deepCopy() : from.deepCopy());
                default -> {
                    ArrayNode array = arrays.get(random.nextInt(arrays.size()));
                    if (!array.isEmpty() && random.nextBoolean()) {
                        array.add(array.get(0).deepCopy());
                    } else if (!array.isEmpty()) {
                        array.remove(0);
                    }
                }
            }
        }
    }

    private static void collect(JsonNode json, List<ObjectNode> objects, List<ArrayNode> arrays) {
        if (json instanceof ObjectNode object) {
            objects.add(object);
        } else if (json instanceof ArrayNode array) {
            arrays.add(array);
        }
        json.forEach(child -> collect(child, objects, arrays));
    }

    private static JsepEndpoint again(JsepEndpoint endpoint) {
        try {
            return JsepEndpointJson.read(
                    JSON.readTree(JsepEndpointJson.write(endpoint).toString()));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static Result<JsepEndpoint> act(JsepEndpoint here, JsepEndpoint other, Act act) {
        int id = act.number % Math.max(1, here.transceivers().size());
        MediaType type = act.number % 2 == 0 ? MediaType.AUDIO : MediaType.VIDEO;
        SessionDescription theirs = other.localDescription().orElse(EMPTY);
        return switch (act.kind) {
            case TRANSCEIVER -> here.addTransceiver(type, TransceiverOptions.DEFAULT.withStreams("s", "t"));
            case SIMULCAST ->
                here.addTransceiver(
                        MediaType.VIDEO,
                        TransceiverOptions.DEFAULT.withEncodings(
                                new SendEncoding(
                                        Optional.of("h"), true, List.of(new Rid.Restriction("max-width", 1280))),
                                SendEncoding.of("l").paused()));
            case TRACK -> here.addTrack(type, "u");
            case DIRECTION -> here.setDirection(id, WAYS.get(act.number % WAYS.size()));
            case STOP -> here.stop(id);
            case PREFERENCES ->
                here.setCodecPreferences(
                        id,
                        here.codecs(type).stream()
                                .filter(codec -> isPreferred(codec))
                                .toList());
            case DATA -> here.createDataChannel();
            case RESTART -> here.restartIce();
            case CREATE_OFFER -> here.createOffer().map(JsepEndpoint.Created::endpoint);
            case SET_LOCAL -> here.setLocalDescription();
            case PROVISIONAL ->
                here.createAnswer().flatMap(created -> created.endpoint()
                        .setLocalDescription(DescriptionType.PRANSWER, created.description()));
            case SET_REMOTE_OFFER -> here.setRemoteDescription(DescriptionType.OFFER, theirs);
            case SET_REMOTE_ANSWER -> here.setRemoteDescription(DescriptionType.ANSWER, theirs);
            case SET_REMOTE_PRANSWER -> here.setRemoteDescription(DescriptionType.PRANSWER, theirs);
            case ROLLBACK -> here.setLocalDescription(DescriptionType.ROLLBACK, EMPTY);
            case OWN_CANDIDATE -> here.addLocalCandidate(candidate(act.number));
            case THEIR_CANDIDATE -> here.addIceCandidate(candidate(act.number));
            case CLOSE -> act.number == 0 ? new Result.Success<>(here.close()) : here.setLocalDescription();
        };
    }

    private static boolean isPreferred(Codec codec) {
        return codec.encodingName()
                .filter(List.of("VP8", "rtx", "opus")::contains)
                .isPresent();
    }

    private static IceCandidate candidate(int number) {
        return number % 3 == 0
                ? IceCandidate.endOf("0")
                : IceCandidate.read(
                                "candidate:" + number + " 1 udp 2113929471 203.0.113.1 1010" + number + " typ host",
                                "0")
                        .orElseThrow();
    }

    @Provide
    Arbitrary<JsepConfiguration> configurations() {
        return Combinators.combine(
                        Arbitraries.of(Presets.webRtc(), Presets.firefox()),
                        Arbitraries.of(BundlePolicy.class),
                        Arbitraries.of(BundleAttributes.class))
                .as((capabilities, bundle, attributes) ->
                        JsepConfiguration.of(capabilities).with(bundle).with(attributes));
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of(ActKind.class),
                        Arbitraries.integers().between(0, 7))
                .as(Act::new)
                .list()
                .ofMinSize(4)
                .ofMaxSize(30);
    }
}
