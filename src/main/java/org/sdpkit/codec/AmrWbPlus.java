package org.sdpkit.codec;

import java.util.Optional;
import org.sdpkit.model.MediaType;

/**
 * The parameters of {@code AMR-WB+}.
 *
 * @since 0.1.0
 */
public record AmrWbPlus(FormatParameters parameters) implements TypedParameters<AmrWbPlus> {

    /** {@code channels}: see {@link #channels()}. */
    public static final Parameter<Integer> CHANNELS = Parameter.integer("channels", 1, 2);

    /** {@code interleaving}: see {@link #interleaving()}. */
    public static final Parameter<Integer> INTERLEAVING =
            Parameter.integer("interleaving", 1, Integer.MAX_VALUE).range("int").means(OfferAnswer.SYMMETRIC);

    /** {@code int-delay}: see {@link #interleavingDelay()}. */
    public static final Parameter<Integer> INTERLEAVING_DELAY =
            Parameter.integer("int-delay", 0, Integer.MAX_VALUE).range("int").means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code ptime}: see {@link #packetTime()}. */
    public static final Parameter<Integer> PACKET_TIME =
            Parameter.integer("ptime", 1, Integer.MAX_VALUE).range("ms").means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code maxptime}: see {@link #maxPacketTime()}. */
    public static final Parameter<Integer> MAX_PACKET_TIME =
            Parameter.integer("maxptime", 1, Integer.MAX_VALUE).range("ms").means(OfferAnswer.RECEIVER_DECLARES);

    /** What codecs of this format are known by. */
    public static final Format<AmrWbPlus> FORMAT = Format.named("AMR-WB+")
            .in(MediaType.AUDIO)
            .definedBy("RFC 4352 section 7.1")
            .clockRates(72000)
            .parameters(CHANNELS, INTERLEAVING, INTERLEAVING_DELAY, PACKET_TIME, MAX_PACKET_TIME)
            .examples("interleaving=30; int-delay=86400")
            .seenAs(AmrWbPlus.class, AmrWbPlus::new);

    @Override
    public Format<AmrWbPlus> format() {
        return FORMAT;
    }

    /** The number of channels that can be received. */
    public Optional<Integer> channels() {
        return value(CHANNELS);
    }

    /** The largest number of frames in an interleaving group. */
    public Optional<Integer> interleaving() {
        return value(INTERLEAVING);
    }

    /** How long frames may be held back by interleaving, in timestamp units. */
    public Optional<Integer> interleavingDelay() {
        return value(INTERLEAVING_DELAY);
    }

    /** The preferred length of a packet, in milliseconds. */
    public Optional<Integer> packetTime() {
        return value(PACKET_TIME);
    }

    /** The longest packet, in milliseconds. */
    public Optional<Integer> maxPacketTime() {
        return value(MAX_PACKET_TIME);
    }
}
