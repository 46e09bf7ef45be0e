package org.sdpkit.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sdpkit.Sdp;
import org.sdpkit.Shared;
import org.sdpkit.diagnostic.Severity;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.Pair;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.validation.Profile;
import org.sdpkit.validation.Validator;

/** What becomes of real descriptions, of browsers and of others, as offers to an endpoint of WebRTC. */
class JsepCorpusTest {

    private static final JsepEndpoint ENDPOINT =
            JsepEndpoint.create(JsepConfiguration.of(Presets.webRtc()), Ids.seeded(1));

    private static SessionDescription read(Path file) {
        try {
            return Sdp.parse(file).session();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is wrong in an answer because the offer had it wrong, or said two things of one transport. */
    private static final Set<String> OF_THE_OFFER = Set.of("opus-mapping", "answer-setup");

    @Test
    void everyDescriptionIsAnsweredOrRefused() {
        int answered = 0;
        List<String> faults = new ArrayList<>();
        for (Path file : Shared.descriptions("browsers")) {
            SessionDescription offer = read(file);
            Optional<SessionDescription> answer = ENDPOINT.setRemoteDescription(DescriptionType.OFFER, offer)
                    .flatMap(JsepEndpoint::setLocalDescription)
                    .value()
                    .flatMap(JsepEndpoint::localDescription);
            answered += answer.isPresent() ? 1 : 0;
            if (answer.isPresent() && !Shared.nameOf(file).contains("mutated")) {
                faults(offer, answer.get()).forEach(fault -> faults.add(Shared.nameOf(file) + " " + fault));
            }
        }
        assertEquals(List.of(), faults);
        assertTrue(answered > 3000, answered + " answered");
    }

    /** Errors in the answer that are no errors of the offer. */
    private static List<String> faults(SessionDescription offer, SessionDescription answer) {
        return Validator.of(Profile.WEBRTC).check(new Pair(offer, answer)).stream()
                .filter(finding -> finding.severity() == Severity.ERROR
                        && finding.span().source() == 1
                        && !OF_THE_OFFER.contains(finding.code()))
                .map(Object::toString)
                .toList();
    }

    @Test
    void everyDescriptionCanBeOursAndTheirs() {
        int adopted = 0;
        for (Path file : Shared.descriptions("corpus")) {
            SessionDescription text = read(file);
            Result<JsepEndpoint> ours = ENDPOINT.observe(Party.LOCAL, DescriptionType.OFFER, text)
                    .flatMap(offered -> offered.observe(Party.REMOTE, DescriptionType.ANSWER, text))
                    .flatMap(JsepEndpoint::createOffer)
                    .map(JsepEndpoint.Created::endpoint);
            adopted += ours.value().isPresent() ? 1 : 0;
        }
        assertTrue(adopted > 1000, adopted + " adopted");
    }
}
