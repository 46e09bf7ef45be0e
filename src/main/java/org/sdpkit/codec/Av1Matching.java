package org.sdpkit.codec;

/**
 * How AV1 of an offer is compared with ours. The specification has each side declare what it decodes, and each sender
 * stay within that; the stacks of browsers take only streams of one profile and tier for the same codec.
 *
 * @since 0.1.0
 */
public enum Av1Matching implements CodecMatcher {
    /** Profile, level and tier are each receiver's own (AV1 RTP specification section 7.2.3): any two match. */
    EACH_RECEIVER_DECLARES(false),
    /** Profile and tier have to be equal, as libwebrtc, pion and str0m have it; the level is each receiver's own. */
    SAME_PROFILE_AND_TIER(true);

    private static final String REFERENCE = "AV1 RTP specification section 7.2.3";

    private final boolean areEqual;

    Av1Matching(boolean areEqual) {
        this.areEqual = areEqual;
    }

    @Override
    public CodecMatch match(Codec offered, Codec own) {
        MatchDraft draft = new MatchDraft(Av1.FORMAT, REFERENCE, offered, own);
        if (areEqual) {
            draft.symmetric(Av1.PROFILE);
            draft.symmetric(Av1.TIER);
        }
        return draft.finish();
    }
}
