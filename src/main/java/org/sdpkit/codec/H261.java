package org.sdpkit.codec;

import java.util.Optional;
import org.sdpkit.model.MediaType;

/**
 * The parameters of {@code H261}.
 *
 * @since 0.1.0
 */
public record H261(FormatParameters parameters) implements TypedParameters<H261> {

    /** {@code CIF}: see {@link #cif()}. */
    public static final Parameter<Integer> CIF =
            Parameter.integer("CIF", 1, 4).range("MPI").means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code QCIF}: see {@link #qcif()}. */
    public static final Parameter<Integer> QCIF =
            Parameter.integer("QCIF", 1, 4).range("MPI").means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code D}: see {@link #stillImages()}. */
    public static final Parameter<Boolean> STILL_IMAGES = Parameter.bit("D").means(OfferAnswer.RECEIVER_DECLARES);

    /** What codecs of this format are known by. */
    public static final Format<H261> FORMAT = Format.named("H261")
            .in(MediaType.VIDEO)
            .definedBy("RFC 4587 section 6.1")
            .clockRates(90000)
            .parameters(CIF, QCIF, STILL_IMAGES)
            .examples("CIF=2;QCIF=1;D=1")
            .seenAs(H261.class, H261::new);

    @Override
    public Format<H261> format() {
        return FORMAT;
    }

    /** The minimum picture interval of 352 x 288 pixels, in units of 1/29.97 seconds. */
    public Optional<Integer> cif() {
        return value(CIF);
    }

    /** The minimum picture interval of 176 x 144 pixels, in units of 1/29.97 seconds. */
    public Optional<Integer> qcif() {
        return value(QCIF);
    }

    /** Whether Annex D, still images, is supported. */
    public Optional<Boolean> stillImages() {
        return value(STILL_IMAGES);
    }
}
