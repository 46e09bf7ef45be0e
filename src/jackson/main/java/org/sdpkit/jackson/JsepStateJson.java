package org.sdpkit.jackson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.sdpkit.attribute.Candidate;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.Rid;
import org.sdpkit.codec.Codec;
import org.sdpkit.ice.IceRole;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.negotiation.CreatedDescriptions;
import org.sdpkit.negotiation.DataSection;
import org.sdpkit.negotiation.Descriptions;
import org.sdpkit.negotiation.GatheredCandidates;
import org.sdpkit.negotiation.Generation;
import org.sdpkit.negotiation.JsepState;
import org.sdpkit.negotiation.Negotiated;
import org.sdpkit.negotiation.PayloadTypeHistory;
import org.sdpkit.negotiation.SendEncoding;
import org.sdpkit.negotiation.SessionNames;
import org.sdpkit.negotiation.SignalingState;
import org.sdpkit.negotiation.Transceiver;

/** The state of an endpoint of WebRTC as JSON, both ways. What is empty is left out. */
final class JsepStateJson {

    private JsepStateJson() {}

    static ObjectNode write(JsepState state) {
        ObjectNode json = object();
        json.put("signalingState", state.signaling().word());
        json.set("transceivers", array(state.transceivers(), JsepStateJson::write));
        json.put("nextTransceiver", state.nextTransceiver());
        json.set("data", write(state.data()));
        json.set("descriptions", write(state.descriptions()));
        json.set("names", write(state.names()));
        json.set("created", write(state.created()));
        json.set("gathered", write(state.gathered()));
        json.put("nextCredentials", state.nextCredentials());
        json.put("restartsIce", state.restartsIce());
        state.trickles().ifPresent(trickles -> json.put("trickles", trickles));
        state.iceRole().ifPresent(role -> json.put("iceRole", JsonMembers.word(role)));
        state.stable().ifPresent(stable -> json.set("stable", write(stable)));
        return json;
    }

    private static ObjectNode write(Transceiver transceiver) {
        ObjectNode json = object();
        json.put("id", transceiver.id());
        json.put("type", transceiver.mediaType().name());
        json.put("origin", JsonMembers.word(transceiver.origin()));
        json.put("direction", JsonMembers.word(transceiver.direction()));
        transceiver.currentDirection().ifPresent(way -> json.put("currentDirection", JsonMembers.word(way)));
        writePlace(transceiver.mid(), transceiver.mediaIndex(), json);
        json.put("stop", JsonMembers.word(transceiver.stop()));
        json.put("hasTrack", transceiver.hasTrack());
        json.set("streams", strings(transceiver.streams()));
        json.set("encodings", array(transceiver.encodings(), JsepStateJson::write));
        json.set("codecPreferences", array(transceiver.codecPreferences(), CodecJson::write));
        return json;
    }

    private static void writePlace(Optional<String> mid, OptionalInt mediaIndex, ObjectNode json) {
        mid.ifPresent(name -> json.put("mid", name));
        mediaIndex.ifPresent(index -> json.put("mediaIndex", index));
    }

    private static ObjectNode write(SendEncoding encoding) {
        ObjectNode json = object();
        encoding.rid().ifPresent(rid -> json.put("rid", rid));
        json.put("active", encoding.isActive());
        json.set("restrictions", array(encoding.restrictions(), restriction -> {
            ObjectNode one = object().put("name", restriction.name());
            restriction.value().ifPresent(value -> one.put("value", value));
            return one;
        }));
        return json;
    }

    private static ObjectNode write(DataSection data) {
        ObjectNode json = object().put("wanted", data.isWanted());
        writePlace(data.mid(), data.mediaIndex(), json);
        return json;
    }

    private static ObjectNode write(Descriptions descriptions) {
        ObjectNode json = object();
        descriptions.current().ifPresent(pair -> {
            ObjectNode current = json.putObject("current");
            current.set("local", write(pair.local()));
            current.set("remote", write(pair.remote()));
            current.put("ourOffer", pair.isOurOffer());
        });
        write("pendingLocal", descriptions.pendingLocal(), json);
        write("pendingRemote", descriptions.pendingRemote(), json);
        return json;
    }

    private static void write(String name, Optional<SessionDescription> description, ObjectNode json) {
        description.ifPresent(text -> json.set(name, write(text)));
    }

    private static ObjectNode write(SessionDescription description) {
        return DescriptionText.write(description, object());
    }

    private static ObjectNode write(SessionNames names) {
        ObjectNode json = object();
        json.set("mids", strings(new TreeSet<>(names.mids())));
        json.set("media", array(names.media(), JsepStateJson::write));
        json.set("payloadTypes", write(names.payloadTypes()));
        ObjectNode extensions = json.putObject("extensions");
        new TreeMap<>(names.extensions()).forEach(extensions::put);
        return json;
    }

    private static ArrayNode write(PayloadTypeHistory history) {
        return array(new TreeMap<>(history.meanings()).values(), CodecJson::write);
    }

    private static ObjectNode write(CreatedDescriptions created) {
        ObjectNode json = object();
        write("offer", created.offer(), json);
        write("answer", created.answer(), json);
        write("last", created.last(), json);
        ArrayNode transceivers = json.putArray("transceivers");
        created.transceivers().forEach(id -> {
            if (id.isPresent()) {
                transceivers.add(id.getAsInt());
            } else {
                transceivers.addNull();
            }
        });
        return json;
    }

    private static ArrayNode write(GatheredCandidates gathered) {
        Set<Generation> generations = new HashSet<>(gathered.candidates().keySet());
        generations.addAll(gathered.complete());
        List<Generation> sorted = generations.stream()
                .sorted(Comparator.comparing(Generation::ufrag)
                        .thenComparing(generation -> generation.mid().orElse("")))
                .toList();
        return array(sorted, generation -> {
            ObjectNode json = object().put("ufrag", generation.ufrag());
            generation.mid().ifPresent(mid -> json.put("mid", mid));
            Optional.ofNullable(gathered.candidates().get(generation))
                    .ifPresent(candidates -> json.set(
                            "candidates",
                            strings(candidates.stream()
                                    .map(Candidate.TYPE::write)
                                    .toList())));
            return json.put("complete", gathered.complete().contains(generation));
        });
    }

    static JsepState read(JsonNode json) {
        JsonMembers.checkMembers(
                json,
                "signalingState",
                "transceivers",
                "nextTransceiver",
                "data",
                "descriptions",
                "names",
                "created",
                "gathered",
                "nextCredentials",
                "restartsIce",
                "trickles",
                "iceRole",
                "stable");
        return new JsepState(
                signaling(json),
                list(json, "transceivers", JsepStateJson::transceiver),
                number(json, "nextTransceiver"),
                data(json.path("data")),
                descriptions(json.path("descriptions")),
                names(json.path("names")),
                created(json.path("created")),
                gathered(json),
                json.path("nextCredentials").asLong(),
                json.path("restartsIce").asBoolean(),
                json.has("trickles") ? Optional.of(json.get("trickles").asBoolean()) : Optional.empty(),
                JsonMembers.text(json, "iceRole").map(role -> JsonMembers.constant("iceRole", IceRole.class, role)),
                Optional.ofNullable(json.get("stable")).map(JsepStateJson::read));
    }

    private static SignalingState signaling(JsonNode json) {
        String word = JsonMembers.text(json, "signalingState").orElse("");
        return Arrays.stream(SignalingState.values())
                .filter(state -> state.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("signalingState must be one, not \"" + word + "\""));
    }

    private static Transceiver transceiver(JsonNode json) {
        JsonMembers.checkMembers(
                json,
                "id",
                "type",
                "origin",
                "direction",
                "currentDirection",
                "mid",
                "mediaIndex",
                "stop",
                "hasTrack",
                "streams",
                "encodings",
                "codecPreferences");
        return new Transceiver(
                number(json, "id"),
                new MediaType(JsonMembers.text(json, "type").orElse("")),
                JsonMembers.chosen(json, "origin", Transceiver.Origin.ADDED),
                JsonMembers.chosen(json, "direction", Direction.SENDRECV),
                JsonMembers.text(json, "currentDirection")
                        .map(way -> JsonMembers.constant("currentDirection", Direction.class, way)),
                JsonMembers.text(json, "mid"),
                mediaIndex(json),
                JsonMembers.chosen(json, "stop", Transceiver.Stop.NONE),
                json.path("hasTrack").asBoolean(),
                list(json, "streams", JsonNode::asText),
                list(json, "encodings", JsepStateJson::encoding),
                list(json, "codecPreferences", CodecJson::read));
    }

    private static SendEncoding encoding(JsonNode json) {
        JsonMembers.checkMembers(json, "rid", "active", "restrictions");
        return new SendEncoding(
                JsonMembers.text(json, "rid"),
                json.path("active").asBoolean(),
                list(
                        json,
                        "restrictions",
                        one -> new Rid.Restriction(
                                JsonMembers.text(one, "name").orElse(""), JsonMembers.text(one, "value"))));
    }

    private static DataSection data(JsonNode json) {
        JsonMembers.checkMembers(json, "wanted", "mid", "mediaIndex");
        return new DataSection(json.path("wanted").asBoolean(), JsonMembers.text(json, "mid"), mediaIndex(json));
    }

    private static Descriptions descriptions(JsonNode json) {
        JsonMembers.checkMembers(json, "current", "pendingLocal", "pendingRemote");
        Optional<Negotiated> current = Optional.ofNullable(json.get("current"))
                .map(pair -> new Negotiated(
                        DescriptionText.read(pair.path("local")),
                        DescriptionText.read(pair.path("remote")),
                        pair.path("ourOffer").asBoolean()));
        return new Descriptions(current, description(json, "pendingLocal"), description(json, "pendingRemote"));
    }

    private static Optional<SessionDescription> description(JsonNode json, String name) {
        return Optional.ofNullable(json.get(name)).map(DescriptionText::read);
    }

    private static SessionNames names(JsonNode json) {
        JsonMembers.checkMembers(json, "mids", "media", "payloadTypes", "extensions");
        Map<String, Integer> extensions = new HashMap<>();
        JsonNode ids = json.path("extensions");
        ids.fieldNames().forEachRemaining(name -> extensions.put(name, number(ids, name)));
        return new SessionNames(
                Set.copyOf(list(json, "mids", JsonNode::asText)),
                list(json, "media", JsepStateJson::history),
                history(json.path("payloadTypes")),
                extensions);
    }

    private static PayloadTypeHistory history(JsonNode json) {
        Map<Integer, Codec> meanings = new HashMap<>();
        for (JsonNode each : json) {
            Codec codec = CodecJson.read(each);
            OptionalInt number = codec.payloadType();
            meanings.put(
                    number.orElseThrow(
                            () -> new IllegalArgumentException("format must be a payload type, not " + codec.format())),
                    codec);
        }
        return new PayloadTypeHistory(meanings);
    }

    private static CreatedDescriptions created(JsonNode json) {
        JsonMembers.checkMembers(json, "offer", "answer", "last", "transceivers");
        return new CreatedDescriptions(
                description(json, "offer"),
                description(json, "answer"),
                description(json, "last"),
                list(json, "transceivers", id -> id.isNull() ? OptionalInt.empty() : OptionalInt.of(id.asInt())));
    }

    private static GatheredCandidates gathered(JsonNode json) {
        Map<Generation, List<Candidate>> candidates = new HashMap<>();
        Set<Generation> complete = new HashSet<>();
        for (JsonNode each : JsonMembers.items(json, "gathered")) {
            JsonMembers.checkMembers(each, "ufrag", "mid", "candidates", "complete");
            Generation generation =
                    new Generation(JsonMembers.text(each, "ufrag").orElse(""), JsonMembers.text(each, "mid"));
            if (each.has("candidates")) {
                candidates.put(generation, list(each, "candidates", JsepStateJson::candidate));
            }
            if (each.path("complete").asBoolean()) {
                complete.add(generation);
            }
        }
        return new GatheredCandidates(candidates, complete);
    }

    private static Candidate candidate(JsonNode json) {
        return Candidate.TYPE
                .read(json.asText())
                .value()
                .orElseThrow(() -> new IllegalArgumentException("candidates must be some, not " + json));
    }

    private static int number(JsonNode json, String member) {
        return JsonMembers.number(json, member).orElse(0);
    }

    private static OptionalInt mediaIndex(JsonNode json) {
        return JsonMembers.number(json, "mediaIndex").map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static <T> ArrayNode array(Collection<T> values, Function<T, JsonNode> write) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        values.forEach(value -> array.add(write.apply(value)));
        return array;
    }

    private static ArrayNode strings(Collection<String> texts) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        texts.forEach(array::add);
        return array;
    }

    private static <T> List<T> list(JsonNode json, String member, Function<JsonNode, T> read) {
        List<T> values = new ArrayList<>();
        JsonMembers.items(json, member).forEach(each -> values.add(read.apply(each)));
        return List.copyOf(values);
    }
}
