package org.sdpkit.codec;

import java.util.List;
import java.util.Optional;
import org.sdpkit.model.MediaType;

/**
 * The parameters of {@code H264-SVC}, scalable video coding; those of {@code H264} are there too.
 *
 * @since 0.1.0
 */
public record H264Svc(FormatParameters parameters) implements TypedParameters<H264Svc> {

    /** {@code profile-level-id}: see {@link #profileLevelId()}. */
    public static final Parameter<ProfileLevelId> PROFILE_LEVEL_ID =
            ProfileLevelId.parameter().means(OfferAnswer.PROFILE_AND_LEVEL);

    /** {@code packetization-mode}: see {@link #packetizationMode()}. */
    public static final Parameter<Integer> PACKETIZATION_MODE =
            Parameter.integer("packetization-mode", 0, 2).orElse(0).means(OfferAnswer.SYMMETRIC);

    /** {@code level-asymmetry-allowed}: see {@link #levelAsymmetryAllowed()}. */
    public static final Parameter<Boolean> LEVEL_ASYMMETRY_ALLOWED =
            Parameter.bit("level-asymmetry-allowed").orElse(false).means(OfferAnswer.BOTH_AGREE);

    /** {@code max-mbps}: see {@link #maxMacroblocksPerSecond()}. */
    public static final Parameter<Long> MAX_MACROBLOCKS_PER_SECOND =
            Parameter.large("max-mbps", 0, Long.MAX_VALUE).means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code max-fs}: see {@link #maxFrameSize()}. */
    public static final Parameter<Long> MAX_FRAME_SIZE =
            Parameter.large("max-fs", 0, Long.MAX_VALUE).means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code max-br}: see {@link #maxBitRate()}. */
    public static final Parameter<Long> MAX_BIT_RATE =
            Parameter.large("max-br", 0, Long.MAX_VALUE).means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code sprop-parameter-sets}: see {@link #spropParameterSets()}. */
    public static final Parameter<List<String>> SPROP_PARAMETER_SETS =
            Syntax.base64List("sprop-parameter-sets").means(OfferAnswer.SENDER_DECLARES);

    /** {@code sprop-operation-point-info}: see {@link #spropOperationPointInfo()}. */
    public static final Parameter<String> SPROP_OPERATION_POINT_INFO = Parameter.text(
                    "sprop-operation-point-info", "operation points")
            .examples("<1,0,0,0,4de00a,3200,176,144,128,256>")
            .means(OfferAnswer.SENDER_DECLARES);

    /** {@code sprop-scalability-info}: see {@link #spropScalabilityInfo()}. */
    public static final Parameter<List<String>> SPROP_SCALABILITY_INFO =
            Syntax.base64List("sprop-scalability-info").means(OfferAnswer.SENDER_DECLARES);

    /** What codecs of this format are known by. */
    public static final Format<H264Svc> FORMAT = Format.named("H264-SVC")
            .in(MediaType.VIDEO)
            .definedBy("RFC 6190 section 7.1")
            .clockRates(90000)
            .parameters(
                    PROFILE_LEVEL_ID,
                    PACKETIZATION_MODE,
                    LEVEL_ASYMMETRY_ALLOWED,
                    MAX_MACROBLOCKS_PER_SECOND,
                    MAX_FRAME_SIZE,
                    MAX_BIT_RATE,
                    SPROP_PARAMETER_SETS,
                    SPROP_OPERATION_POINT_INFO,
                    SPROP_SCALABILITY_INFO)
            .examples("profile-level-id=53001f; packetization-mode=1")
            .seenAs(H264Svc.class, H264Svc::new);

    @Override
    public Format<H264Svc> format() {
        return FORMAT;
    }

    /** The profile and the default level. */
    public Optional<ProfileLevelId> profileLevelId() {
        return value(PROFILE_LEVEL_ID);
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

    /** The largest frame in macroblocks, where it is more than the level says. */
    public Optional<Long> maxFrameSize() {
        return value(MAX_FRAME_SIZE);
    }

    /** The highest video bit rate, in units of 1000 or 1200 bit/s. */
    public Optional<Long> maxBitRate() {
        return value(MAX_BIT_RATE);
    }

    /** The parameter sets of the stream. */
    public Optional<List<String>> spropParameterSets() {
        return value(SPROP_PARAMETER_SETS);
    }

    /** The operation points of the stream. */
    public Optional<String> spropOperationPointInfo() {
        return value(SPROP_OPERATION_POINT_INFO);
    }

    /** The scalability information of the stream, a supplemental enhancement information message. */
    public Optional<List<String>> spropScalabilityInfo() {
        return value(SPROP_SCALABILITY_INFO);
    }
}
