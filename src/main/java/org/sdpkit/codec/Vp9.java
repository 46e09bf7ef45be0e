package org.sdpkit.codec;

import java.util.Optional;
import org.sdpkit.model.MediaType;

/**
 * The parameters of {@code VP9}.
 *
 * @since 0.1.0
 */
public record Vp9(FormatParameters parameters) implements TypedParameters<Vp9> {

    /** {@code profile-id}: see {@link #profileId()}. */
    public static final Parameter<Integer> PROFILE_ID =
            Parameter.integer("profile-id", 0, 3).orElse(0).means(OfferAnswer.SYMMETRIC);

    /** {@code max-fr}: see {@link #maxFrameRate()}. */
    public static final Parameter<Integer> MAX_FRAME_RATE =
            Parameter.integer("max-fr", 1, Integer.MAX_VALUE).range("int").means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code max-fs}: see {@link #maxFrameSize()}. */
    public static final Parameter<Integer> MAX_FRAME_SIZE =
            Parameter.integer("max-fs", 1, Integer.MAX_VALUE).range("int").means(OfferAnswer.RECEIVER_DECLARES);

    /** What codecs of this format are known by. */
    public static final Format<Vp9> FORMAT = Format.named("VP9")
            .in(MediaType.VIDEO)
            .definedBy("RFC 9628 section 6")
            .clockRates(90000)
            .parameters(PROFILE_ID, MAX_FRAME_RATE, MAX_FRAME_SIZE)
            .examples("profile-id=2", "max-fr=30;max-fs=3600")
            .seenAs(Vp9.class, Vp9::new);

    @Override
    public Format<Vp9> format() {
        return FORMAT;
    }

    /** The profile: 0 and 1 have 8 bits a sample, 2 and 3 more; 0 and 2 have 4:2:0 only. */
    public int profileId() {
        return valueOrDefault(PROFILE_ID);
    }

    /** The highest frame rate that can be decoded, in frames per second. */
    public Optional<Integer> maxFrameRate() {
        return value(MAX_FRAME_RATE);
    }

    /** The largest frame that can be decoded, in macroblocks. */
    public Optional<Integer> maxFrameSize() {
        return value(MAX_FRAME_SIZE);
    }
}
