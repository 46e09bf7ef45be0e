package org.sdpkit.codec;

import org.sdpkit.model.MediaType;

/**
 * The parameters of {@code AV1}; also of {@code AV1X}, as libwebrtc called it at first.
 *
 * @since 0.1.0
 */
public record Av1(FormatParameters parameters) implements TypedParameters<Av1> {

    /** {@code profile}: see {@link #profile()}. */
    public static final Parameter<Integer> PROFILE =
            Parameter.integer("profile", 0, 2).range("0|1|2").orElse(0).means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code level-idx}: see {@link #levelIndex()}. */
    public static final Parameter<Integer> LEVEL_INDEX =
            Parameter.integer("level-idx", 0, 31).orElse(5).means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code tier}: see {@link #tier()}. */
    public static final Parameter<Integer> TIER =
            Parameter.integer("tier", 0, 1).orElse(0).means(OfferAnswer.RECEIVER_DECLARES);

    /** What codecs of this format are known by. */
    public static final Format<Av1> FORMAT = Format.named("AV1", "AV1X")
            .in(MediaType.VIDEO)
            .definedBy("AV1 RTP specification section 7.2")
            .clockRates(90000)
            .parameters(PROFILE, LEVEL_INDEX, TIER)
            .examples("level-idx=5;profile=0;tier=0")
            .seenAs(Av1.class, Av1::new);

    @Override
    public Format<Av1> format() {
        return FORMAT;
    }

    /** The highest profile that can be decoded: 0 Main, 1 High, 2 Professional. */
    public int profile() {
        return valueOrDefault(PROFILE);
    }

    /** The highest level that can be decoded, as AV1 numbers it: 5 is level 3.1. */
    public int levelIndex() {
        return valueOrDefault(LEVEL_INDEX);
    }

    /** The highest tier that can be decoded: 0 Main, 1 High. */
    public int tier() {
        return valueOrDefault(TIER);
    }
}
