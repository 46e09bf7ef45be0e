package org.sdpkit.negotiation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sdpkit.codec.CodecGraph;

/**
 * The formats that the media descriptions of an answer have. Those of a conference mostly offer the same codecs, of which
 * then the same are chosen: that is found out once.
 */
final class FormatChoices {

    private final Map<Question, Decided<List<FormatPair>>> known = new HashMap<>();

    /** The formats of a media description, in its order; none where there is nothing in common. */
    Decided<List<FormatPair>> answer(OfferedMedia offered, OwnMedia own) {
        Question question = new Question(offered.codecs(), own.capability().ownCodecs(), own.policy(), own.history());
        Decided<List<FormatPair>> choice = known.computeIfAbsent(question, any -> FormatStep.answer(offered, own));
        List<Decision> decisions = choice.decisions().stream()
                .map(decision -> about(offered.index(), decision))
                .toList();
        return new Decided<>(choice.value(), decisions);
    }

    private static Decision about(int index, Decision decision) {
        boolean isElsewhere = decision.place() instanceof Place.Format format && format.index() != index;
        return isElsewhere
                ? decision.with(new Place.Format(index, ((Place.Format) decision.place()).format()))
                : decision;
    }

    /** What a choice of formats depends on; codecs are the same if they are the same object. */
    private record Question(CodecGraph offered, OwnCodecs own, Policy policy, PayloadTypeHistory history) {}
}
