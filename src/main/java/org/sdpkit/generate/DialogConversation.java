package org.sdpkit.generate;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sdpkit.attribute.FileSelector;
import org.sdpkit.attribute.FloorCtrl;
import org.sdpkit.attribute.Loopback;
import org.sdpkit.attribute.Pcfg;
import org.sdpkit.attribute.SourceFilter;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.Pair;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.model.Side;
import org.sdpkit.negotiation.Capabilities;
import org.sdpkit.negotiation.Change;
import org.sdpkit.negotiation.Ids;
import org.sdpkit.negotiation.Negotiation;
import org.sdpkit.negotiation.Negotiator;
import org.sdpkit.negotiation.Offer;

/** Offers and answers of RFC 3264: the far end can do what the offerer can, or a part of it. */
final class DialogConversation implements Conversation {

    private static final long ROUNDS = 0x726F756E64L;
    private static final int MOST_ROUNDS = 4;

    private final SessionDescription offer;
    private final Capabilities ours;
    private final Capabilities theirs;
    private final long seed;
    private final boolean isAnnounced;
    private final boolean isRigid;

    /** @param isAnnounced whether it is not for the other side to change anything */
    DialogConversation(Generator generator, long seed, boolean isAnnounced) {
        this.seed = seed;
        this.isAnnounced = isAnnounced;
        Recipe recipe = Recipe.of(generator.kind());
        Scene scene = new Scene(generator, seed);
        offer = recipe.draw(scene);
        ours = Capabilities.of(offer);
        SessionDescription farEnd = FewerFormats.of(recipe.draw(scene.farEnd()), new Draw(seed));
        theirs = Capabilities.of(farEnd);
        isRigid = Stream.of(offer, farEnd)
                .flatMap(end -> end.mediaDescriptions().stream())
                .anyMatch(DialogConversation::isRigid);
    }

    @Override
    public Pair pair() {
        Ids ids = Ids.seeded(seed);
        return new Pair(offer, Negotiator.answer(offer, theirs, ids).orThrow().description());
    }

    @Override
    public Exchange exchange() {
        if (isAnnounced) {
            Pair pair = pair();
            return Exchange.of(List.of(pair.offer(), pair.answer()));
        }
        Negotiation a = Negotiation.of(ours, Ids.seeded(seed));
        Negotiation b = Negotiation.of(theirs, Ids.seeded(~seed), Side.B, new Exchange(List.of()));
        Negotiation.Said<Offer> first = a.offer().orThrow();
        Ends ends = answered(new Ends(first.negotiation(), b), first.value().description());
        Draw draw = new Draw(seed ^ ROUNDS);
        int rounds = draw.between(1, MOST_ROUNDS);
        for (int i = 0; i < rounds; i++) {
            ends = round(draw.in100(60) ? ends : ends.turned(), draw);
        }
        return ends.offerer().exchange();
    }

    /** Who offers, and who answers. */
    private record Ends(Negotiation offerer, Negotiation answerer) {

        Ends turned() {
            Negotiation next = answerer;
            return new Ends(next, offerer);
        }
    }

    /** A change that the offerer can make is offered, and answered. */
    private Ends round(Ends ends, Draw draw) {
        SessionDescription said = ends.offerer().said().orElseThrow();
        return ends.offerer()
                .offer(change(said, draw))
                .value()
                .map(next -> answered(
                        new Ends(next.negotiation(), ends.answerer()),
                        next.value().description()))
                .orElse(ends);
    }

    /** Floors, files and numbered capabilities of either end are what they are: they are given up, and nothing else. */
    private Change change(SessionDescription said, Draw draw) {
        List<MediaDescription> media = said.mediaDescriptions();
        List<Integer> used = IntStream.range(0, media.size())
                .filter(at -> field(media.get(at)).port() > 0)
                .boxed()
                .toList();
        return switch (draw.below(isRigid ? 2 : 5)) {
            case 0 -> new Change.Everything();
            case 1 -> used.size() < 2 ? new Change.Everything() : new Change.Remove(draw.of(used));
            case 2 -> new Change.Hold();
            case 3 -> new Change.Resume();
            default -> new Change.Add(field(draw.of(media)).type());
        };
    }

    private static boolean isRigid(MediaDescription media) {
        return media.has(FloorCtrl.TYPE)
                || media.has(Loopback.TYPE)
                || media.has(Pcfg.TYPE)
                || media.has(FileSelector.TYPE)
                || media.has(SourceFilter.TYPE);
    }

    private static MediaField field(MediaDescription media) {
        return media.media().orElseThrow();
    }

    private static Ends answered(Ends ends, SessionDescription offered) {
        Negotiation.Said<?> answered = ends.answerer()
                .receiveOffer(offered)
                .flatMap(Negotiation::answer)
                .orThrow();
        SessionDescription answer = answered.negotiation().said().orElseThrow();
        return new Ends(ends.offerer().receiveAnswer(answer).orThrow(), answered.negotiation());
    }
}
