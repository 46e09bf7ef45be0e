package org.sdpkit.codec;

import java.util.Optional;
import org.sdpkit.model.MediaType;

/**
 * The parameters of {@code rtx}, retransmission in a stream of its own. The clock rate is that of the codec that
 * is retransmitted.
 *
 * @since 0.1.0
 */
public record Rtx(FormatParameters parameters) implements TypedParameters<Rtx> {

    /** {@code apt}: see {@link #associatedPayloadType()}. */
    public static final Parameter<Integer> ASSOCIATED_PAYLOAD_TYPE =
            Parameter.integer("apt", 0, 127).mandatory().means(OfferAnswer.REFERENCE);

    /** {@code rtx-time}: see {@link #rtxTime()}. */
    public static final Parameter<Integer> RTX_TIME =
            Parameter.integer("rtx-time", 0, Integer.MAX_VALUE).range("ms").means(OfferAnswer.SENDER_DECLARES);

    /** What codecs of this format are known by. */
    public static final Format<Rtx> FORMAT = Format.named("rtx")
            .in(MediaType.AUDIO, MediaType.VIDEO, MediaType.TEXT, MediaType.APPLICATION)
            .definedBy("RFC 4588 section 8.3")
            .parameters(ASSOCIATED_PAYLOAD_TYPE, RTX_TIME)
            .examples("apt=96;rtx-time=3000")
            .seenAs(Rtx.class, Rtx::new);

    @Override
    public Format<Rtx> format() {
        return FORMAT;
    }

    /** The payload type that is retransmitted. */
    public Optional<Integer> associatedPayloadType() {
        return value(ASSOCIATED_PAYLOAD_TYPE);
    }

    /** How long the sender keeps a packet for retransmission, in milliseconds; unknown where nothing is said. */
    public Optional<Integer> rtxTime() {
        return value(RTX_TIME);
    }
}
