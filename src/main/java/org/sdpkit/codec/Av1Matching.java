package org.sdpkit.codec;

import java.util.List;

/**
 * How AV1 of an offer is compared with ours. The specification has each side declare what it decodes, and each sender
 * stay within that; the stacks of browsers take only streams of one profile and tier for the same codec.
 *
 * @since 0.1.0
 */
public enum Av1Matching implements CodecMatcher {
    /** Profile, level and tier are each receiver's own (AV1 RTP specification section 7.2.3): any two match. */
    EACH_RECEIVER_DECLARES(List.of()),
    /** Profile and tier have to be equal, as libwebrtc, pion and str0m have it; the level is each receiver's own. */
    SAME_PROFILE_AND_TIER(List.of(Av1.PROFILE, Av1.TIER));

    private final DeclaredMatcher matcher;

    Av1Matching(List<Parameter<?>> symmetric) {
        this.matcher = new DeclaredMatcher(
                Av1.FORMAT, "AV1 RTP specification section 7.2.3", draft -> symmetric.forEach(draft::symmetric));
    }

    @Override
    public CodecMatch match(Codec offered, Codec own) {
        return matcher.match(offered, own);
    }
}
