package org.sdpkit.codec;

import java.util.Optional;
import org.sdpkit.model.MediaType;

/**
 * The parameters of {@code G723}, which is G.723.1.
 *
 * @since 0.1.0
 */
public record G723(FormatParameters parameters) implements TypedParameters<G723> {

    /** {@code annexa}: see {@link #annexA()}. */
    public static final Parameter<Boolean> ANNEX_A =
            Parameter.choice("annexa", "yes", "no").orElse(true).means(OfferAnswer.BOTH_AGREE);

    /** {@code bitrate}: see {@link #bitRate()}. */
    public static final Parameter<String> BIT_RATE = Parameter.word("bitrate", "5.3", "6.3");

    /** What codecs of this format are known by. */
    public static final Format<G723> FORMAT = Format.named("G723")
            .in(MediaType.AUDIO)
            .definedBy("RFC 4856 section 2.1.3")
            .clockRates(8000)
            .parameters(ANNEX_A, BIT_RATE)
            .examples("annexa=no", "bitrate=6.3;annexa=yes")
            .seenAs(G723.class, G723::new);

    @Override
    public Format<G723> format() {
        return FORMAT;
    }

    /** Whether the comfort noise of Annex A is used; not if either side says no (RFC 7261 section 3). */
    public boolean annexA() {
        return valueOrDefault(ANNEX_A);
    }

    /** The bit rate that is used or preferred, in kbit/s. */
    public Optional<String> bitRate() {
        return value(BIT_RATE);
    }
}
