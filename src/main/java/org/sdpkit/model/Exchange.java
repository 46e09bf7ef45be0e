package org.sdpkit.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What two parties said to one another, in order: descriptions and trickled candidates. In spans the source is the place
 * of the step, from 0.
 *
 * @param steps what was said, in order
 * @since 0.1.0
 */
public record Exchange(List<Step> steps) {

    public Exchange {
        steps = List.copyOf(steps);
    }

    /**
     * One thing that was said.
     *
     * @since 0.1.0
     */
    public sealed interface Step {

        /** Who said it. */
        Side side();

        /** Its text: a description, or the lines of a fragment. */
        SessionDescription text();
    }

    /**
     * A description that was sent.
     *
     * @param side who sent it
     * @param type what part it plays
     * @param text the description; of a rollback it has no lines
     * @since 0.1.0
     */
    public record Described(Side side, DescriptionType type, SessionDescription text) implements Step {}

    /**
     * Candidates that were sent after a description: RFC 8838.
     *
     * @param side who sent them
     * @param mid of the media description that they belong to, where it is said
     * @param mediaIndex the place of that media description, from 0, where it is said
     * @param ufrag of the ICE generation that they belong to, where it is said
     * @param text their lines, or a whole fragment (RFC 8840 section 9); without lines it says that no more will come
     * @since 0.1.0
     */
    public record Trickled(
            Side side, Optional<String> mid, OptionalInt mediaIndex, Optional<String> ufrag, SessionDescription text)
            implements Step {}

    /**
     * An offer, and an answer or provisional answer to it.
     *
     * @param offer the place of the offer among the steps
     * @param answer the place of the answer among the steps
     * @param pair the two descriptions
     * @since 0.1.0
     */
    public record Round(int offer, int answer, Pair pair) {}

    /**
     * The exchange of descriptions that are offer, answer, offer, answer and so on. A later offer is from the party whose
     * o= line it has, but for the version; from the first offerer where that is not known.
     */
    public static Exchange of(List<SessionDescription> descriptions) {
        List<Step> steps = new ArrayList<>();
        Side offerer = Side.A;
        for (int i = 0; i < descriptions.size(); i++) {
            SessionDescription text = descriptions.get(i);
            if (i % 2 == 0) {
                offerer = offerer(text, steps);
                steps.add(new Described(offerer, DescriptionType.OFFER, text));
            } else {
                steps.add(new Described(offerer.other(), DescriptionType.ANSWER, text));
            }
        }
        return new Exchange(steps);
    }

    /**
     * Who must have made this offer: whose o= line it has, but for the version; A where nobody has it.
     *
     * @param before what was said before
     */
    public static Side offerer(SessionDescription offer, List<Step> before) {
        Optional<Origin> origin = offer.origin();
        return before.stream()
                .filter(step -> origin.isPresent()
                        && step.text()
                                .origin()
                                .filter(origin.get()::isSameSession)
                                .isPresent())
                .map(Step::side)
                .findFirst()
                .orElse(Side.A);
    }

    /** Each answer, with the last offer before it that the other party made. */
    public List<Round> rounds() {
        List<Round> rounds = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i) instanceof Described answer && isAnswer(answer.type())) {
                OptionalInt offer = offerBefore(i, answer.side().other());
                if (offer.isPresent()) {
                    Pair pair = new Pair(steps.get(offer.getAsInt()).text(), answer.text());
                    rounds.add(new Round(offer.getAsInt(), i, pair));
                }
            }
        }
        return List.copyOf(rounds);
    }

    private OptionalInt offerBefore(int index, Side offerer) {
        for (int i = index - 1; i >= 0; i--) {
            if (steps.get(i) instanceof Described offer
                    && offer.type() == DescriptionType.OFFER
                    && offer.side() == offerer) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isAnswer(DescriptionType type) {
        return type == DescriptionType.ANSWER || type == DescriptionType.PRANSWER;
    }
}
