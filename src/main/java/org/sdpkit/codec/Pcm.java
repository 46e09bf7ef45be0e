package org.sdpkit.codec;

import java.util.Optional;
import org.sdpkit.model.MediaType;

/**
 * The parameters of {@code L16}, {@code L20} and {@code L24}, samples as they are: RFC 3190, ST 2110-30, AES67.
 *
 * @since 0.1.0
 */
public record Pcm(FormatParameters parameters) implements TypedParameters<Pcm> {

    /** {@code emphasis}: see {@link #emphasis()}. */
    public static final Parameter<String> EMPHASIS =
            Parameter.word("emphasis", "50-15").means(OfferAnswer.SENDER_DECLARES);

    /** {@code channel-order}: see {@link #channelOrder()}. */
    public static final Parameter<String> CHANNEL_ORDER = Parameter.text("channel-order", "DV.* / SMPTE2110.(ST,51,…)")
            .examples("DV.LRLsRs", "SMPTE2110.(51,ST)")
            .means(OfferAnswer.SENDER_DECLARES);

    /** What codecs of this format are known by. */
    public static final Format<Pcm> FORMAT = Format.named("L16", "L20", "L24", "DAT12", "L8")
            .in(MediaType.AUDIO)
            .definedBy("RFC 3190 section 8")
            .parameters(EMPHASIS, CHANNEL_ORDER)
            .examples("emphasis=50-15; channel-order=DV.LRLsRs", "channel-order=SMPTE2110.(ST)")
            .seenAs(Pcm.class, Pcm::new);

    @Override
    public Format<Pcm> format() {
        return FORMAT;
    }

    /** The emphasis that was applied before sampling; none where nothing is said. */
    public Optional<String> emphasis() {
        return value(EMPHASIS);
    }

    /** The convention by which channels are in order, a dot, and the order. */
    public Optional<String> channelOrder() {
        return value(CHANNEL_ORDER);
    }
}
