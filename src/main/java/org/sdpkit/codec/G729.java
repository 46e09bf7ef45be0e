package org.sdpkit.codec;

import org.sdpkit.model.MediaType;

/**
 * The parameters of {@code G729}.
 *
 * @since 0.1.0
 */
public record G729(FormatParameters parameters) implements TypedParameters<G729> {

    /** {@code annexb}: see {@link #annexB()}. */
    public static final Parameter<Boolean> ANNEX_B =
            Parameter.choice("annexb", "yes", "no").orElse(true).means(OfferAnswer.BOTH_AGREE);

    /** What codecs of this format are known by. */
    public static final Format<G729> FORMAT = Format.named("G729", "G729D", "G729E")
            .in(MediaType.AUDIO)
            .definedBy("RFC 4856 section 2.1.9")
            .clockRates(8000)
            .parameters(ANNEX_B)
            .examples("annexb=no")
            .seenAs(G729.class, G729::new);

    @Override
    public Format<G729> format() {
        return FORMAT;
    }

    /** Whether the comfort noise of Annex B is used; not if either side says no (RFC 7261 section 3). */
    public boolean annexB() {
        return valueOrDefault(ANNEX_B);
    }
}
