package org.sdpkit.codec;

import java.util.Optional;
import org.sdpkit.model.MediaType;

/**
 * The parameters of {@code G7221}, which is G.722.1.
 *
 * @since 0.1.0
 */
public record G7221(FormatParameters parameters) implements TypedParameters<G7221> {

    /** {@code bitrate}: see {@link #bitRate()}. */
    public static final Parameter<String> BIT_RATE =
            Parameter.word("bitrate", "24000", "32000", "48000").mandatory().means(OfferAnswer.SYMMETRIC);

    /** What codecs of this format are known by. */
    public static final Format<G7221> FORMAT = Format.named("G7221")
            .in(MediaType.AUDIO)
            .definedBy("RFC 5577 section 5.1")
            .clockRates(16000, 32000)
            .parameters(BIT_RATE)
            .examples("bitrate=24000")
            .seenAs(G7221.class, G7221::new);

    @Override
    public Format<G7221> format() {
        return FORMAT;
    }

    /** The bit rate, in bit/s; 24000 and 32000 at 16000 Hz, all three at 32000 Hz. */
    public Optional<String> bitRate() {
        return value(BIT_RATE);
    }
}
