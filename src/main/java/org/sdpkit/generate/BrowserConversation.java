package org.sdpkit.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sdpkit.attribute.Candidate;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.IceUfrag;
import org.sdpkit.ice.IceCandidate;
import org.sdpkit.ice.TrickleFragment;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.Pair;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.model.Side;
import org.sdpkit.negotiation.Capabilities;
import org.sdpkit.negotiation.Ids;
import org.sdpkit.negotiation.JsepConfiguration;
import org.sdpkit.negotiation.JsepEndpoint;
import org.sdpkit.negotiation.OfferOptions;
import org.sdpkit.negotiation.Presets;
import org.sdpkit.negotiation.Result;
import org.sdpkit.negotiation.Transceiver;

/** Offers and answers of RTCPeerConnection: RFC 9429. */
final class BrowserConversation implements Conversation {

    private static final long ROUNDS = 0x63616C6CL;
    private static final int MOST_ROUNDS = 4;
    private static final List<MediaType> ADDED = List.of(MediaType.APPLICATION, MediaType.AUDIO, MediaType.VIDEO);
    private static final List<Capabilities> BROWSERS = List.of(Presets.webRtc(), Presets.chrome(), Presets.firefox());

    private final Generator generator;
    private final long seed;
    private final Draw draw;
    private final Scene scene;
    private final Scene farScene;
    private final List<Exchange.Step> steps = new ArrayList<>();

    BrowserConversation(Generator generator, long seed) {
        this.generator = generator;
        this.seed = seed;
        draw = new Draw(seed ^ ROUNDS);
        scene = new Scene(generator, seed ^ ROUNDS);
        farScene = scene.farEnd();
    }

    @Override
    public Pair pair() {
        SessionDescription offer = generator.description(seed);
        JsepEndpoint answerer = endpoint(seed)
                .setRemoteDescription(DescriptionType.OFFER, offer)
                .flatMap(JsepEndpoint::setLocalDescription)
                .orThrow();
        return new Pair(offer, answerer.localDescription().orElseThrow());
    }

    private JsepEndpoint endpoint(long ids) {
        Capabilities browser = draw.of(FewerFormats.ablest(BROWSERS, generator));
        return JsepEndpoint.create(JsepConfiguration.of(FewerFormats.wanted(browser, generator)), Ids.seeded(ids));
    }

    @Override
    public Exchange exchange() {
        Ends ends = new Ends(endpoint(seed), endpoint(~seed), Side.A);
        int media = generator.mediaCount(draw, 1, 3);
        for (int i = 0; i < media; i++) {
            ends = ends.with(added(ends.offerer()));
        }
        ends = round(ends, OfferOptions.DEFAULT, true);
        int rounds = draw.between(1, MOST_ROUNDS);
        for (int i = 0; i < rounds; i++) {
            ends = next(draw.in100(60) ? ends : ends.turned());
        }
        return new Exchange(steps);
    }

    /** Who offers, and who answers. */
    private record Ends(JsepEndpoint offerer, JsepEndpoint answerer, Side side) {

        Ends turned() {
            JsepEndpoint next = answerer;
            return new Ends(next, offerer, side.other());
        }

        Ends with(JsepEndpoint changed) {
            return new Ends(changed, answerer, side);
        }
    }

    private JsepEndpoint added(JsepEndpoint endpoint) {
        MediaType drawn = draw.of(ADDED);
        MediaType type = scene.type(drawn, MediaType.APPLICATION, MediaType.AUDIO, MediaType.VIDEO);
        if (type.equals(MediaType.APPLICATION)) {
            return endpoint.createDataChannel().orThrow();
        }
        Result<JsepEndpoint> more =
                type.equals(MediaType.AUDIO) ? endpoint.addTransceiver(type) : endpoint.addTrack(type, scene.uuid());
        return more.orThrow();
    }

    private Ends next(Ends ends) {
        Optional<Transceiver> some = ends.offerer().transceivers().stream()
                .filter(transceiver -> !transceiver.isStopped())
                .findFirst();
        return switch (draw.below(4)) {
            case 0 -> round(ends, OfferOptions.ICE_RESTART, true);
            case 1 -> round(ends.with(added(ends.offerer())), OfferOptions.DEFAULT, false);
            case 2 -> round(ends.with(turned(ends.offerer(), some)), OfferOptions.DEFAULT, false);
            default -> round(ends.with(stopped(ends.offerer(), some)), OfferOptions.DEFAULT, false);
        };
    }

    private JsepEndpoint turned(JsepEndpoint endpoint, Optional<Transceiver> some) {
        Direction direction = draw.of(List.of(Direction.SENDRECV, Direction.SENDONLY, Direction.INACTIVE));
        return some.map(transceiver ->
                        endpoint.setDirection(transceiver.id(), direction).orThrow())
                .orElse(endpoint);
    }

    private JsepEndpoint stopped(JsepEndpoint endpoint, Optional<Transceiver> some) {
        return some.filter(transceiver -> endpoint.transceivers().size() > 1)
                .map(transceiver -> endpoint.stop(transceiver.id()).orThrow())
                .orElse(endpoint);
    }

    /** An offer and its answer; candidates trickle in between, and behind it, where there is a new generation of them. */
    private Ends round(Ends ends, OfferOptions options, boolean trickles) {
        JsepEndpoint.Created offer = ends.offerer().createOffer(options).orThrow();
        JsepEndpoint offerer = offer.endpoint()
                .setLocalDescription(DescriptionType.OFFER, offer.description())
                .orThrow();
        steps.add(new Exchange.Described(ends.side(), DescriptionType.OFFER, offer.description()));
        JsepEndpoint answerer = ends.answerer()
                .setRemoteDescription(DescriptionType.OFFER, offer.description())
                .orThrow();
        List<IceCandidate> gathered = trickles ? candidates(offer.description(), ends.side()) : List.of();
        for (IceCandidate candidate : gathered) {
            offerer = offerer.addLocalCandidate(candidate).orThrow();
            answerer = answerer.addIceCandidate(candidate).orThrow();
            trickle(ends.side(), candidate, offer.description());
        }
        JsepEndpoint.Created answer = answerer.createAnswer().orThrow();
        answerer = answer.endpoint()
                .setLocalDescription(DescriptionType.ANSWER, answer.description())
                .orThrow();
        offerer = offerer.setRemoteDescription(DescriptionType.ANSWER, answer.description())
                .orThrow();
        steps.add(new Exchange.Described(ends.side().other(), DescriptionType.ANSWER, answer.description()));
        for (IceCandidate candidate :
                trickles ? candidates(answer.description(), ends.side().other()) : List.<IceCandidate>of()) {
            answerer = answerer.addLocalCandidate(candidate).orThrow();
            offerer = offerer.addIceCandidate(candidate).orThrow();
            trickle(ends.side().other(), candidate, answer.description());
        }
        return new Ends(offerer, answerer, ends.side());
    }

    /** Those of the media description that the bundle is tagged by, and their end. */
    private List<IceCandidate> candidates(SessionDescription description, Side side) {
        Optional<MediaDescription> tagged = description.mediaDescriptions().stream()
                .filter(media -> media.media().orElseThrow().port() > 0)
                .findFirst();
        if (tagged.isEmpty()) {
            return List.of();
        }
        String mid = tagged.get().mid().orElseThrow();
        String ufrag = description
                .effective(tagged.get())
                .first(IceUfrag.TYPE)
                .orElseThrow()
                .ufrag();
        List<IceCandidate> all = new ArrayList<>();
        for (Candidate candidate : Candidates.draw(side == Side.A ? scene : farScene, 1)) {
            all.add(IceCandidate.of(candidate, mid).withUfrag(ufrag));
        }
        if (draw.in100(50)) {
            all.add(IceCandidate.endOf(mid).withUfrag(ufrag));
        }
        return all;
    }

    private void trickle(Side side, IceCandidate candidate, SessionDescription description) {
        SessionDescription fragment =
                new TrickleFragment(candidate.ufrag(), Optional.empty(), List.of(candidate)).write(description);
        steps.add(new Exchange.Trickled(side, candidate.mid(), OptionalInt.empty(), candidate.ufrag(), fragment));
    }
}
