package org.sdpkit.codec;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** AMR and AMR-WB in offers and answers: RFC 4867 section 8.3.1. */
final class AdaptiveMultiRate {

    /** A mode changes only after every second frame-block. */
    private static final int EVERY_SECOND_BLOCK = 2;

    private AdaptiveMultiRate() {}

    /** Settles what the declared meanings do not cover. */
    static void settle(MatchDraft draft) {
        octetAlign(draft);
        interleaving(draft);
        modeSet(draft, Amr.MODE_SET);
        modeChangePeriod(draft, Amr.MODE_CHANGE_PERIOD, Amr.MODE_CHANGE_CAPABILITY);
    }

    /** crc, robust-sorting and interleaving imply it. */
    private static void octetAlign(MatchDraft draft) {
        boolean theirs = isOctetAligned(
                        draft.offered(Amr.OCTET_ALIGN), draft.offered(Amr.CRC), draft.offered(Amr.ROBUST_SORTING))
                || draft.offered(Amr.INTERLEAVING).isPresent();
        boolean ours = isOctetAligned(draft.own(Amr.OCTET_ALIGN), draft.own(Amr.CRC), draft.own(Amr.ROBUST_SORTING))
                || draft.own(Amr.INTERLEAVING).isPresent();
        draft.symmetric(
                Amr.OCTET_ALIGN,
                draft.isAlike(Amr.OCTET_ALIGN) || (theirs == ours && !draft.isUnclear(Amr.OCTET_ALIGN)));
    }

    private static boolean isOctetAligned(
            Optional<Boolean> octetAlign, Optional<Boolean> crc, Optional<Boolean> robustSorting) {
        return octetAlign.orElse(false) || crc.orElse(false) || robustSorting.orElse(false);
    }

    /** The answer has it unmodified; we have to be able to receive groups of that size. */
    private static void interleaving(MatchDraft draft) {
        boolean isReceivable = draft.offered(Amr.INTERLEAVING)
                .filter(theirs -> draft.own(Amr.INTERLEAVING)
                        .filter(ours -> ours >= theirs)
                        .isPresent())
                .isPresent();
        draft.symmetric(Amr.INTERLEAVING, isReceivable || draft.isAlike(Amr.INTERLEAVING));
    }

    /** The answer has an offered one unmodified; where none is offered, it has ours. */
    static void modeSet(MatchDraft draft, Parameter<List<Integer>> modeSet) {
        if (draft.isUnclear(modeSet)) {
            draft.symmetric(modeSet);
            return;
        }
        Set<Integer> missing = new HashSet<>(draft.offered(modeSet).orElse(List.of()));
        draft.own(modeSet).ifPresent(missing::removeAll);
        if (draft.own(modeSet).isPresent() && !missing.isEmpty()) {
            draft.refuse(() -> draft.both(modeSet) + ": the answerer has no mode "
                    + Syntax.join(missing.stream().sorted().toList()));
        }
        if (!draft.isOffered(modeSet) && draft.isOwn(modeSet)) {
            draft.note(
                    modeSet,
                    "offered are all modes, the answerer's " + draft.ownSaid(modeSet) + ": both sides use these");
        }
        draft.keep(modeSet);
    }

    /** Who requires a period of 2 needs a sender that is capable of it, which a period of 2 says too. */
    static void modeChangePeriod(MatchDraft draft, Parameter<Integer> period, Parameter<Integer> capability) {
        int theirs = draft.offered(period).orElse(1);
        int ours = draft.own(period).orElse(1);
        boolean theyCan = theirs == EVERY_SECOND_BLOCK || isCapable(draft.offered(capability));
        boolean weCan = ours == EVERY_SECOND_BLOCK || isCapable(draft.own(capability));
        if (theirs == EVERY_SECOND_BLOCK && !weCan) {
            draft.refuse(() -> "offered mode-change-period is 2, the answerer's mode-change-capability "
                    + draft.ownSaid(capability) + ": it has to be capable of 2");
        }
        if (ours == EVERY_SECOND_BLOCK && !theyCan) {
            draft.refuse(() -> "the answerer's mode-change-period is 2, the offered mode-change-capability "
                    + draft.offeredSaid(capability) + ": the other side has to be capable of 2");
        }
        draft.asOwn(period);
    }

    private static boolean isCapable(Optional<Integer> capability) {
        return capability.filter(can -> can == EVERY_SECOND_BLOCK).isPresent();
    }
}
