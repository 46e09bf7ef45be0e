package org.sdpkit.codec;

import java.util.List;
import java.util.Optional;
import org.sdpkit.model.MediaType;

/**
 * The parameters of {@code AMR} and {@code AMR-WB}.
 *
 * @since 0.1.0
 */
public record Amr(FormatParameters parameters) implements TypedParameters<Amr> {

    /** {@code octet-align}: see {@link #octetAlign()}. */
    public static final Parameter<Boolean> OCTET_ALIGN =
            Parameter.bit("octet-align").orElse(false).means(OfferAnswer.SYMMETRIC);

    /** {@code mode-set}: see {@link #modeSet()}. */
    public static final Parameter<List<Integer>> MODE_SET =
            Syntax.integers("mode-set", 0, 8).range("list").means(OfferAnswer.SYMMETRIC);

    /** {@code mode-change-period}: see {@link #modeChangePeriod()}. */
    public static final Parameter<Integer> MODE_CHANGE_PERIOD =
            Parameter.integer("mode-change-period", 1, 2).orElse(1).means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code mode-change-capability}: see {@link #modeChangeCapability()}. */
    public static final Parameter<Integer> MODE_CHANGE_CAPABILITY =
            Parameter.integer("mode-change-capability", 1, 2).orElse(1).means(OfferAnswer.SENDER_DECLARES);

    /** {@code mode-change-neighbor}: see {@link #modeChangeNeighbor()}. */
    public static final Parameter<Boolean> MODE_CHANGE_NEIGHBOR =
            Parameter.bit("mode-change-neighbor").orElse(false).means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code maxptime}: see {@link #maxPacketTime()}. */
    public static final Parameter<Integer> MAX_PACKET_TIME =
            Parameter.integer("maxptime", 1, Integer.MAX_VALUE).range("ms").means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code crc}: see {@link #crc()}. */
    public static final Parameter<Boolean> CRC =
            Parameter.bit("crc").orElse(false).means(OfferAnswer.SYMMETRIC);

    /** {@code robust-sorting}: see {@link #robustSorting()}. */
    public static final Parameter<Boolean> ROBUST_SORTING =
            Parameter.bit("robust-sorting").orElse(false).means(OfferAnswer.SYMMETRIC);

    /** {@code interleaving}: see {@link #interleaving()}. */
    public static final Parameter<Integer> INTERLEAVING =
            Parameter.integer("interleaving", 1, Integer.MAX_VALUE).range("int").means(OfferAnswer.SYMMETRIC);

    /** {@code channels}: see {@link #channels()}. */
    public static final Parameter<Integer> CHANNELS =
            Parameter.integer("channels", 1, 6).range("via rtpmap").orElse(1).means(OfferAnswer.SYMMETRIC);

    /** {@code max-red}: see {@link #maxRed()}. */
    public static final Parameter<Integer> MAX_RED =
            Parameter.integer("max-red", 0, 65535).range("ms").means(OfferAnswer.SENDER_DECLARES);

    /** What codecs of this format are known by. */
    public static final Format<Amr> FORMAT = Format.named("AMR", "AMR-WB")
            .in(MediaType.AUDIO)
            .definedBy("RFC 4867 section 8.1")
            .clockRates(8000, 16000)
            .parameters(
                    OCTET_ALIGN,
                    MODE_SET,
                    MODE_CHANGE_PERIOD,
                    MODE_CHANGE_CAPABILITY,
                    MODE_CHANGE_NEIGHBOR,
                    MAX_PACKET_TIME,
                    CRC,
                    ROBUST_SORTING,
                    INTERLEAVING,
                    CHANNELS,
                    MAX_RED)
            .examples(
                    "mode-set=0,2,5,7; mode-change-period=2; mode-change-capability=2; mode-change-neighbor=1",
                    "octet-align=1; crc=1; mode-change-capability=2",
                    "interleaving=30")
            .seenAs(Amr.class, Amr::new);

    @Override
    public Format<Amr> format() {
        return FORMAT;
    }

    /** Whether payloads are octet-aligned rather than bandwidth-efficient, as far as this parameter says. */
    public boolean octetAlign() {
        return valueOrDefault(OCTET_ALIGN);
    }

    /** The modes that may be used; all where nothing is said. AMR has 0 to 7, AMR-WB 0 to 8. */
    public Optional<List<Integer>> modeSet() {
        return value(MODE_SET);
    }

    /** After how many frame-blocks the mode may change. */
    public int modeChangePeriod() {
        return valueOrDefault(MODE_CHANGE_PERIOD);
    }

    /** Whether the sender is able to restrict mode changes to every second frame-block: 2 if so. */
    public int modeChangeCapability() {
        return valueOrDefault(MODE_CHANGE_CAPABILITY);
    }

    /** Whether the mode should change to a neighboring one only. */
    public boolean modeChangeNeighbor() {
        return valueOrDefault(MODE_CHANGE_NEIGHBOR);
    }

    /** The longest packet, in milliseconds. */
    public Optional<Integer> maxPacketTime() {
        return value(MAX_PACKET_TIME);
    }

    /** Whether payloads carry checksums of frames. */
    public boolean crc() {
        return valueOrDefault(CRC);
    }

    /** Whether payloads are sorted by sensitivity to errors. */
    public boolean robustSorting() {
        return valueOrDefault(ROBUST_SORTING);
    }

    /**
     * The largest number of frame-blocks in an interleaving group; there is no interleaving where nothing is said.
     */
    public Optional<Integer> interleaving() {
        return value(INTERLEAVING);
    }

    /** The number of channels; in SDP this is said by {@code a=rtpmap}. */
    public int channels() {
        return valueOrDefault(CHANNELS);
    }

    /** How much later than a frame its last repetition is sent, in milliseconds; no limit where nothing is said. */
    public Optional<Integer> maxRed() {
        return value(MAX_RED);
    }

    /** Whether payloads are octet-aligned: crc, robust-sorting and interleaving imply it. */
    public boolean isOctetAligned() {
        return octetAlign() || crc() || robustSorting() || interleaving().isPresent();
    }
}
