package org.sdpkit.codec;

import java.util.List;
import java.util.Optional;
import org.sdpkit.model.MediaType;

/**
 * The parameters of {@code H265}.
 *
 * @since 0.1.0
 */
public record H265(FormatParameters parameters) implements TypedParameters<H265> {

    /** {@code profile-space}: see {@link #profileSpace()}. */
    public static final Parameter<Integer> PROFILE_SPACE =
            Parameter.integer("profile-space", 0, 3).orElse(0).means(OfferAnswer.SYMMETRIC);

    /** {@code profile-id}: see {@link #profileId()}. */
    public static final Parameter<Integer> PROFILE_ID =
            Parameter.integer("profile-id", 0, 31).orElse(1).means(OfferAnswer.SYMMETRIC);

    /** {@code tier-flag}: see {@link #tierFlag()}. */
    public static final Parameter<Integer> TIER_FLAG =
            Parameter.integer("tier-flag", 0, 1).orElse(0).means(OfferAnswer.SYMMETRIC);

    /** {@code level-id}: see {@link #levelId()}. */
    public static final Parameter<Integer> LEVEL_ID =
            Parameter.integer("level-id", 0, 255).orElse(93).means(OfferAnswer.NEGOTIATED);

    /** {@code interop-constraints}: see {@link #interoperabilityConstraints()}. */
    public static final Parameter<String> INTEROPERABILITY_CONSTRAINTS = Syntax.hex("interop-constraints", 6)
            .range("12 hex")
            .orElse("B00000000000")
            .means(OfferAnswer.SYMMETRIC);

    /** {@code profile-compatibility-indicator}: see {@link #profileCompatibilityIndicator()}. */
    public static final Parameter<String> PROFILE_COMPATIBILITY_INDICATOR =
            Syntax.hex("profile-compatibility-indicator", 4).range("8 hex").means(OfferAnswer.SYMMETRIC);

    /** {@code sprop-sub-layer-id}: see {@link #spropSubLayerId()}. */
    public static final Parameter<Integer> SPROP_SUB_LAYER_ID =
            Parameter.integer("sprop-sub-layer-id", 0, 6).orElse(6).means(OfferAnswer.SENDER_DECLARES);

    /** {@code recv-sub-layer-id}: see {@link #receiveSubLayerId()}. */
    public static final Parameter<Integer> RECEIVE_SUB_LAYER_ID =
            Parameter.integer("recv-sub-layer-id", 0, 6).means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code max-recv-level-id}: see {@link #maxReceiveLevelId()}. */
    public static final Parameter<Integer> MAX_RECEIVE_LEVEL_ID =
            Parameter.integer("max-recv-level-id", 0, 255).means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code tx-mode}: see {@link #transmissionMode()}. */
    public static final Parameter<String> TRANSMISSION_MODE =
            Parameter.word("tx-mode", "SRST", "MRST", "MRMT").orElse("SRST").means(OfferAnswer.SYMMETRIC);

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

    /** {@code max-lps}: see {@link #maxLumaPictureSize()}. */
    public static final Parameter<Long> MAX_LUMA_PICTURE_SIZE =
            Parameter.large("max-lps", 0, Long.MAX_VALUE).means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code max-cpb}: see {@link #maxCodedPictureBuffer()}. */
    public static final Parameter<Long> MAX_CODED_PICTURE_BUFFER =
            Parameter.large("max-cpb", 0, Long.MAX_VALUE).means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code max-dpb}: see {@link #maxDecodedPictureBuffer()}. */
    public static final Parameter<Integer> MAX_DECODED_PICTURE_BUFFER =
            Parameter.integer("max-dpb", 1, 16).means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code max-br}: see {@link #maxBitRate()}. */
    public static final Parameter<Long> MAX_BIT_RATE =
            Parameter.large("max-br", 0, Long.MAX_VALUE).means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code max-tr}: see {@link #maxTileRows()}. */
    public static final Parameter<Integer> MAX_TILE_ROWS =
            Parameter.integer("max-tr", 0, Integer.MAX_VALUE).means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code max-tc}: see {@link #maxTileColumns()}. */
    public static final Parameter<Integer> MAX_TILE_COLUMNS =
            Parameter.integer("max-tc", 0, Integer.MAX_VALUE).means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code max-fps}: see {@link #maxFramesPer100Seconds()}. */
    public static final Parameter<Integer> MAX_FRAMES_PER100_SECONDS =
            Parameter.integer("max-fps", 1, Integer.MAX_VALUE).means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code sprop-max-don-diff}: see {@link #spropMaxDecodingOrderDifference()}. */
    public static final Parameter<Integer> SPROP_MAX_DECODING_ORDER_DIFFERENCE =
            Parameter.integer("sprop-max-don-diff", 0, 32767).orElse(0).means(OfferAnswer.SENDER_DECLARES);

    /** {@code sprop-depack-buf-nalus}: see {@link #spropDepacketizationNalUnits()}. */
    public static final Parameter<Integer> SPROP_DEPACKETIZATION_NAL_UNITS =
            Parameter.integer("sprop-depack-buf-nalus", 0, 32767).orElse(0).means(OfferAnswer.SENDER_DECLARES);

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

    /** {@code sprop-segmentation-id}: see {@link #spropSegmentationId()}. */
    public static final Parameter<Integer> SPROP_SEGMENTATION_ID =
            Parameter.integer("sprop-segmentation-id", 0, 3).orElse(0).means(OfferAnswer.SENDER_DECLARES);

    /** {@code sprop-spatial-segmentation-idc}: see {@link #spropSpatialSegmentationIdc()}. */
    public static final Parameter<String> SPROP_SPATIAL_SEGMENTATION_IDC = Parameter.text(
                    "sprop-spatial-segmentation-idc", "hex")
            .examples("0A")
            .means(OfferAnswer.SENDER_DECLARES);

    /** {@code dec-parallel-cap}: see {@link #parallelDecodingCapability()}. */
    public static final Parameter<String> PARALLEL_DECODING_CAPABILITY = Parameter.text(
                    "dec-parallel-cap", "{cap-point,…}")
            .examples("{w:8;max-lsr=62668800;max-lps=2088960,t:8;max-lsr=62668800}")
            .means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code include-dph}: see {@link #decodedPictureHashes()}. */
    public static final Parameter<List<Integer>> DECODED_PICTURE_HASHES =
            Syntax.integers("include-dph", 0, 255).means(OfferAnswer.RECEIVER_DECLARES);

    /** What codecs of this format are known by. */
    public static final Format<H265> FORMAT = Format.named("H265")
            .in(MediaType.VIDEO)
            .definedBy("RFC 7798 section 7.1")
            .clockRates(90000)
            .parameters(
                    PROFILE_SPACE,
                    PROFILE_ID,
                    TIER_FLAG,
                    LEVEL_ID,
                    INTEROPERABILITY_CONSTRAINTS,
                    PROFILE_COMPATIBILITY_INDICATOR,
                    SPROP_SUB_LAYER_ID,
                    RECEIVE_SUB_LAYER_ID,
                    MAX_RECEIVE_LEVEL_ID,
                    TRANSMISSION_MODE,
                    SPROP_VIDEO_PARAMETER_SETS,
                    SPROP_SEQUENCE_PARAMETER_SETS,
                    SPROP_PICTURE_PARAMETER_SETS,
                    SPROP_SUPPLEMENTAL_INFORMATION,
                    MAX_LUMA_SAMPLE_RATE,
                    MAX_LUMA_PICTURE_SIZE,
                    MAX_CODED_PICTURE_BUFFER,
                    MAX_DECODED_PICTURE_BUFFER,
                    MAX_BIT_RATE,
                    MAX_TILE_ROWS,
                    MAX_TILE_COLUMNS,
                    MAX_FRAMES_PER100_SECONDS,
                    SPROP_MAX_DECODING_ORDER_DIFFERENCE,
                    SPROP_DEPACKETIZATION_NAL_UNITS,
                    SPROP_DEPACKETIZATION_BYTES,
                    DEPACKETIZATION_BUFFER_CAPABILITY,
                    SPROP_SEGMENTATION_ID,
                    SPROP_SPATIAL_SEGMENTATION_IDC,
                    PARALLEL_DECODING_CAPABILITY,
                    DECODED_PICTURE_HASHES)
            .examples(
                    "profile-id=1; sprop-vps=QAEMAf//AWAAAAMAgAAAAwAAAwB4rAk=",
                    "level-id=93;profile-id=1;tier-flag=0;tx-mode=SRST")
            .seenAs(H265.class, H265::new);

    @Override
    public Format<H265> format() {
        return FORMAT;
    }

    /** The context in which the profile is understood. */
    public int profileSpace() {
        return valueOrDefault(PROFILE_SPACE);
    }

    /** The profile: 1 Main, 2 Main 10, 3 Main Still Picture. */
    public int profileId() {
        return valueOrDefault(PROFILE_ID);
    }

    /** The tier: 0 Main, 1 High. */
    public int tierFlag() {
        return valueOrDefault(TIER_FLAG);
    }

    /** 30 times the number of the level: 93 is level 3.1. */
    public int levelId() {
        return valueOrDefault(LEVEL_ID);
    }

    /** Constraint flags, six bytes in hexadecimal digits. */
    public String interoperabilityConstraints() {
        return valueOrDefault(INTEROPERABILITY_CONSTRAINTS);
    }

    /** To which profiles it conforms, 32 bits in hexadecimal digits. */
    public Optional<String> profileCompatibilityIndicator() {
        return value(PROFILE_COMPATIBILITY_INDICATOR);
    }

    /** The highest temporal sub-layer that is sent. */
    public int spropSubLayerId() {
        return valueOrDefault(SPROP_SUB_LAYER_ID);
    }

    /** The highest temporal sub-layer wanted; that of sprop-sub-layer-id where nothing is said. */
    public Optional<Integer> receiveSubLayerId() {
        return value(RECEIVE_SUB_LAYER_ID);
    }

    /** The highest level that can be received, where it is above level-id. */
    public Optional<Integer> maxReceiveLevelId() {
        return value(MAX_RECEIVE_LEVEL_ID);
    }

    /** Whether there are one or more RTP streams, on one or more transports. */
    public String transmissionMode() {
        return valueOrDefault(TRANSMISSION_MODE);
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

    /** The largest picture, in luma samples. */
    public Optional<Long> maxLumaPictureSize() {
        return value(MAX_LUMA_PICTURE_SIZE);
    }

    /** The largest coded picture buffer. */
    public Optional<Long> maxCodedPictureBuffer() {
        return value(MAX_CODED_PICTURE_BUFFER);
    }

    /** The largest decoded picture buffer, in pictures. */
    public Optional<Integer> maxDecodedPictureBuffer() {
        return value(MAX_DECODED_PICTURE_BUFFER);
    }

    /** The highest video bit rate. */
    public Optional<Long> maxBitRate() {
        return value(MAX_BIT_RATE);
    }

    /** The largest number of tile rows. */
    public Optional<Integer> maxTileRows() {
        return value(MAX_TILE_ROWS);
    }

    /** The largest number of tile columns. */
    public Optional<Integer> maxTileColumns() {
        return value(MAX_TILE_COLUMNS);
    }

    /** The highest picture rate, in pictures per 100 seconds. */
    public Optional<Integer> maxFramesPer100Seconds() {
        return value(MAX_FRAMES_PER100_SECONDS);
    }

    /** The largest difference in decoding order of NAL units sent out of it. */
    public int spropMaxDecodingOrderDifference() {
        return valueOrDefault(SPROP_MAX_DECODING_ORDER_DIFFERENCE);
    }

    /** How many NAL units precede one that follows them in decoding order. */
    public int spropDepacketizationNalUnits() {
        return valueOrDefault(SPROP_DEPACKETIZATION_NAL_UNITS);
    }

    /** The de-packetization buffer that the stream needs, in bytes. */
    public long spropDepacketizationBytes() {
        return valueOrDefault(SPROP_DEPACKETIZATION_BYTES);
    }

    /** The de-packetization buffer of the receiver, in bytes. */
    public long depacketizationBufferCapability() {
        return valueOrDefault(DEPACKETIZATION_BUFFER_CAPABILITY);
    }

    /** Which tools of parallel decoding the stream uses: 1 slices, 2 tiles, 3 wavefronts. */
    public int spropSegmentationId() {
        return valueOrDefault(SPROP_SEGMENTATION_ID);
    }

    /** Min_spatial_segmentation_idc, in hexadecimal digits. */
    public Optional<String> spropSpatialSegmentationIdc() {
        return value(SPROP_SPATIAL_SEGMENTATION_IDC);
    }

    /** What can be decoded beyond the level where the stream uses tools of parallel decoding, in braces. */
    public Optional<String> parallelDecodingCapability() {
        return value(PARALLEL_DECODING_CAPABILITY);
    }

    /** The types of decoded picture hash that are wanted, the preferred first. */
    public Optional<List<Integer>> decodedPictureHashes() {
        return value(DECODED_PICTURE_HASHES);
    }
}
