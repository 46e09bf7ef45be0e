package org.sdpkit.codec;

import java.util.Optional;
import org.sdpkit.model.MediaType;

/**
 * The parameters of {@code MP4V-ES}.
 *
 * @since 0.1.0
 */
public record Mp4vEs(FormatParameters parameters) implements TypedParameters<Mp4vEs> {

    /** {@code profile-level-id}: see {@link #profileLevelId()}. */
    public static final Parameter<Integer> PROFILE_LEVEL_ID =
            Parameter.integer("profile-level-id", 0, 255).range("dec").orElse(1).means(OfferAnswer.SYMMETRIC);

    /** {@code config}: see {@link #configuration()}. */
    public static final Parameter<String> CONFIGURATION =
            Syntax.hex("config", 0).means(OfferAnswer.SENDER_DECLARES);

    /** {@code object}: see {@link #objectType()}. */
    public static final Parameter<Integer> OBJECT_TYPE = Parameter.integer("object", 0, 255);

    /** What codecs of this format are known by. */
    public static final Format<Mp4vEs> FORMAT = Format.named("MP4V-ES")
            .in(MediaType.VIDEO)
            .definedBy("RFC 6416 section 7.1")
            .clockRates(90000)
            .parameters(PROFILE_LEVEL_ID, CONFIGURATION, OBJECT_TYPE)
            .examples("profile-level-id=1;config=000001B001000001B509000001000000012000845D4C282C2090A28F")
            .seenAs(Mp4vEs.class, Mp4vEs::new);

    @Override
    public Format<Mp4vEs> format() {
        return FORMAT;
    }

    /** The profile and level, as ISO/IEC 14496-2 numbers them. */
    public int profileLevelId() {
        return valueOrDefault(PROFILE_LEVEL_ID);
    }

    /** The configuration of the stream, in hexadecimal digits. */
    public Optional<String> configuration() {
        return value(CONFIGURATION);
    }

    /** The type of visual object. */
    public Optional<Integer> objectType() {
        return value(OBJECT_TYPE);
    }
}
