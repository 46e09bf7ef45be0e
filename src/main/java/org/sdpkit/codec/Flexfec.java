package org.sdpkit.codec;

import java.util.Optional;
import org.sdpkit.model.MediaType;

/**
 * The parameters of {@code flexfec}, flexible forward error correction; also of {@code flexfec-03}, a draft of it
 * that libwebrtc uses, and of its predecessor {@code 1d-interleaved-parityfec} (RFC 6015).
 *
 * @since 0.1.0
 */
public record Flexfec(FormatParameters parameters) implements TypedParameters<Flexfec> {

    /** {@code repair-window}: see {@link #repairWindow()}. */
    public static final Parameter<Long> REPAIR_WINDOW = Parameter.large("repair-window", 0, Long.MAX_VALUE)
            .range("µs")
            .mandatory()
            .means(OfferAnswer.NEGOTIATED);

    /** {@code L}: see {@link #columns()}. */
    public static final Parameter<Integer> COLUMNS =
            Parameter.integer("L", 0, 255).range("int");

    /** {@code D}: see {@link #rows()}. */
    public static final Parameter<Integer> ROWS = Parameter.integer("D", 0, 255).range("int");

    /** {@code ToP}: see {@link #typeOfProtection()}. */
    public static final Parameter<Integer> TYPE_OF_PROTECTION = Parameter.integer("ToP", 0, 3);

    /** What codecs of this format are known by. */
    public static final Format<Flexfec> FORMAT = Format.named("flexfec", "flexfec-03", "1d-interleaved-parityfec")
            .in(MediaType.AUDIO, MediaType.VIDEO, MediaType.TEXT, MediaType.APPLICATION)
            .definedBy("RFC 8627 section 5.1")
            .parameters(REPAIR_WINDOW, COLUMNS, ROWS, TYPE_OF_PROTECTION)
            .examples("repair-window=200000", "L=5; D=10; ToP=2; repair-window=200000")
            .seenAs(Flexfec.class, Flexfec::new);

    @Override
    public Format<Flexfec> format() {
        return FORMAT;
    }

    /** The time that source packets and their repair packets span, in microseconds. */
    public Optional<Long> repairWindow() {
        return value(REPAIR_WINDOW);
    }

    /** The number of columns of a source block. */
    public Optional<Integer> columns() {
        return value(COLUMNS);
    }

    /** The number of rows of a source block. */
    public Optional<Integer> rows() {
        return value(ROWS);
    }

    /** The type of protection, of drafts of RFC 8627: rows, columns, both, or retransmission. */
    public Optional<Integer> typeOfProtection() {
        return value(TYPE_OF_PROTECTION);
    }
}
