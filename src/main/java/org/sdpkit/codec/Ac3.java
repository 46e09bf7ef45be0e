package org.sdpkit.codec;

import java.util.Optional;
import org.sdpkit.model.MediaType;

/**
 * The parameters of {@code ac3} and {@code eac3}.
 *
 * @since 0.1.0
 */
public record Ac3(FormatParameters parameters) implements TypedParameters<Ac3> {

    /** {@code channels}: see {@link #channels()}. */
    public static final Parameter<Integer> CHANNELS = Parameter.integer("channels", 1, 64);

    /** {@code bitStreamConfig}: see {@link #bitStreamConfig()}. */
    public static final Parameter<String> BIT_STREAM_CONFIG =
            Parameter.text("bitStreamConfig", "streams").examples("i6d8");

    /** What codecs of this format are known by. */
    public static final Format<Ac3> FORMAT = Format.named("ac3", "eac3")
            .in(MediaType.AUDIO)
            .definedBy("RFC 4184 section 5.1")
            .parameters(CHANNELS, BIT_STREAM_CONFIG)
            .examples("channels=6")
            .seenAs(Ac3.class, Ac3::new);

    @Override
    public Format<Ac3> format() {
        return FORMAT;
    }

    /** The number of channels, that of the effects included. */
    public Optional<Integer> channels() {
        return value(CHANNELS);
    }

    /** The substreams of {@code eac3}: RFC 4598 section 5.1. */
    public Optional<String> bitStreamConfig() {
        return value(BIT_STREAM_CONFIG);
    }
}
