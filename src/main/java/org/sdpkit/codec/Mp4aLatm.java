package org.sdpkit.codec;

import java.util.Optional;
import org.sdpkit.model.MediaType;

/**
 * The parameters of {@code MP4A-LATM}.
 *
 * @since 0.1.0
 */
public record Mp4aLatm(FormatParameters parameters) implements TypedParameters<Mp4aLatm> {

    /** {@code profile-level-id}: see {@link #profileLevelId()}. */
    public static final Parameter<Integer> PROFILE_LEVEL_ID =
            Parameter.integer("profile-level-id", 0, 255).orElse(30);

    /** {@code MPS-profile-level-id}: see {@link #surroundProfileLevelId()}. */
    public static final Parameter<Integer> SURROUND_PROFILE_LEVEL_ID =
            Parameter.integer("MPS-profile-level-id", 0, 255);

    /** {@code object}: see {@link #objectType()}. */
    public static final Parameter<Integer> OBJECT_TYPE = Parameter.integer("object", 0, 255);

    /** {@code bitrate}: see {@link #bitRate()}. */
    public static final Parameter<Integer> BIT_RATE = Parameter.integer("bitrate", 1, Integer.MAX_VALUE);

    /** {@code cpresent}: see {@link #isConfigurationInBand()}. */
    public static final Parameter<Boolean> IS_CONFIGURATION_IN_BAND =
            Parameter.bit("cpresent").orElse(true).means(OfferAnswer.SYMMETRIC);

    /** {@code config}: see {@link #configuration()}. */
    public static final Parameter<String> CONFIGURATION =
            Syntax.hex("config", 0).means(OfferAnswer.SENDER_DECLARES);

    /** {@code MPS-asc}: see {@link #surroundConfiguration()}. */
    public static final Parameter<String> SURROUND_CONFIGURATION =
            Syntax.hex("MPS-asc", 0).means(OfferAnswer.SENDER_DECLARES);

    /** {@code ptime}: see {@link #packetTime()}. */
    public static final Parameter<Integer> PACKET_TIME =
            Parameter.integer("ptime", 1, Integer.MAX_VALUE).means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code SBR-enabled}: see {@link #isSpectralBandReplicationEnabled()}. */
    public static final Parameter<Boolean> IS_SPECTRAL_BAND_REPLICATION_ENABLED = Parameter.bit("SBR-enabled");

    /** What codecs of this format are known by. */
    public static final Format<Mp4aLatm> FORMAT = Format.named("MP4A-LATM")
            .in(MediaType.AUDIO)
            .definedBy("RFC 6416 section 7.3")
            .parameters(
                    PROFILE_LEVEL_ID,
                    SURROUND_PROFILE_LEVEL_ID,
                    OBJECT_TYPE,
                    BIT_RATE,
                    IS_CONFIGURATION_IN_BAND,
                    CONFIGURATION,
                    SURROUND_CONFIGURATION,
                    PACKET_TIME,
                    IS_SPECTRAL_BAND_REPLICATION_ENABLED)
            .examples(
                    "object=2; cpresent=1",
                    "profile-level-id=44; bitrate=64000; cpresent=0; config=40005623101fe0; SBR-enabled=1")
            .seenAs(Mp4aLatm.class, Mp4aLatm::new);

    @Override
    public Format<Mp4aLatm> format() {
        return FORMAT;
    }

    /** The profile and level, as ISO/IEC 14496-3 numbers them. */
    public int profileLevelId() {
        return valueOrDefault(PROFILE_LEVEL_ID);
    }

    /** The profile and level of MPEG Surround. */
    public Optional<Integer> surroundProfileLevelId() {
        return value(SURROUND_PROFILE_LEVEL_ID);
    }

    /** The type of audio object. */
    public Optional<Integer> objectType() {
        return value(OBJECT_TYPE);
    }

    /** The bit rate of the stream, in bit/s. */
    public Optional<Integer> bitRate() {
        return value(BIT_RATE);
    }

    /** Whether the configuration stands in the RTP payload too. */
    public boolean isConfigurationInBand() {
        return valueOrDefault(IS_CONFIGURATION_IN_BAND);
    }

    /** The StreamMuxConfig, in hexadecimal digits. */
    public Optional<String> configuration() {
        return value(CONFIGURATION);
    }

    /** The AudioSpecificConfig of MPEG Surround, in hexadecimal digits. */
    public Optional<String> surroundConfiguration() {
        return value(SURROUND_CONFIGURATION);
    }

    /** The length of a packet, in milliseconds. */
    public Optional<Integer> packetTime() {
        return value(PACKET_TIME);
    }

    /** Whether spectral band replication is in the stream, where that is said. */
    public Optional<Boolean> isSpectralBandReplicationEnabled() {
        return value(IS_SPECTRAL_BAND_REPLICATION_ENABLED);
    }
}
