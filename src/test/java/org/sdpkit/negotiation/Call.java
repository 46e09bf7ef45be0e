package org.sdpkit.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sdpkit.Sdp;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Severity;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.Exchange.Described;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.model.Side;
import org.sdpkit.validation.Profile;
import org.sdpkit.validation.Validator;

/** Two endpoints, A and B, and all they say to one another; each thing said is checked by the rules. */
final class Call {

    private static final List<Profile> PROFILES = List.of(Profile.WEBRTC, Profile.CHROME, Profile.FIREFOX);

    JsepEndpoint a;
    JsepEndpoint b;
    final List<Exchange.Step> steps = new ArrayList<>();

    Call(JsepConfiguration forA, JsepConfiguration forB) {
        a = JsepEndpoint.create(forA, Ids.seeded(1));
        b = JsepEndpoint.create(forB, Ids.seeded(2));
    }

    static Call ofBrowsers() {
        JsepConfiguration configuration = JsepConfiguration.of(Presets.webRtc());
        return new Call(configuration, configuration);
    }

    Call onA(Function<JsepEndpoint, Result<JsepEndpoint>> change) {
        a = change.apply(a).orThrow();
        return this;
    }

    Call onB(Function<JsepEndpoint, Result<JsepEndpoint>> change) {
        b = change.apply(b).orThrow();
        return this;
    }

    /** A offers, B answers. */
    Call offerA() {
        return offer(Side.A, JsepEndpoint::createOffer);
    }

    /** B offers, A answers. */
    Call offerB() {
        return offer(Side.B, JsepEndpoint::createOffer);
    }

    Call offer(Side by, Function<JsepEndpoint, Result<JsepEndpoint.Created>> how) {
        send(by, DescriptionType.OFFER, how.apply(of(by)).orThrow());
        return answer(by.other(), DescriptionType.ANSWER);
    }

    Call answer(Side by, DescriptionType type) {
        send(by, type, of(by).createAnswer().orThrow());
        return this;
    }

    void send(Side by, DescriptionType type, JsepEndpoint.Created created) {
        SessionDescription text = Sdp.parse(Sdp.write(created.description())).orThrow();
        check(text);
        set(
                by,
                created.endpoint()
                        .setLocalDescription(type, created.description())
                        .orThrow());
        steps.add(new Described(by, type, text));
        assertEquals(
                List.of(), errors(Validator.of(Profile.WEBRTC).check(new Exchange(steps))), () -> steps.toString());
        set(by.other(), of(by.other()).setRemoteDescription(type, text).orThrow());
    }

    private static void check(SessionDescription text) {
        for (Profile profile : PROFILES) {
            assertEquals(List.of(), errors(Validator.of(profile).check(text)), () -> profile.name() + "\n" + text);
        }
    }

    private static List<String> errors(List<Diagnostic> findings) {
        return findings.stream()
                .filter(finding -> finding.severity().compareTo(Severity.WARNING) >= 0)
                .map(Diagnostic::toString)
                .toList();
    }

    JsepEndpoint of(Side side) {
        return side == Side.A ? a : b;
    }

    void set(Side side, JsepEndpoint endpoint) {
        if (side == Side.A) {
            a = endpoint;
        } else {
            b = endpoint;
        }
    }
}
