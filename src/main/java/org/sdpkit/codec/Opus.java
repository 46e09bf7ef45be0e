package org.sdpkit.codec;

import java.util.Optional;
import org.sdpkit.model.MediaType;

/**
 * The parameters of {@code opus}. The clock rate is always 48000 Hz and the channels 2, whatever is sent; no
 * parameter keeps an offer from being answered.
 *
 * @since 0.1.0
 */
public record Opus(FormatParameters parameters) implements TypedParameters<Opus> {

    /** {@code maxplaybackrate}: see {@link #maxPlaybackRate()}. */
    public static final Parameter<Integer> MAX_PLAYBACK_RATE =
            Parameter.integer("maxplaybackrate", 8000, 48000).orElse(48000).means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code sprop-maxcapturerate}: see {@link #spropMaxCaptureRate()}. */
    public static final Parameter<Integer> SPROP_MAX_CAPTURE_RATE =
            Parameter.integer("sprop-maxcapturerate", 8000, 48000).orElse(48000).means(OfferAnswer.SENDER_DECLARES);

    /** {@code maxaveragebitrate}: see {@link #maxAverageBitRate()}. */
    public static final Parameter<Integer> MAX_AVERAGE_BIT_RATE = Parameter.integer(
                    "maxaveragebitrate", 1, Integer.MAX_VALUE)
            .range("6000..510000")
            .means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code stereo}: see {@link #stereo()}. */
    public static final Parameter<Boolean> STEREO =
            Parameter.bit("stereo").orElse(false).means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code sprop-stereo}: see {@link #spropStereo()}. */
    public static final Parameter<Boolean> SPROP_STEREO =
            Parameter.bit("sprop-stereo").orElse(false).means(OfferAnswer.SENDER_DECLARES);

    /** {@code cbr}: see {@link #cbr()}. */
    public static final Parameter<Boolean> CBR =
            Parameter.bit("cbr").orElse(false).means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code useinbandfec}: see {@link #useInBandFec()}. */
    public static final Parameter<Boolean> USE_IN_BAND_FEC =
            Parameter.bit("useinbandfec").orElse(false).means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code usedtx}: see {@link #useDtx()}. */
    public static final Parameter<Boolean> USE_DTX =
            Parameter.bit("usedtx").orElse(false).means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code minptime}: see {@link #minPacketTime()}. */
    public static final Parameter<Integer> MIN_PACKET_TIME =
            Parameter.integer("minptime", 1, Integer.MAX_VALUE).range("ms");

    /** What codecs of this format are known by. */
    public static final Format<Opus> FORMAT = Format.named("opus")
            .in(MediaType.AUDIO)
            .definedBy("RFC 7587 section 6.1")
            .clockRates(48000)
            .parameters(
                    MAX_PLAYBACK_RATE,
                    SPROP_MAX_CAPTURE_RATE,
                    MAX_AVERAGE_BIT_RATE,
                    STEREO,
                    SPROP_STEREO,
                    CBR,
                    USE_IN_BAND_FEC,
                    USE_DTX,
                    MIN_PACKET_TIME)
            .examples(
                    "maxplaybackrate=16000; sprop-maxcapturerate=16000; maxaveragebitrate=20000; stereo=1; useinbandfec=1; usedtx=0",
                    "minptime=10;useinbandfec=1")
            .seenAs(Opus.class, Opus::new);

    @Override
    public Format<Opus> format() {
        return FORMAT;
    }

    /** The highest sampling rate that the receiver can play, in Hz. */
    public int maxPlaybackRate() {
        return valueOrDefault(MAX_PLAYBACK_RATE);
    }

    /** The highest sampling rate that the sender is likely to capture, in Hz. */
    public int spropMaxCaptureRate() {
        return valueOrDefault(SPROP_MAX_CAPTURE_RATE);
    }

    /** The highest average bit rate to receive, in bit/s; one outside 6000 to 510000 should be ignored. */
    public Optional<Integer> maxAverageBitRate() {
        return value(MAX_AVERAGE_BIT_RATE);
    }

    /** Whether the receiver prefers stereo. */
    public boolean stereo() {
        return valueOrDefault(STEREO);
    }

    /** Whether the sender is likely to send stereo. */
    public boolean spropStereo() {
        return valueOrDefault(SPROP_STEREO);
    }

    /** Whether the receiver prefers a constant bit rate. */
    public boolean cbr() {
        return valueOrDefault(CBR);
    }

    /** Whether the receiver can make use of in-band forward error correction. */
    public boolean useInBandFec() {
        return valueOrDefault(USE_IN_BAND_FEC);
    }

    /** Whether the receiver prefers discontinuous transmission. */
    public boolean useDtx() {
        return valueOrDefault(USE_DTX);
    }

    /**
     * The shortest packet that the receiver wants, in milliseconds; of drafts of RFC 7587, and still written by
     * browsers.
     */
    public Optional<Integer> minPacketTime() {
        return value(MIN_PACKET_TIME);
    }
}
