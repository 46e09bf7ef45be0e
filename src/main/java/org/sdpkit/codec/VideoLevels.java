package org.sdpkit.codec;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Levels and layers of H.265 and H.266 in offers and answers: RFC 7798 section 7.2.2, RFC 9328 section 7.3.2. The highest
 * level of an answer, which level-id and max-recv-level-id say together, is not above that of the offer; an answer
 * chooses a layer only among those that the offer describes.
 *
 * @param level level-id
 * @param maxReceiveLevel max-recv-level-id
 * @param layers what may be chosen in an answer, each with what the offer says of it
 * @param parameterSets what describes the layers, one of which an offer needs to have
 */
record VideoLevels(
        Parameter<Integer> level,
        Parameter<Integer> maxReceiveLevel,
        List<Layer> layers,
        List<Parameter<List<String>>> parameterSets)
        implements Consumer<MatchDraft> {

    /** A layer that a receiver chooses, and the highest that the sender has. */
    record Layer(Parameter<Integer> receive, Parameter<Integer> sprop) {}

    @Override
    public void accept(MatchDraft draft) {
        draft.declared(level);
        maxReceiveLevel(draft);
        layers.forEach(layer -> choice(draft, layer));
    }

    private void maxReceiveLevel(MatchDraft draft) {
        if (!draft.isOwn(maxReceiveLevel)) {
            return;
        }
        if (draft.isAlike(maxReceiveLevel)) {
            draft.keep(maxReceiveLevel);
            return;
        }
        int usual = draft.answer(level).orElse(0);
        int offered = Math.max(
                draft.offered(level).orElse(0), draft.offered(maxReceiveLevel).orElse(0));
        int highest = Math.min(draft.own(maxReceiveLevel).orElse(0), offered);
        if (highest <= usual) {
            draft.leaveOut(maxReceiveLevel);
        } else {
            draft.write(maxReceiveLevel, highest);
        }
    }

    private void choice(MatchDraft draft, Layer layer) {
        Optional<Integer> highest = draft.offered(layer.sprop());
        boolean isDescribed = parameterSets.stream().anyMatch(draft::isOffered);
        boolean isLower = draft.own(layer.receive())
                .filter(chosen -> highest.filter(most -> chosen < most).isPresent())
                .isPresent();
        if (draft.isOwn(layer.receive()) && !draft.isAlike(layer.receive()) && !(isDescribed && isLower)) {
            draft.leaveOut(layer.receive());
            draft.note(
                    layer.receive(),
                    "the answerer's is " + draft.ownSaid(layer.receive())
                            + ", left out: the offer describes no such choice");
        }
    }
}
