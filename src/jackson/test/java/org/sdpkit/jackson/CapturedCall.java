package org.sdpkit.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.sdpkit.Sdp;
import org.sdpkit.attribute.Direction;
import org.sdpkit.codec.Codec;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.negotiation.AgreedCodec;
import org.sdpkit.negotiation.Ids;
import org.sdpkit.negotiation.JsepConfiguration;
import org.sdpkit.negotiation.JsepEndpoint;
import org.sdpkit.negotiation.MediaAgreement;
import org.sdpkit.negotiation.Party;
import org.sdpkit.negotiation.Presets;
import org.sdpkit.negotiation.SignalingState;
import org.sdpkit.negotiation.Transceiver;

/** What two browsers said to one another, round by round, told to two endpoints. */
final class CapturedCall {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private JsepEndpoint a = JsepEndpoint.create(JsepConfiguration.of(Presets.webRtc()), Ids.seeded(1));
    private JsepEndpoint b = JsepEndpoint.create(JsepConfiguration.of(Presets.webRtc()), Ids.seeded(2));

    CapturedCall(Path folder) {
        this.folder = folder;
    }

    /** Replays all rounds; after each, the endpoints are where the browsers were. */
    void replay() {
        try {
            JSON.readTree(folder.resolve("meta.json").toFile()).get("rounds").forEach(this::replay);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void replay(JsonNode round) {
        String suffix = round.get("n").asInt() == 1 ? "" : round.get("n").asText();
        boolean isByA = round.get("by").asText().equals("A");
        if (!isThere("offer" + suffix)) {
            return; // nothing was said, since the browser refused to make an offer
        }
        SessionDescription offer = read("offer" + suffix);
        switch (round.path("kind").asText("")) {
            case "rollbackLocal" -> {
                say(isByA, Party.LOCAL, DescriptionType.OFFER, offer);
                say(isByA, Party.LOCAL, DescriptionType.ROLLBACK, offer);
            }
            case "rollbackRemote" -> {
                offer(isByA, offer);
                say(isByA, Party.LOCAL, DescriptionType.ROLLBACK, offer);
                say(!isByA, Party.REMOTE, DescriptionType.ROLLBACK, offer);
            }
            case "glare" -> {
                say(!isByA, Party.LOCAL, DescriptionType.OFFER, read("glare-offer"));
                offer(isByA, offer);
                answer(round, suffix, isByA);
            }
            default -> {
                offer(isByA, offer);
                answer(round, suffix, isByA);
            }
        }
        compare(round.path("A"), a, isByA);
        compare(round.path("B"), b, !isByA);
    }

    private void offer(boolean isByA, SessionDescription offer) {
        say(isByA, Party.LOCAL, DescriptionType.OFFER, offer);
        say(!isByA, Party.REMOTE, DescriptionType.OFFER, offer);
    }

    /** Where there is no answer, the browser refused the offer; what it refused was never said, as far as it goes. */
    private void answer(JsonNode round, String suffix, boolean isByA) {
        if (!isThere("answer" + suffix)) {
            say(!isByA, Party.REMOTE, DescriptionType.ROLLBACK, read("offer" + suffix));
            return;
        }
        if (round.has("pranswer")) {
            SessionDescription provisional = read("pranswer");
            if (round.get("pranswer").get("local").asBoolean()) {
                say(!isByA, Party.LOCAL, DescriptionType.PRANSWER, provisional);
                compare(round.get("pranswer").get("stateP"), isByA ? b : a, false);
            }
            if (round.get("pranswer").get("remote").asBoolean()) {
                say(isByA, Party.REMOTE, DescriptionType.PRANSWER, provisional);
            }
            compare(round.get("pranswer").get("stateO"), isByA ? a : b, true);
        }
        SessionDescription answer = read("answer" + suffix);
        say(!isByA, Party.LOCAL, DescriptionType.ANSWER, answer);
        boolean isRefused =
                round.path(isByA ? "A" : "B").path("signalingState").asText().equals("have-local-offer");
        if (!isRefused) {
            say(isByA, Party.REMOTE, DescriptionType.ANSWER, answer);
        }
    }

    private boolean isThere(String name) {
        return Files.exists(folder.resolve(name + ".sdp"));
    }

    private SessionDescription read(String name) {
        try {
            return Sdp.parse(folder.resolve(name + ".sdp")).session();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void say(boolean isA, Party party, DescriptionType type, SessionDescription text) {
        JsepEndpoint next = (isA ? a : b).observe(party, type, text).orThrow();
        if (isA) {
            a = next;
        } else {
            b = next;
        }
    }

    private void compare(JsonNode browser, JsepEndpoint endpoint, boolean isOfferer) {
        if (browser.isMissingNode()) {
            return;
        }
        assertEquals(
                browser.get("signalingState").asText(),
                endpoint.signalingState().word());
        List<String> theirs = StreamSupport.stream(browser.get("transceivers").spliterator(), false)
                .filter(transceiver -> !transceiver.get("mid").isNull())
                .map(transceiver -> outline(transceiver, endpoint, isOfferer))
                .toList();
        List<String> ours = endpoint.transceivers().stream()
                .filter(transceiver -> transceiver.mid().isPresent())
                .map(transceiver -> outline(transceiver, endpoint, isOfferer))
                .toList();
        assertEquals(theirs, ours);
        assertEquals(!browser.get("sctp").isNull(), endpoint.dataMid().isPresent(), "data channels");
        if (endpoint.signalingState() == SignalingState.STABLE) {
            browser.get("transceivers").forEach(transceiver -> compareCodecs(transceiver, endpoint, isOfferer));
        }
    }

    /** Mid, type, direction and current direction; what is about to be stopped has no direction in browsers. */
    private static String outline(JsonNode transceiver, JsepEndpoint endpoint, boolean isOfferer) {
        String mid = transceiver.get("mid").asText();
        boolean isStopped = transceiver.get("stopped").asBoolean();
        Direction direction = isStopped
                ? Direction.INACTIVE
                : Direction.valueOf(transceiver.get("direction").asText().toUpperCase(Locale.ROOT));
        return mid + " " + transceiver.get("kind").asText() + " " + said(mid, direction, endpoint, isOfferer) + " "
                + transceiver.get("currentDirection").asText("null");
    }

    private static String outline(Transceiver transceiver, JsepEndpoint endpoint, boolean isOfferer) {
        String mid = transceiver.mid().orElseThrow();
        return mid + " " + transceiver.mediaType() + " "
                + said(mid, transceiver.direction(), endpoint, isOfferer) + " "
                + transceiver.currentDirection().map(CapturedCall::word).orElse("null");
    }

    private static String word(Direction direction) {
        return direction.name().toLowerCase(Locale.ROOT);
    }

    /** A direction as far as it can be said: an answer says nothing of what was not offered. */
    private static String said(String mid, Direction direction, JsepEndpoint endpoint, boolean isOfferer) {
        Optional<Direction> offered = endpoint.remoteDescription()
                .filter(theirs -> !isOfferer)
                .flatMap(theirs -> theirs.mediaDescription(mid)
                        .map(media -> theirs.effective(media).direction().seenFromTheOtherSide()));
        boolean sends =
                direction.isSending() && offered.map(Direction::isSending).orElse(true);
        boolean receives =
                direction.isReceiving() && offered.map(Direction::isReceiving).orElse(true);
        return (sends ? "sends " : "") + (receives ? "receives" : "");
    }

    /**
     * The offerer sends what the answer has, and the answerer receives that; the other way browsers list all that the offer
     * has. What does not flow has no codecs in browsers.
     */
    private void compareCodecs(JsonNode transceiver, JsepEndpoint endpoint, boolean isOfferer) {
        Optional<MediaAgreement> media = endpoint.agreement().stream()
                .flatMap(agreement -> agreement.media().stream())
                .filter(each ->
                        each.mid().equals(Optional.of(transceiver.get("mid").asText())))
                .findFirst();
        if (media.isEmpty()) {
            return;
        }
        Set<String> send =
                names(media.get().codecs().stream().map(AgreedCodec::send).toList());
        Set<String> receive =
                names(media.get().codecs().stream().map(AgreedCodec::receive).toList());
        compareCodecs(names(transceiver.get("send")), send, isOfferer);
        compareCodecs(names(transceiver.get("recv")), receive, !isOfferer);
    }

    private static void compareCodecs(Set<String> theirs, Set<String> ours, boolean isExact) {
        if (theirs.isEmpty()) {
            return;
        }
        if (isExact) {
            assertEquals(theirs, ours);
        } else {
            assertTrue(theirs.containsAll(ours), () -> theirs + " has not all of " + ours);
        }
    }

    private static Set<String> names(JsonNode codecs) {
        Set<String> names = new HashSet<>();
        codecs.forEach(codec -> {
            String[] words = codec.asText().split(" ", -1);
            String encoding = words[1].substring(words[1].indexOf('/') + 1);
            names.add(words[0] + " " + encoding.toLowerCase(Locale.ROOT));
        });
        return names;
    }

    private static Set<String> names(List<Codec> codecs) {
        Set<String> names = new HashSet<>();
        codecs.forEach(codec -> names.add(
                codec.format() + " " + codec.encodingName().orElseThrow().toLowerCase(Locale.ROOT)));
        return names;
    }
}
