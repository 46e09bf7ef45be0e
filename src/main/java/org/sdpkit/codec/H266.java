package org.sdpkit.codec;

import java.util.List;
import java.util.Optional;
import org.sdpkit.model.MediaType;

/**
 * The parameters of {@code H266}.
 *
 * @since 0.1.0
 */
public record H266(FormatParameters parameters) implements TypedParameters<H266> {

    /** {@code profile-id}: see {@link #profileId()}. */
    public static final Parameter<Integer> PROFILE_ID =
            Parameter.integer("profile-id", 0, 127).orElse(1).means(OfferAnswer.SYMMETRIC);

    /** {@code tier-flag}: see {@link #tierFlag()}. */
    public static final Parameter<Integer> TIER_FLAG =
            Parameter.integer("tier-flag", 0, 1).orElse(0).means(OfferAnswer.SYMMETRIC);

    /** {@code level-id}: see {@link #levelId()}. */
    public static final Parameter<Integer> LEVEL_ID =
            Parameter.integer("level-id", 0, 255).orElse(51).means(OfferAnswer.NEGOTIATED);

    /** {@code sub-profile-id}: see {@link #subProfileIds()}. */
    public static final Parameter<List<String>> SUB_PROFILE_IDS =
            Syntax.base64List("sub-profile-id").means(OfferAnswer.SYMMETRIC);

    /** {@code interop-constraints}: see {@link #interoperabilityConstraints()}. */
    public static final Parameter<List<String>> INTEROPERABILITY_CONSTRAINTS =
            Syntax.base64List("interop-constraints").means(OfferAnswer.SYMMETRIC);

    /** {@code sprop-sublayer-id}: see {@link #spropSubLayerId()}. */
    public static final Parameter<Integer> SPROP_SUB_LAYER_ID =
            Parameter.integer("sprop-sublayer-id", 0, 6).orElse(6).means(OfferAnswer.SENDER_DECLARES);

    /** {@code sprop-ols-id}: see {@link #spropOutputLayerSetId()}. */
    public static final Parameter<Integer> SPROP_OUTPUT_LAYER_SET_ID =
            Parameter.integer("sprop-ols-id", 0, 256).means(OfferAnswer.SENDER_DECLARES);

    /** {@code recv-sublayer-id}: see {@link #receiveSubLayerId()}. */
    public static final Parameter<Integer> RECEIVE_SUB_LAYER_ID =
            Parameter.integer("recv-sublayer-id", 0, 6).means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code recv-ols-id}: see {@link #receiveOutputLayerSetId()}. */
    public static final Parameter<Integer> RECEIVE_OUTPUT_LAYER_SET_ID =
            Parameter.integer("recv-ols-id", 0, 256).means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code max-recv-level-id}: see {@link #maxReceiveLevelId()}. */
    public static final Parameter<Integer> MAX_RECEIVE_LEVEL_ID =
            Parameter.integer("max-recv-level-id", 0, 255).means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code sprop-dci}: see {@link #spropDecodingCapabilityInformation()}. */
    public static final Parameter<List<String>> SPROP_DECODING_CAPABILITY_INFORMATION =
            Syntax.base64List("sprop-dci").means(OfferAnswer.SENDER_DECLARES);

    /** {@code sprop-vps}: see {@link #spropVideoParameterSets()}. */
    public static final Parameter<List<String>> SPROP_VIDEO_PARAMETER_SETS =
            Syntax.base64List("sprop-vps").means(OfferAnswer.SENDER_DECLARES);

    /** {@code sprop-sps}: see {@link #spropSequenceParameterSets()}. */
    public static final Parameter<List<String>> SPROP_SEQUENCE_PARAMETER_SETS =
            Syntax.base64List("sprop-sps").means(OfferAnswer.SENDER_DECLARES);

    /** {@code sprop-pps}: see {@link #spropPictureParameterSets()}. */
    public static final Parameter<List<String>> SPROP_PICTURE_PARAMETER_SETS =
            Syntax.base64List("sprop-pps").means(OfferAnswer.SENDER_DECLARES);

    /** {@code sprop-sei}: see {@link #spropSupplementalInformation()}. */
    public static final Parameter<List<String>> SPROP_SUPPLEMENTAL_INFORMATION =
            Syntax.base64List("sprop-sei").means(OfferAnswer.SENDER_DECLARES);

    /** {@code max-lsr}: see {@link #maxLumaSampleRate()}. */
    public static final Parameter<Long> MAX_LUMA_SAMPLE_RATE =
            Parameter.large("max-lsr", 0, Long.MAX_VALUE).means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code max-fps}: see {@link #maxFramesPer100Seconds()}. */
    public static final Parameter<Integer> MAX_FRAMES_PER100_SECONDS =
            Parameter.integer("max-fps", 1, Integer.MAX_VALUE).means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code sprop-max-don-diff}: see {@link #spropMaxDecodingOrderDifference()}. */
    public static final Parameter<Integer> SPROP_MAX_DECODING_ORDER_DIFFERENCE =
            Parameter.integer("sprop-max-don-diff", 0, 32767).orElse(0).means(OfferAnswer.SENDER_DECLARES);

    /** {@code sprop-depack-buf-bytes}: see {@link #spropDepacketizationBytes()}. */
    public static final Parameter<Long> SPROP_DEPACKETIZATION_BYTES = Parameter.large(
                    "sprop-depack-buf-bytes", 0, Syntax.MAX_UNSIGNED)
            .orElse(0L)
            .means(OfferAnswer.SENDER_DECLARES);

    /** {@code depack-buf-cap}: see {@link #depacketizationBufferCapability()}. */
    public static final Parameter<Long> DEPACKETIZATION_BUFFER_CAPABILITY = Parameter.large(
                    "depack-buf-cap", 1, Syntax.MAX_UNSIGNED)
            .orElse(4294967295L)
            .means(OfferAnswer.RECEIVER_DECLARES);

    /** What codecs of this format are known by. */
    public static final Format<H266> FORMAT = Format.named("H266")
            .in(MediaType.VIDEO)
            .definedBy("RFC 9328 section 7.2")
            .clockRates(90000)
            .parameters(
                    PROFILE_ID,
                    TIER_FLAG,
                    LEVEL_ID,
                    SUB_PROFILE_IDS,
                    INTEROPERABILITY_CONSTRAINTS,
                    SPROP_SUB_LAYER_ID,
                    SPROP_OUTPUT_LAYER_SET_ID,
                    RECEIVE_SUB_LAYER_ID,
                    RECEIVE_OUTPUT_LAYER_SET_ID,
                    MAX_RECEIVE_LEVEL_ID,
                    SPROP_DECODING_CAPABILITY_INFORMATION,
                    SPROP_VIDEO_PARAMETER_SETS,
                    SPROP_SEQUENCE_PARAMETER_SETS,
                    SPROP_PICTURE_PARAMETER_SETS,
                    SPROP_SUPPLEMENTAL_INFORMATION,
                    MAX_LUMA_SAMPLE_RATE,
                    MAX_FRAMES_PER100_SECONDS,
                    SPROP_MAX_DECODING_ORDER_DIFFERENCE,
                    SPROP_DEPACKETIZATION_BYTES,
                    DEPACKETIZATION_BUFFER_CAPABILITY)
            .examples("profile-id=1;tier-flag=0;level-id=51")
            .seenAs(H266.class, H266::new);

    @Override
    public Format<H266> format() {
        return FORMAT;
    }

    /** The profile: 1 is Main 10. */
    public int profileId() {
        return valueOrDefault(PROFILE_ID);
    }

    /** The tier: 0 Main, 1 High. */
    public int tierFlag() {
        return valueOrDefault(TIER_FLAG);
    }

    /** 16 times the major plus 3 times the minor number of the level: 51 is level 3.1. */
    public int levelId() {
        return valueOrDefault(LEVEL_ID);
    }

    /** The sub-profiles. */
    public Optional<List<String>> subProfileIds() {
        return value(SUB_PROFILE_IDS);
    }

    /** Constraint flags. */
    public Optional<List<String>> interoperabilityConstraints() {
        return value(INTEROPERABILITY_CONSTRAINTS);
    }

    /** The highest temporal sub-layer that is sent. */
    public int spropSubLayerId() {
        return valueOrDefault(SPROP_SUB_LAYER_ID);
    }

    /** The output layer set that is sent. */
    public Optional<Integer> spropOutputLayerSetId() {
        return value(SPROP_OUTPUT_LAYER_SET_ID);
    }

    /** The highest temporal sub-layer wanted; that of sprop-sublayer-id where nothing is said. */
    public Optional<Integer> receiveSubLayerId() {
        return value(RECEIVE_SUB_LAYER_ID);
    }

    /** The output layer set wanted; that of sprop-ols-id where nothing is said. */
    public Optional<Integer> receiveOutputLayerSetId() {
        return value(RECEIVE_OUTPUT_LAYER_SET_ID);
    }

    /** The highest level that can be received, where it is above level-id. */
    public Optional<Integer> maxReceiveLevelId() {
        return value(MAX_RECEIVE_LEVEL_ID);
    }

    /** The decoding capability information of the stream. */
    public Optional<List<String>> spropDecodingCapabilityInformation() {
        return value(SPROP_DECODING_CAPABILITY_INFORMATION);
    }

    /** The video parameter sets of the stream. */
    public Optional<List<String>> spropVideoParameterSets() {
        return value(SPROP_VIDEO_PARAMETER_SETS);
    }

    /** The sequence parameter sets of the stream. */
    public Optional<List<String>> spropSequenceParameterSets() {
        return value(SPROP_SEQUENCE_PARAMETER_SETS);
    }

    /** The picture parameter sets of the stream. */
    public Optional<List<String>> spropPictureParameterSets() {
        return value(SPROP_PICTURE_PARAMETER_SETS);
    }

    /** Supplemental enhancement information that holds for all of the stream. */
    public Optional<List<String>> spropSupplementalInformation() {
        return value(SPROP_SUPPLEMENTAL_INFORMATION);
    }

    /** The highest processing rate, in luma samples a second. */
    public Optional<Long> maxLumaSampleRate() {
        return value(MAX_LUMA_SAMPLE_RATE);
    }

    /** The highest picture rate, in pictures per 100 seconds. */
    public Optional<Integer> maxFramesPer100Seconds() {
        return value(MAX_FRAMES_PER100_SECONDS);
    }

    /** The largest difference in decoding order of NAL units sent out of it. */
    public int spropMaxDecodingOrderDifference() {
        return valueOrDefault(SPROP_MAX_DECODING_ORDER_DIFFERENCE);
    }

    /** The de-packetization buffer that the stream needs, in bytes. */
    public long spropDepacketizationBytes() {
        return valueOrDefault(SPROP_DEPACKETIZATION_BYTES);
    }

    /** The de-packetization buffer of the receiver, in bytes. */
    public long depacketizationBufferCapability() {
        return valueOrDefault(DEPACKETIZATION_BUFFER_CAPABILITY);
    }
}
