package org.sdpkit.codec;

import java.util.Optional;
import org.sdpkit.model.MediaType;

/**
 * The parameters of {@code SILK}, the ancestor of Opus.
 *
 * @since 0.1.0
 */
public record Silk(FormatParameters parameters) implements TypedParameters<Silk> {

    /** {@code maxaveragebitrate}: see {@link #maxAverageBitRate()}. */
    public static final Parameter<Integer> MAX_AVERAGE_BIT_RATE =
            Parameter.integer("maxaveragebitrate", 1, Integer.MAX_VALUE).means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code useinbandfec}: see {@link #useInBandFec()}. */
    public static final Parameter<Boolean> USE_IN_BAND_FEC =
            Parameter.bit("useinbandfec").orElse(false).means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code usedtx}: see {@link #useDtx()}. */
    public static final Parameter<Boolean> USE_DTX =
            Parameter.bit("usedtx").orElse(false).means(OfferAnswer.RECEIVER_DECLARES);

    /** What codecs of this format are known by. */
    public static final Format<Silk> FORMAT = Format.named("SILK")
            .in(MediaType.AUDIO)
            .definedBy("draft-spittka-silk-payload-format")
            .clockRates(8000, 12000, 16000, 24000)
            .parameters(MAX_AVERAGE_BIT_RATE, USE_IN_BAND_FEC, USE_DTX)
            .examples("maxaveragebitrate=20000;useinbandfec=1")
            .seenAs(Silk.class, Silk::new);

    @Override
    public Format<Silk> format() {
        return FORMAT;
    }

    /** The highest average bit rate to receive, in bit/s. */
    public Optional<Integer> maxAverageBitRate() {
        return value(MAX_AVERAGE_BIT_RATE);
    }

    /** Whether the receiver can make use of in-band forward error correction. */
    public boolean useInBandFec() {
        return valueOrDefault(USE_IN_BAND_FEC);
    }

    /** Whether the receiver prefers discontinuous transmission. */
    public boolean useDtx() {
        return valueOrDefault(USE_DTX);
    }
}
