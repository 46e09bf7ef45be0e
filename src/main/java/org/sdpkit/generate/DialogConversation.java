package org.sdpkit.generate;

import java.util.List;
import java.util.stream.IntStream;
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

/** Offers and answers of RFC 3264: the far end can do what the offerer can, or a part of it. */
final class DialogConversation implements Conversation {

    private static final long ROUNDS = 0x726F756E64L;
    private static final int MOST_ROUNDS = 4;

    private final SessionDescription offer;
    private final Capabilities ours;
    private final Capabilities theirs;
    private final long seed;

    DialogConversation(Generator generator, long seed) {
        this.seed = seed;
        Recipe recipe = Recipe.of(generator.kind());
        Scene scene = new Scene(generator, seed);
        offer = recipe.draw(scene);
        ours = Capabilities.of(offer);
        theirs = Capabilities.of(FewerFormats.of(recipe.draw(scene.farEnd()), new Draw(seed)));
    }

    @Override
    public Pair pair() {
        Ids ids = Ids.seeded(seed);
        return new Pair(offer, Negotiator.answer(offer, theirs, ids).orThrow().description());
    }

    @Override
    public Exchange exchange() {
        Negotiation a = Negotiation.of(ours, Ids.seeded(seed)).offered(offer);
        Negotiation b = Negotiation.of(theirs, Ids.seeded(~seed), Side.B, new Exchange(List.of()));
        Ends ends = answered(new Ends(a, b), offer);
        Draw draw = new Draw(seed ^ ROUNDS);
        int rounds = draw.between(1, MOST_ROUNDS);
        for (int i = 0; i < rounds; i++) {
            ends = round(draw.in100(60) ? ends : ends.turned(), draw);
        }
        return ends.first().exchange();
    }

    /** Who offers, and who answers. */
    private record Ends(Negotiation first, Negotiation second) {

        Ends turned() {
            return new Ends(second, first);
        }
    }

    /** A change that the offerer can make is offered, and answered. */
    private static Ends round(Ends ends, Draw draw) {
        SessionDescription said = ends.first().said().orElseThrow();
        return ends.first()
                .offer(change(said, draw))
                .value()
                .map(next -> answered(
                        new Ends(next.negotiation(), ends.second()),
                        next.value().description()))
                .orElse(ends);
    }

    private static Change change(SessionDescription said, Draw draw) {
        int count = said.mediaDescriptions().size();
        int index = draw.below(count);
        List<Integer> used = IntStream.range(0, count)
                .filter(at -> field(said.mediaDescriptions().get(at)).port() > 0)
                .boxed()
                .toList();
        return switch (draw.below(5)) {
            case 0 -> new Change.Hold();
            case 1 -> new Change.Resume();
            case 2 -> new Change.Everything();
            case 3 -> used.size() < 2 ? new Change.Hold() : new Change.Remove(draw.of(used));
            default -> new Change.Add(field(said.mediaDescriptions().get(index)).type());
        };
    }

    private static MediaField field(MediaDescription media) {
        return media.media().orElseThrow();
    }

    private static Ends answered(Ends ends, SessionDescription offered) {
        Negotiation.Said<?> answered =
                ends.second().receiveOffer(offered).flatMap(Negotiation::answer).orThrow();
        SessionDescription answer = answered.negotiation().said().orElseThrow();
        return new Ends(ends.first().receiveAnswer(answer).orThrow(), answered.negotiation());
    }
}
