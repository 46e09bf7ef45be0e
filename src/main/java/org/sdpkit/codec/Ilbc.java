package org.sdpkit.codec;

import org.sdpkit.model.MediaType;

/**
 * The parameters of {@code iLBC}.
 *
 * @since 0.1.0
 */
public record Ilbc(FormatParameters parameters) implements TypedParameters<Ilbc> {

    /** {@code mode}: see {@link #mode()}. */
    public static final Parameter<String> MODE =
            Parameter.word("mode", "20", "30").orElse("30").means(OfferAnswer.NEGOTIATED);

    /** What codecs of this format are known by. */
    public static final Format<Ilbc> FORMAT = Format.named("iLBC")
            .in(MediaType.AUDIO)
            .definedBy("RFC 3952 section 4.2")
            .clockRates(8000)
            .parameters(MODE)
            .examples("mode=20")
            .seenAs(Ilbc.class, Ilbc::new);

    @Override
    public Format<Ilbc> format() {
        return FORMAT;
    }

    /** The length of a frame in milliseconds; both sides use 30 if either asks for it. */
    public String mode() {
        return valueOrDefault(MODE);
    }
}
