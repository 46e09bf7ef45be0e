package org.sdpkit.codec;

import java.util.List;
import java.util.Optional;
import org.sdpkit.model.MediaType;

/**
 * The parameters of {@code multiopus}, by which libwebrtc carries surround sound: several Opus streams in one, as
 * RFC 7845 section 5.1.1 maps them.
 *
 * @since 0.1.0
 */
public record MultiOpus(FormatParameters parameters) implements TypedParameters<MultiOpus> {

    /** {@code channel_mapping}: see {@link #channelMapping()}. */
    public static final Parameter<List<Integer>> CHANNEL_MAPPING =
            Syntax.integers("channel_mapping", 0, 255).range("list").means(OfferAnswer.SYMMETRIC);

    /** {@code num_streams}: see {@link #numStreams()}. */
    public static final Parameter<Integer> NUM_STREAMS =
            Parameter.integer("num_streams", 1, 255).range("int").means(OfferAnswer.SYMMETRIC);

    /** {@code coupled_streams}: see {@link #coupledStreams()}. */
    public static final Parameter<Integer> COUPLED_STREAMS =
            Parameter.integer("coupled_streams", 0, 255).range("int").means(OfferAnswer.SYMMETRIC);

    /** {@code useinbandfec}: see {@link #useInBandFec()}. */
    public static final Parameter<Boolean> USE_IN_BAND_FEC =
            Parameter.bit("useinbandfec").orElse(false).means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code minptime}: see {@link #minPacketTime()}. */
    public static final Parameter<Integer> MIN_PACKET_TIME =
            Parameter.integer("minptime", 1, Integer.MAX_VALUE).range("ms");

    /** What codecs of this format are known by. */
    public static final Format<MultiOpus> FORMAT = Format.named("multiopus")
            .in(MediaType.AUDIO)
            .definedBy("libwebrtc")
            .clockRates(48000)
            .parameters(CHANNEL_MAPPING, NUM_STREAMS, COUPLED_STREAMS, USE_IN_BAND_FEC, MIN_PACKET_TIME)
            .examples("channel_mapping=0,4,1,2,3,5;coupled_streams=2;minptime=10;num_streams=4;useinbandfec=1")
            .seenAs(MultiOpus.class, MultiOpus::new);

    @Override
    public Format<MultiOpus> format() {
        return FORMAT;
    }

    /** For each output channel the decoded channel that it plays, 255 for silence. */
    public Optional<List<Integer>> channelMapping() {
        return value(CHANNEL_MAPPING);
    }

    /** The number of Opus streams. */
    public Optional<Integer> numStreams() {
        return value(NUM_STREAMS);
    }

    /** How many of them are stereo. */
    public Optional<Integer> coupledStreams() {
        return value(COUPLED_STREAMS);
    }

    /** Whether the receiver can make use of in-band forward error correction. */
    public boolean useInBandFec() {
        return valueOrDefault(USE_IN_BAND_FEC);
    }

    /** The shortest packet that the receiver wants, in milliseconds. */
    public Optional<Integer> minPacketTime() {
        return value(MIN_PACKET_TIME);
    }
}
