package org.sdpkit.codec;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * What H.264 adds to profile and level in offers and answers: which parameter sets count in which direction, and what
 * a receiver cannot de-interleave (RFC 6184 section 8.2.2).
 */
final class H264Particulars implements Consumer<MatchDraft> {

    private static final ProfileAndLevel PROFILE_AND_LEVEL =
            new ProfileAndLevel(H264.PROFILE_LEVEL_ID, H264.LEVEL_ASYMMETRY_ALLOWED);

    @Override
    public void accept(MatchDraft draft) {
        PROFILE_AND_LEVEL.accept(draft);
        if (draft.isRefused()) {
            return;
        }
        maxReceiveLevel(draft);
        ownSets(draft);
        deinterleaving(draft);
        draft.send(text -> counting(text, draft.answer(H264.PROFILE_LEVEL_ID)));
        draft.receive(text -> counting(text, draft.offered(H264.PROFILE_LEVEL_ID)));
    }

    /** It is there only if it is above the default level. */
    private static void maxReceiveLevel(MatchDraft draft) {
        Optional<ProfileLevelId> usual = draft.answer(H264.PROFILE_LEVEL_ID);
        boolean isAbove = draft.own(H264.MAX_RECEIVE_LEVEL)
                .flatMap(highest ->
                        usual.filter(level -> level.withReceiveLevel(highest).compareLevel(level) > 0))
                .isPresent();
        if (draft.isOwn(H264.MAX_RECEIVE_LEVEL) && !isAbove) {
            draft.leaveOut(H264.MAX_RECEIVE_LEVEL);
        }
    }

    /** An answer has one of both parameters, and none where the offer wants the sets in-band. */
    private static void ownSets(MatchDraft draft) {
        boolean inBand = draft.offered(H264.IN_BAND_PARAMETER_SETS).orElse(false);
        if (inBand && draft.isOwn(H264.SPROP_PARAMETER_SETS)) {
            draft.leaveOut(H264.SPROP_PARAMETER_SETS);
            draft.note(H264.SPROP_PARAMETER_SETS, "left out, as the offer wants parameter sets in-band");
        }
        if (draft.isOwn(H264.SPROP_LEVEL_PARAMETER_SETS) && (inBand || draft.isOwn(H264.SPROP_PARAMETER_SETS))) {
            draft.leaveOut(H264.SPROP_LEVEL_PARAMETER_SETS);
            draft.note(
                    H264.SPROP_LEVEL_PARAMETER_SETS,
                    "left out, as "
                            + (inBand ? "the offer wants parameter sets in-band" : "an answer has only one of both"));
        }
    }

    private static void deinterleaving(MatchDraft draft) {
        Optional<Long> needed = draft.offered(H264.SPROP_DEINTERLEAVING_BUFFER_REQUIREMENT);
        long capacity = draft.own(H264.DEINTERLEAVING_BUFFER_CAPABILITY).orElse(0L);
        if (needed.filter(bytes -> bytes > capacity).isPresent()) {
            draft.note(
                    H264.DEINTERLEAVING_BUFFER_CAPABILITY,
                    "offered sprop-deint-buf-req is " + needed.get() + ", the answerer's deint-buf-cap " + capacity
                            + ": the other side has to interleave less in a second offer");
        }
    }

    /** The parameter sets of the sender that count at the level in use; the others the receiver has to ignore. */
    private static FormatParameters counting(FormatParameters text, Optional<ProfileLevelId> sendersDefault) {
        boolean isInBand = MatchDraft.value(H264.IN_BAND_PARAMETER_SETS, text).orElse(false);
        boolean isDefaultLevel = MatchDraft.value(H264.PROFILE_LEVEL_ID, text)
                .filter(used -> sendersDefault
                        .filter(level -> level.compareLevel(used) == 0)
                        .isPresent())
                .isPresent();
        boolean usesOtherLevels =
                MatchDraft.value(H264.USE_LEVEL_SOURCE_PARAMETER_SETS, text).orElse(false);
        FormatParameters counting = text;
        if (isInBand || !isDefaultLevel) {
            counting = H264.SPROP_PARAMETER_SETS.remove(counting);
        }
        if (isInBand || isDefaultLevel || !usesOtherLevels) {
            counting = H264.SPROP_LEVEL_PARAMETER_SETS.remove(counting);
        }
        return counting;
    }
}
