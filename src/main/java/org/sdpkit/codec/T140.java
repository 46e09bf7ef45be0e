package org.sdpkit.codec;

import org.sdpkit.model.MediaType;

/**
 * The parameters of {@code t140}, text as it is typed.
 *
 * @since 0.1.0
 */
public record T140(FormatParameters parameters) implements TypedParameters<T140> {

    /** {@code cps}: see {@link #charactersPerSecond()}. */
    public static final Parameter<Integer> CHARACTERS_PER_SECOND = Parameter.integer("cps", 1, Integer.MAX_VALUE)
            .range("int")
            .orElse(30)
            .means(OfferAnswer.RECEIVER_DECLARES);

    /** What codecs of this format are known by. */
    public static final Format<T140> FORMAT = Format.named("t140")
            .in(MediaType.TEXT, MediaType.AUDIO)
            .definedBy("RFC 4103 section 10.1")
            .clockRates(1000, 8000)
            .parameters(CHARACTERS_PER_SECOND)
            .examples("cps=30")
            .seenAs(T140.class, T140::new);

    @Override
    public Format<T140> format() {
        return FORMAT;
    }

    /** How many characters a second can be received. */
    public int charactersPerSecond() {
        return valueOrDefault(CHARACTERS_PER_SECOND);
    }
}
