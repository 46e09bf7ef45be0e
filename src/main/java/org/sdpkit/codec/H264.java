package org.sdpkit.codec;

import java.util.List;
import java.util.Optional;
import org.sdpkit.model.MediaType;

/**
 * The parameters of {@code H264}.
 *
 * @since 0.1.0
 */
public record H264(FormatParameters parameters) implements TypedParameters<H264> {

    /** {@code profile-level-id}: see {@link #profileLevelId()}. */
    public static final Parameter<ProfileLevelId> PROFILE_LEVEL_ID =
            ProfileLevelId.parameter().orElse(ProfileLevelId.DEFAULT).means(OfferAnswer.PROFILE_AND_LEVEL);

    /** {@code max-recv-level}: see {@link #maxReceiveLevel()}. */
    public static final Parameter<String> MAX_RECEIVE_LEVEL =
            Syntax.hex("max-recv-level", 2).means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code packetization-mode}: see {@link #packetizationMode()}. */
    public static final Parameter<Integer> PACKETIZATION_MODE = Parameter.integer("packetization-mode", 0, 2)
            .range("0|1|2")
            .orElse(0)
            .means(OfferAnswer.SYMMETRIC);

    /** {@code level-asymmetry-allowed}: see {@link #levelAsymmetryAllowed()}. */
    public static final Parameter<Boolean> LEVEL_ASYMMETRY_ALLOWED =
            Parameter.bit("level-asymmetry-allowed").orElse(false).means(OfferAnswer.BOTH_AGREE);

    /** {@code max-mbps}: see {@link #maxMacroblocksPerSecond()}. */
    public static final Parameter<Long> MAX_MACROBLOCKS_PER_SECOND =
            Parameter.large("max-mbps", 0, Long.MAX_VALUE).means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code max-smbps}: see {@link #maxStaticMacroblocksPerSecond()}. */
    public static final Parameter<Long> MAX_STATIC_MACROBLOCKS_PER_SECOND =
            Parameter.large("max-smbps", 0, Long.MAX_VALUE).means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code max-fs}: see {@link #maxFrameSize()}. */
    public static final Parameter<Long> MAX_FRAME_SIZE =
            Parameter.large("max-fs", 0, Long.MAX_VALUE).means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code max-cpb}: see {@link #maxCodedPictureBuffer()}. */
    public static final Parameter<Long> MAX_CODED_PICTURE_BUFFER =
            Parameter.large("max-cpb", 0, Long.MAX_VALUE).means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code max-dpb}: see {@link #maxDecodedPictureBuffer()}. */
    public static final Parameter<Long> MAX_DECODED_PICTURE_BUFFER =
            Parameter.large("max-dpb", 0, Long.MAX_VALUE).means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code max-br}: see {@link #maxBitRate()}. */
    public static final Parameter<Long> MAX_BIT_RATE =
            Parameter.large("max-br", 0, Long.MAX_VALUE).means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code redundant-pic-cap}: see {@link #redundantPictureCapability()}. */
    public static final Parameter<Boolean> REDUNDANT_PICTURE_CAPABILITY =
            Parameter.bit("redundant-pic-cap").orElse(false).means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code sprop-parameter-sets}: see {@link #spropParameterSets()}. */
    public static final Parameter<List<String>> SPROP_PARAMETER_SETS =
            Syntax.base64List("sprop-parameter-sets").range("b64 list").means(OfferAnswer.SENDER_DECLARES);

    /** {@code sprop-level-parameter-sets}: see {@link #spropLevelParameterSets()}. */
    public static final Parameter<String> SPROP_LEVEL_PARAMETER_SETS = Parameter.text(
                    "sprop-level-parameter-sets", "PLId:PSL")
            .examples("42a00b:Z0IACpZTBYmI,aMljiA==")
            .means(OfferAnswer.SENDER_DECLARES);

    /** {@code use-level-src-parameter-sets}: see {@link #useLevelSourceParameterSets()}. */
    public static final Parameter<Boolean> USE_LEVEL_SOURCE_PARAMETER_SETS =
            Parameter.bit("use-level-src-parameter-sets").orElse(false).means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code in-band-parameter-sets}: see {@link #inBandParameterSets()}. */
    public static final Parameter<Boolean> IN_BAND_PARAMETER_SETS =
            Parameter.bit("in-band-parameter-sets").means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code sprop-interleaving-depth}: see {@link #spropInterleavingDepth()}. */
    public static final Parameter<Integer> SPROP_INTERLEAVING_DEPTH =
            Parameter.integer("sprop-interleaving-depth", 0, 32767).range("int").means(OfferAnswer.SENDER_DECLARES);

    /** {@code sprop-deint-buf-req}: see {@link #spropDeinterleavingBufferRequirement()}. */
    public static final Parameter<Long> SPROP_DEINTERLEAVING_BUFFER_REQUIREMENT =
            Parameter.large("sprop-deint-buf-req", 0, Syntax.MAX_UNSIGNED).means(OfferAnswer.SENDER_DECLARES);

    /** {@code deint-buf-cap}: see {@link #deinterleavingBufferCapability()}. */
    public static final Parameter<Long> DEINTERLEAVING_BUFFER_CAPABILITY =
            Parameter.large("deint-buf-cap", 0, Syntax.MAX_UNSIGNED).orElse(0L).means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code sprop-init-buf-time}: see {@link #spropInitialBufferingTime()}. */
    public static final Parameter<Long> SPROP_INITIAL_BUFFERING_TIME =
            Parameter.large("sprop-init-buf-time", 0, Syntax.MAX_UNSIGNED).means(OfferAnswer.SENDER_DECLARES);

    /** {@code sprop-max-don-diff}: see {@link #spropMaxDecodingOrderDifference()}. */
    public static final Parameter<Integer> SPROP_MAX_DECODING_ORDER_DIFFERENCE =
            Parameter.integer("sprop-max-don-diff", 0, 32767).means(OfferAnswer.SENDER_DECLARES);

    /** {@code max-rcmd-nalu-size}: see {@link #maxRecommendedNalUnitSize()}. */
    public static final Parameter<Long> MAX_RECOMMENDED_NAL_UNIT_SIZE =
            Parameter.large("max-rcmd-nalu-size", 0, Syntax.MAX_UNSIGNED).means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code sar-understood}: see {@link #aspectRatioUnderstood()}. */
    public static final Parameter<Integer> ASPECT_RATIO_UNDERSTOOD =
            Parameter.integer("sar-understood", 0, 255).orElse(13).means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code sar-supported}: see {@link #aspectRatioSupported()}. */
    public static final Parameter<Integer> ASPECT_RATIO_SUPPORTED =
            Parameter.integer("sar-supported", 1, 255).means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code sps-pps-idr-in-keyframe}: see {@link #spsPpsIdrInKeyFrame()}. */
    public static final Parameter<Boolean> SPS_PPS_IDR_IN_KEY_FRAME = Parameter.bit("sps-pps-idr-in-keyframe");

    /** What codecs of this format are known by. */
    public static final Format<H264> FORMAT = Format.named("H264")
            .in(MediaType.VIDEO)
            .definedBy("RFC 6184 section 8.1")
            .clockRates(90000)
            .parameters(
                    PROFILE_LEVEL_ID,
                    MAX_RECEIVE_LEVEL,
                    PACKETIZATION_MODE,
                    LEVEL_ASYMMETRY_ALLOWED,
                    MAX_MACROBLOCKS_PER_SECOND,
                    MAX_STATIC_MACROBLOCKS_PER_SECOND,
                    MAX_FRAME_SIZE,
                    MAX_CODED_PICTURE_BUFFER,
                    MAX_DECODED_PICTURE_BUFFER,
                    MAX_BIT_RATE,
                    REDUNDANT_PICTURE_CAPABILITY,
                    SPROP_PARAMETER_SETS,
                    SPROP_LEVEL_PARAMETER_SETS,
                    USE_LEVEL_SOURCE_PARAMETER_SETS,
                    IN_BAND_PARAMETER_SETS,
                    SPROP_INTERLEAVING_DEPTH,
                    SPROP_DEINTERLEAVING_BUFFER_REQUIREMENT,
                    DEINTERLEAVING_BUFFER_CAPABILITY,
                    SPROP_INITIAL_BUFFERING_TIME,
                    SPROP_MAX_DECODING_ORDER_DIFFERENCE,
                    MAX_RECOMMENDED_NAL_UNIT_SIZE,
                    ASPECT_RATIO_UNDERSTOOD,
                    ASPECT_RATIO_SUPPORTED,
                    SPS_PPS_IDR_IN_KEY_FRAME)
            .examples(
                    "profile-level-id=42A01E; packetization-mode=1; sprop-parameter-sets=Z0IACpZTBYmI,aMljiA==",
                    "level-asymmetry-allowed=1;packetization-mode=1;profile-level-id=42e01f")
            .seenAs(H264.class, H264::new);

    @Override
    public Format<H264> format() {
        return FORMAT;
    }

    /** The profile and the default level. */
    public ProfileLevelId profileLevelId() {
        return valueOrDefault(PROFILE_LEVEL_ID);
    }

    /** The highest level that can be received, where it is above the default level: profile-iop and level_idc. */
    public Optional<String> maxReceiveLevel() {
        return value(MAX_RECEIVE_LEVEL);
    }

    /** How NAL units are packed: 0 one a packet, 1 fragments and aggregates in order, 2 interleaved. */
    public int packetizationMode() {
        return valueOrDefault(PACKETIZATION_MODE);
    }

    /** Whether each direction may have a level of its own. */
    public boolean levelAsymmetryAllowed() {
        return valueOrDefault(LEVEL_ASYMMETRY_ALLOWED);
    }

    /** How many macroblocks a second can be decoded, where it is more than the level says. */
    public Optional<Long> maxMacroblocksPerSecond() {
        return value(MAX_MACROBLOCKS_PER_SECOND);
    }

    /** How many static macroblocks a second can be decoded. */
    public Optional<Long> maxStaticMacroblocksPerSecond() {
        return value(MAX_STATIC_MACROBLOCKS_PER_SECOND);
    }

    /** The largest frame in macroblocks, where it is more than the level says. */
    public Optional<Long> maxFrameSize() {
        return value(MAX_FRAME_SIZE);
    }

    /** The largest coded picture buffer, in units of 1000 or 1200 bits. */
    public Optional<Long> maxCodedPictureBuffer() {
        return value(MAX_CODED_PICTURE_BUFFER);
    }

    /** The largest decoded picture buffer, in units of 8/3 macroblocks. */
    public Optional<Long> maxDecodedPictureBuffer() {
        return value(MAX_DECODED_PICTURE_BUFFER);
    }

    /** The highest video bit rate, in units of 1000 or 1200 bit/s. */
    public Optional<Long> maxBitRate() {
        return value(MAX_BIT_RATE);
    }

    /** Whether redundant slices are made use of. */
    public boolean redundantPictureCapability() {
        return valueOrDefault(REDUNDANT_PICTURE_CAPABILITY);
    }

    /** The parameter sets of the stream. */
    public Optional<List<String>> spropParameterSets() {
        return value(SPROP_PARAMETER_SETS);
    }

    /**
     * The parameter sets for other levels than the default: three bytes of profile and level, a colon, the sets, and
     * so on.
     */
    public Optional<String> spropLevelParameterSets() {
        return value(SPROP_LEVEL_PARAMETER_SETS);
    }

    /** Whether parameter sets for other levels, and those of {@code a=ssrc}, are understood. */
    public boolean useLevelSourceParameterSets() {
        return valueOrDefault(USE_LEVEL_SOURCE_PARAMETER_SETS);
    }

    /** Whether parameter sets have to be sent in-band; where nothing is said, either way will do. */
    public Optional<Boolean> inBandParameterSets() {
        return value(IN_BAND_PARAMETER_SETS);
    }

    /** How many NAL units precede one that follows them in decoding order, of packetization mode 2. */
    public Optional<Integer> spropInterleavingDepth() {
        return value(SPROP_INTERLEAVING_DEPTH);
    }

    /** The de-interleaving buffer that the stream needs, in bytes, of packetization mode 2. */
    public Optional<Long> spropDeinterleavingBufferRequirement() {
        return value(SPROP_DEINTERLEAVING_BUFFER_REQUIREMENT);
    }

    /** The de-interleaving buffer of the receiver, in bytes. */
    public long deinterleavingBufferCapability() {
        return valueOrDefault(DEINTERLEAVING_BUFFER_CAPABILITY);
    }

    /** How long to buffer before decoding, in ticks of 90 kHz, of packetization mode 2. */
    public Optional<Long> spropInitialBufferingTime() {
        return value(SPROP_INITIAL_BUFFERING_TIME);
    }

    /** The largest difference in decoding order of NAL units sent out of it, of packetization mode 2. */
    public Optional<Integer> spropMaxDecodingOrderDifference() {
        return value(SPROP_MAX_DECODING_ORDER_DIFFERENCE);
    }

    /** The largest NAL unit that is handled well, in bytes. */
    public Optional<Long> maxRecommendedNalUnitSize() {
        return value(MAX_RECOMMENDED_NAL_UNIT_SIZE);
    }

    /** The largest aspect_ratio_idc below 255 that is understood. */
    public int aspectRatioUnderstood() {
        return valueOrDefault(ASPECT_RATIO_UNDERSTOOD);
    }

    /** The largest aspect_ratio_idc that is shown undistorted; 255 for all. */
    public Optional<Integer> aspectRatioSupported() {
        return value(ASPECT_RATIO_SUPPORTED);
    }

    /** Whether parameter sets are to be sent with each key frame, which only libwebrtc knows. */
    public Optional<Boolean> spsPpsIdrInKeyFrame() {
        return value(SPS_PPS_IDR_IN_KEY_FRAME);
    }
}
