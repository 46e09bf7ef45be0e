package org.sdpkit.codec;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * The profile and the level of H.264 in offers and answers: RFC 6184 section 8.2.2. The profile is symmetric; the level
 * is the lower of both, or, where both sides allow it, that of the receiver.
 *
 * @param profileLevelId the parameter of this name
 * @param levelAsymmetryAllowed the parameter of this name
 */
record ProfileAndLevel(Parameter<ProfileLevelId> profileLevelId, Parameter<Boolean> levelAsymmetryAllowed)
        implements Consumer<MatchDraft> {

    @Override
    public void accept(MatchDraft draft) {
        Optional<ProfileLevelId> theirs = draft.offered(profileLevelId);
        Optional<ProfileLevelId> ours = draft.own(profileLevelId);
        boolean areClear = theirs.isPresent() && ours.isPresent() && !draft.isUnclear(profileLevelId);
        if (areClear && !theirs.get().hasProfileOf(ours.get())) {
            draft.refuse(() -> "offered profile-level-id " + draft.offeredSaid(profileLevelId) + " is "
                    + profile(theirs.get()) + ", the answerer's " + draft.ownSaid(profileLevelId) + " is "
                    + profile(ours.get())
                    + ": profiles must be equal" + draft.remedy(profileLevelId));
            return;
        }
        draft.declared(levelAsymmetryAllowed);
        if (areClear) {
            level(draft, theirs.get(), ours.get());
        } else {
            draft.symmetric(profileLevelId);
        }
    }

    private void level(MatchDraft draft, ProfileLevelId theirs, ProfileLevelId ours) {
        if (draft.answer(levelAsymmetryAllowed).orElse(false)) {
            answer(draft, theirs.withLevelOf(ours));
            draft.send(text -> applied(text, theirs, highest(draft.offered(H264.MAX_RECEIVE_LEVEL), theirs)));
            draft.receive(text -> applied(text, ours, highest(draft.own(H264.MAX_RECEIVE_LEVEL), ours)));
        } else {
            ProfileLevelId lower = ours.compareLevel(theirs) < 0 ? ours : theirs;
            answer(draft, theirs.withLevelOf(lower));
            if (ours.compareLevel(theirs) != 0) {
                draft.note(
                        profileLevelId,
                        "offered " + draft.offeredSaid(profileLevelId) + " is " + level(theirs) + ", the answerer's "
                                + draft.ownSaid(profileLevelId) + " " + level(ours)
                                + ": both sides use the lower level, as not both allow asymmetry");
            }
        }
    }

    /** The answer says this; in the spelling of who says it. */
    private void answer(MatchDraft draft, ProfileLevelId answer) {
        Optional<ProfileLevelId> used = Optional.of(answer);
        if (draft.offered(profileLevelId).equals(used)) {
            draft.keep(profileLevelId);
        } else if (draft.isOwn(profileLevelId) && draft.own(profileLevelId).equals(used)) {
            draft.asOwn(profileLevelId);
        } else {
            draft.write(profileLevelId, answer);
        }
        if (!draft.answer(profileLevelId).equals(used)) {
            draft.write(profileLevelId, answer);
        }
    }

    /** The highest level that a side receives. */
    private static ProfileLevelId highest(Optional<String> maxReceiveLevel, ProfileLevelId usual) {
        return maxReceiveLevel
                .map(usual::withReceiveLevel)
                .filter(highest -> highest.compareLevel(usual) > 0)
                .orElse(usual);
    }

    private FormatParameters applied(FormatParameters text, ProfileLevelId said, ProfileLevelId level) {
        ProfileLevelId used = said.withLevelOf(level);
        return MatchDraft.value(profileLevelId, text).equals(Optional.of(used))
                ? text
                : profileLevelId.write(text, used);
    }

    private static String profile(ProfileLevelId id) {
        return id.profile().map(H264Profile::title).orElse("no known profile");
    }

    private static String level(ProfileLevelId id) {
        return id.level().map(level -> "level " + level.number()).orElse("no known level");
    }
}
