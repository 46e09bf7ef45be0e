package org.sdpkit.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sdpkit.Sdp;
import org.sdpkit.Shared;
import org.sdpkit.model.SessionDescription;

/** Every description of the corpus, and the offers of browsers, taken as an offer. */
class NegotiationCorpusTest {

    private static final Ids IDS = Ids.seeded(1);

    @Test
    void everyOfferIsAnsweredOrRefusedForAReason() {
        List<String> faults = new ArrayList<>();
        Map<String, Integer> accepted = new TreeMap<>();
        for (Path file : offers()) {
            for (String name : Presets.names()) {
                Capabilities can = Presets.named(name).orElseThrow();
                SessionDescription offer = read(file);
                Result<Answer> result = Negotiator.answer(offer, can, IDS);
                faults(result, offer).forEach(fault -> faults.add(Shared.nameOf(file) + " " + name + ": " + fault));
                result.value()
                        .filter(answer -> !answer.rejectsEverything())
                        .ifPresent(answer -> accepted.merge(name, 1, Integer::sum));
            }
        }
        assertEquals("", String.join("\n", faults));
        assertTrue(accepted.getOrDefault("sip", 0) > 300, accepted.toString());
        assertTrue(accepted.getOrDefault("webrtc", 0) > 600, accepted.toString());
    }

    @Test
    void whoOffersCanAnswerItself() {
        List<String> faults = new ArrayList<>();
        for (Path file : offers()) {
            SessionDescription offer = read(file);
            Result<Answer> result = Negotiator.answer(offer, Capabilities.of(offer), IDS);
            faults(result, offer).forEach(fault -> faults.add(Shared.nameOf(file) + ": " + fault));
        }
        assertEquals("", String.join("\n", faults));
    }

    /** What is wrong with an answer, alone or beside its offer. */
    private static Stream<String> faults(Result<Answer> result, SessionDescription offer) {
        Stream<String> between =
                result.value().stream().flatMap(answer -> AnswerFaults.between(offer, answer.description()));
        return Stream.concat(AnswerFaults.of(result, offer).stream(), between);
    }

    private static List<Path> offers() {
        Stream<Path> browsers = Shared.descriptions("browsers/captures").stream()
                .filter(file -> file.getFileName().toString().equals("offer.sdp"));
        return Stream.concat(Shared.descriptions("corpus").stream(), browsers).toList();
    }

    private static SessionDescription read(Path file) {
        try {
            return Sdp.parse(Sdp.unwrap(Files.readAllBytes(file)).bytes()).session();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
