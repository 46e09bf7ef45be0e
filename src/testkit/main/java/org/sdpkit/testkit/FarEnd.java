package org.sdpkit.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sdpkit.Sdp;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.model.Side;
import org.sdpkit.negotiation.Capabilities;
import org.sdpkit.negotiation.Ids;
import org.sdpkit.negotiation.JsepConfiguration;
import org.sdpkit.negotiation.JsepEndpoint;
import org.sdpkit.negotiation.Negotiation;
import org.sdpkit.negotiation.Presets;

/**
 * Somebody to talk to in a test of one's own signalling code: the offers and answers of a browser or a desk phone, without
 * any media. A value: each step gives the far end as it is afterwards, and {@link #says()} is what it says then. The same
 * seed and the same steps give the same text.
 *
 * <pre>{@code
 * FarEnd chrome = FarEnd.chrome(1).hears(ourOffer); // answers at once
 * ours.receiveAnswer(chrome.says());
 * chrome = chrome.holds();
 * chrome = chrome.hears(ours.answerTo(chrome.says()));
 * assertThatExchange(chrome.exchange()).isLegal(Profile.WEBRTC);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class FarEnd {

    private final Role role;
    private final List<Exchange.Step> steps;
    private final Side us;
    private final boolean isWaiting;

    private FarEnd(Role role, List<Exchange.Step> steps, Side us, boolean isWaiting) {
        this.role = role;
        this.steps = List.copyOf(steps);
        this.us = us;
        this.isWaiting = isWaiting;
    }

    /** Chromium with a camera and a microphone: RFC 9429, candidates are not in its descriptions. */
    public static FarEnd chrome(long seed) {
        return browser(Presets.chrome(), seed);
    }

    /** Firefox with a camera and a microphone. */
    public static FarEnd firefox(long seed) {
        return browser(Presets.firefox(), seed);
    }

    /** A telephone on a desk: audio, without ICE or DTLS. */
    public static FarEnd deskPhone(long seed) {
        return phone(Presets.sipPhone(), seed);
    }

    /** An endpoint of RTCPeerConnection that can do this. */
    public static FarEnd browser(Capabilities capabilities, long seed) {
        return new FarEnd(
                new BrowserRole(JsepEndpoint.create(JsepConfiguration.of(capabilities), Ids.seeded(seed))),
                List.of(),
                Side.A,
                false);
    }

    /** An endpoint of RFC 3264 that can do this. */
    public static FarEnd phone(Capabilities capabilities, long seed) {
        return new FarEnd(new PhoneRole(Negotiation.of(capabilities, Ids.seeded(seed))), List.of(), Side.A, false);
    }

    /**
     * It calls: says an offer.
     *
     * @param media what a browser sends and receives; a phone offers all that it can, and takes none here
     */
    public FarEnd calls(MediaType... media) {
        return says(role.calls(Arrays.asList(media)), DescriptionType.OFFER);
    }

    /** It says an offer that puts us on hold: RFC 3264 section 8.4. */
    public FarEnd holds() {
        return says(role.holds(), DescriptionType.OFFER);
    }

    /** It says an offer that takes us off hold. */
    public FarEnd resumes() {
        return says(role.resumes(), DescriptionType.OFFER);
    }

    /** It says an offer with one more media description. */
    public FarEnd adds(MediaType type) {
        return says(role.adds(type), DescriptionType.OFFER);
    }

    /**
     * It says an offer that restarts ICE: RFC 9429 section 4.1.18.
     *
     * @throws IllegalStateException if it has no ICE
     */
    public FarEnd restartsIce() {
        return says(role.restartsIce(), DescriptionType.OFFER);
    }

    /**
     * It hears our answer, if it waits for one; else our offer, and answers at once.
     *
     * @throws AssertionError if it would refuse it; the message says why
     */
    public FarEnd hears(String text) {
        return hears(Sdp.parse(text).session());
    }

    /**
     * It hears our answer, if it waits for one; else our offer, and answers at once.
     *
     * @throws AssertionError if it would refuse it; the message says why
     */
    public FarEnd hears(SessionDescription description) {
        if (isWaiting) {
            return heard(role.accepts(description), DescriptionType.ANSWER, description);
        }
        Role.Said answer = role.answers(description);
        return heard(role, DescriptionType.OFFER, description).says(answer, DescriptionType.ANSWER);
    }

    private FarEnd heard(Role after, DescriptionType type, SessionDescription description) {
        Side our = steps.isEmpty() ? Side.B : us;
        return new FarEnd(after, with(new Exchange.Described(our.other(), type, description)), our, false);
    }

    private FarEnd says(Role.Said said, DescriptionType type) {
        if (isWaiting) {
            throw new IllegalStateException("the far end waits for an answer");
        }
        return new FarEnd(
                said.role(),
                with(new Exchange.Described(us, type, said.description())),
                us,
                type == DescriptionType.OFFER);
    }

    private List<Exchange.Step> with(Exchange.Step step) {
        List<Exchange.Step> all = new ArrayList<>(steps);
        all.add(step);
        return all;
    }

    /**
     * What it said last, as text.
     *
     * @throws IllegalStateException if it has not said anything
     */
    public String says() {
        return Sdp.write(description().orElseThrow(() -> new IllegalStateException("the far end has said nothing")));
    }

    /** What it said last. */
    public Optional<SessionDescription> description() {
        return steps.stream()
                .filter(step -> step.side() == us)
                .map(Exchange.Step::text)
                .reduce((earlier, later) -> later);
    }

    /** All that was said so far, by both. */
    public Exchange exchange() {
        return new Exchange(steps);
    }

    @Override
    public String toString() {
        return role + " after " + steps.size() + " steps";
    }
}
