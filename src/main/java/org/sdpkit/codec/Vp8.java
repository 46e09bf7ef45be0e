package org.sdpkit.codec;

import java.util.Optional;
import org.sdpkit.model.MediaType;

/**
 * The parameters of {@code VP8}. They are capabilities of the receiver, and never a reason not to match.
 *
 * @since 0.1.0
 */
public record Vp8(FormatParameters parameters) implements TypedParameters<Vp8> {

    /** {@code max-fr}: see {@link #maxFrameRate()}. */
    public static final Parameter<Integer> MAX_FRAME_RATE =
            Parameter.integer("max-fr", 1, Integer.MAX_VALUE).range("int").means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code max-fs}: see {@link #maxFrameSize()}. */
    public static final Parameter<Integer> MAX_FRAME_SIZE = Parameter.integer("max-fs", 1, Integer.MAX_VALUE)
            .range("macroblocks")
            .means(OfferAnswer.RECEIVER_DECLARES);

    /** What codecs of this format are known by. */
    public static final Format<Vp8> FORMAT = Format.named("VP8")
            .in(MediaType.VIDEO)
            .definedBy("RFC 7741 section 6.1")
            .clockRates(90000)
            .parameters(MAX_FRAME_RATE, MAX_FRAME_SIZE)
            .examples("max-fr=30; max-fs=3600")
            .seenAs(Vp8.class, Vp8::new);

    @Override
    public Format<Vp8> format() {
        return FORMAT;
    }

    /** The highest frame rate that can be decoded, in frames per second. */
    public Optional<Integer> maxFrameRate() {
        return value(MAX_FRAME_RATE);
    }

    /** The largest frame that can be decoded, in macroblocks. */
    public Optional<Integer> maxFrameSize() {
        return value(MAX_FRAME_SIZE);
    }
}
