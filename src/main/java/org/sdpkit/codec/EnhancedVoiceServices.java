package org.sdpkit.codec;

import java.util.List;
import java.util.Optional;

/**
 * EVS in offers and answers: 3GPP TS 26.445 section A.3.3. What one side sends the other receives, so that bit rates and
 * bandwidths of one direction are compared with those of the other.
 */
final class EnhancedVoiceServices {

    private static final List<String> BIT_RATES =
            List.of("5.9", "7.2", "8", "9.6", "13.2", "16.4", "24.4", "32", "48", "64", "96", "128");
    private static final List<String> BANDWIDTHS = List.of("nb", "wb", "swb", "fb");

    private EnhancedVoiceServices() {}

    /** Settles what the declared meanings do not cover. */
    static void settle(MatchDraft draft) {
        anyUnlessSaid(draft, Evs.EVS_MODE_SWITCH);
        anyUnlessSaid(draft, Evs.HEADER_FULL_ONLY);
        new DirectedRange(BIT_RATES, Evs.BIT_RATE, Evs.BIT_RATE_SEND, Evs.BIT_RATE_RECEIVE).accept(draft);
        new DirectedRange(BANDWIDTHS, Evs.BANDWIDTH, Evs.BANDWIDTH_SEND, Evs.BANDWIDTH_RECEIVE).accept(draft);
        AdaptiveMultiRate.modeSet(draft, Evs.MODE_SET);
        AdaptiveMultiRate.modeChangePeriod(draft, Evs.MODE_CHANGE_PERIOD, Evs.MODE_CHANGE_CAPABILITY);
    }

    /** Where we say nothing, we are able to do both. */
    private static void anyUnlessSaid(MatchDraft draft, Parameter<Boolean> parameter) {
        draft.symmetric(
                parameter, draft.isAlike(parameter) || (!draft.isOwn(parameter) && !draft.isUnclear(parameter)));
    }

    /** What is left of a range in both directions. */
    private record DirectedRange(
            List<String> steps, Parameter<String> both, Parameter<String> send, Parameter<String> receive) {

        private void accept(MatchDraft draft) {
            boolean isDirected = isDirected(draft);
            direction(
                    draft,
                    isDirected ? send : both,
                    range(draft.offered(receive).or(() -> draft.offered(both))),
                    range(draft.own(send).or(() -> draft.own(both))));
            direction(
                    draft,
                    isDirected ? receive : both,
                    range(draft.offered(send).or(() -> draft.offered(both))),
                    range(draft.own(receive).or(() -> draft.own(both))));
            if (isDirected) {
                draft.leaveOut(both);
            } else {
                draft.asOwn(send);
                draft.asOwn(receive);
            }
            draft.send(text -> plain(text, draft.answer(send).or(() -> draft.answer(both))));
            draft.receive(text -> plain(text, draft.answer(receive).or(() -> draft.answer(both))));
        }

        private boolean isDirected(MatchDraft draft) {
            return draft.isOffered(send) || draft.isOffered(receive) || draft.isOwn(send) || draft.isOwn(receive);
        }

        private void direction(
                MatchDraft draft, Parameter<String> said, Optional<StepRange> theirs, Optional<StepRange> ours) {
            if (theirs.isEmpty() || ours.isEmpty()) {
                theirs.or(() -> ours).ifPresentOrElse(range -> write(draft, said, range), () -> draft.keep(said));
                return;
            }
            Optional<StepRange> left = theirs.get().and(ours.get());
            if (left.isEmpty()) {
                draft.refuse(
                        () -> "offered " + both.name() + " is " + theirs.get().text(steps) + ", the answerer's "
                                + ours.get().text(steps) + ": they have nothing in common");
            } else {
                write(draft, said, left.get());
            }
        }

        private void write(MatchDraft draft, Parameter<String> said, StepRange range) {
            if (!range(draft.answer(said)).equals(Optional.of(range))) {
                draft.write(said, range.text(steps));
                draft.note(said, draft.both(both) + ": used is " + range.text(steps));
            }
            draft.asOwn(said);
        }

        /** What a sender uses, said for its direction. */
        private FormatParameters plain(FormatParameters text, Optional<String> used) {
            FormatParameters rest = receive.remove(send.remove(text));
            return used.map(value -> both.write(rest, value)).orElse(rest);
        }

        private Optional<StepRange> range(Optional<String> text) {
            return text.flatMap(said -> StepRange.of(said, steps));
        }
    }

    /** Some steps in a row. */
    private record StepRange(int first, int last) {

        private static Optional<StepRange> of(String text, List<String> steps) {
            int hyphen = text.indexOf('-');
            int first = steps.indexOf(hyphen < 0 ? text : text.substring(0, hyphen));
            int last = hyphen < 0 ? first : steps.indexOf(text.substring(hyphen + 1));
            return first < 0 || last < first ? Optional.empty() : Optional.of(new StepRange(first, last));
        }

        private Optional<StepRange> and(StepRange other) {
            int from = Math.max(first, other.first);
            int to = Math.min(last, other.last);
            return from > to ? Optional.empty() : Optional.of(new StepRange(from, to));
        }

        private String text(List<String> steps) {
            return first == last ? steps.get(first) : steps.get(first) + "-" + steps.get(last);
        }
    }
}
