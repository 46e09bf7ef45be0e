package org.sdpkit.codec;

import java.util.List;
import java.util.Optional;
import org.sdpkit.model.MediaType;

/**
 * The parameters of {@code vorbis} and {@code theora}.
 *
 * @since 0.1.0
 */
public record Vorbis(FormatParameters parameters) implements TypedParameters<Vorbis> {

    /** {@code configuration}: see {@link #configuration()}. */
    public static final Parameter<List<String>> CONFIGURATION =
            Syntax.base64List("configuration").mandatory().means(OfferAnswer.SENDER_DECLARES);

    /** What codecs of this format are known by. */
    public static final Format<Vorbis> FORMAT = Format.named("vorbis", "theora")
            .in(MediaType.AUDIO, MediaType.VIDEO)
            .definedBy("RFC 5215 section 6.1")
            .parameters(CONFIGURATION)
            .examples("configuration=AAAAAZ2f4g9NAh4aAXZvcmJpcwA=")
            .seenAs(Vorbis.class, Vorbis::new);

    @Override
    public Format<Vorbis> format() {
        return FORMAT;
    }

    /** The packed headers without which the stream cannot be decoded. */
    public Optional<List<String>> configuration() {
        return value(CONFIGURATION);
    }
}
