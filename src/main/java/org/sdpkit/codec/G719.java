package org.sdpkit.codec;

import java.util.Optional;
import org.sdpkit.model.MediaType;

/**
 * The parameters of {@code G719}.
 *
 * @since 0.1.0
 */
public record G719(FormatParameters parameters) implements TypedParameters<G719> {

    /** {@code interleaving}: see {@link #interleaving()}. */
    public static final Parameter<Boolean> INTERLEAVING =
            Parameter.bit("interleaving").means(OfferAnswer.SYMMETRIC);

    /** {@code int-delay}: see {@link #interleavingDelay()}. */
    public static final Parameter<String> INTERLEAVING_DELAY =
            Parameter.text("int-delay", "sources with delays").examples("ABCD1234:1000,4321DCB:640");

    /** {@code max-red}: see {@link #maxRedundancy()}. */
    public static final Parameter<Integer> MAX_REDUNDANCY = Parameter.integer("max-red", 0, 65535);

    /** {@code channels}: see {@link #channels()}. */
    public static final Parameter<Integer> CHANNELS = Parameter.integer("channels", 1, 6);

    /** {@code CBR}: see {@link #constantBitRate()}. */
    public static final Parameter<Integer> CONSTANT_BIT_RATE = Parameter.integer("CBR", 1, Integer.MAX_VALUE);

    /** {@code ptime}: see {@link #packetTime()}. */
    public static final Parameter<Integer> PACKET_TIME =
            Parameter.integer("ptime", 1, Integer.MAX_VALUE).means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code maxptime}: see {@link #maxPacketTime()}. */
    public static final Parameter<Integer> MAX_PACKET_TIME =
            Parameter.integer("maxptime", 1, Integer.MAX_VALUE).means(OfferAnswer.RECEIVER_DECLARES);

    /** What codecs of this format are known by. */
    public static final Format<G719> FORMAT = Format.named("G719")
            .in(MediaType.AUDIO)
            .definedBy("RFC 5404 section 7.1")
            .clockRates(48000)
            .parameters(
                    INTERLEAVING,
                    INTERLEAVING_DELAY,
                    MAX_REDUNDANCY,
                    CHANNELS,
                    CONSTANT_BIT_RATE,
                    PACKET_TIME,
                    MAX_PACKET_TIME)
            .examples("int-delay=ABCD1234:1000", "interleaving=1; int-delay=ABCD1234:30; max-red=100; CBR=1")
            .seenAs(G719.class, G719::new);

    @Override
    public Format<G719> format() {
        return FORMAT;
    }

    /** Whether payloads are interleaved. */
    public Optional<Boolean> interleaving() {
        return value(INTERLEAVING);
    }

    /** How long frames of a source wait to be put in order, in milliseconds behind its SSRC in hexadecimal digits. */
    public Optional<String> interleavingDelay() {
        return value(INTERLEAVING_DELAY);
    }

    /** How much later than a frame its last repetition is sent, in milliseconds. */
    public Optional<Integer> maxRedundancy() {
        return value(MAX_REDUNDANCY);
    }

    /** The number of channels; in SDP this is said by {@code a=rtpmap}. */
    public Optional<Integer> channels() {
        return value(CHANNELS);
    }

    /** The constant bit rate, in bit/s. */
    public Optional<Integer> constantBitRate() {
        return value(CONSTANT_BIT_RATE);
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
