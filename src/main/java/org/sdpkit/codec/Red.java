package org.sdpkit.codec;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sdpkit.attribute.ValueScanner;
import org.sdpkit.model.MediaType;

/**
 * The parameters of {@code red}, redundant data: the payload types that a packet carries, the primary one first.
 * Video has it without a list.
 *
 * @since 0.1.0
 */
public record Red(FormatParameters parameters) implements TypedParameters<Red> {

    /** {@code payloadTypes}: see {@link #payloadTypes()}. */
    public static final Parameter<List<Integer>> PAYLOAD_TYPES = Parameter.<List<Integer>>bare(
                    "pt list", "list of payload types", Red::read, Red::write)
            .examples("111/111")
            .means(OfferAnswer.REFERENCE);

    /** What codecs of this format are known by. */
    public static final Format<Red> FORMAT = Format.named("red")
            .in(MediaType.AUDIO, MediaType.VIDEO, MediaType.TEXT)
            .definedBy("RFC 2198 section 5")
            .parameters(PAYLOAD_TYPES)
            .examples("111/111", "0/5", "98/98/98")
            .seenAs(Red.class, Red::new);

    @Override
    public Format<Red> format() {
        return FORMAT;
    }

    /** The payload types in a packet, the primary one first. */
    public Optional<List<Integer>> payloadTypes() {
        return value(PAYLOAD_TYPES);
    }

    private static List<Integer> read(ValueScanner in) {
        return Syntax.list(in, '/', item -> item.integer("payload type", 0, Syntax.MAX_PAYLOAD_TYPE));
    }

    private static String write(List<Integer> payloadTypes) {
        if (payloadTypes.isEmpty()) {
            throw new IllegalArgumentException("payload types must not be empty");
        }
        return payloadTypes.stream().map(String::valueOf).collect(Collectors.joining("/"));
    }
}
