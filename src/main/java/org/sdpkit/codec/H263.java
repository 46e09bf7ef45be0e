package org.sdpkit.codec;

import java.util.List;
import java.util.Optional;
import org.sdpkit.model.MediaType;

/**
 * The parameters of {@code H263-1998} and {@code H263-2000}, and of {@code H263}, to which older descriptions give
 * them too.
 *
 * @since 0.1.0
 */
public record H263(FormatParameters parameters) implements TypedParameters<H263> {

    /** {@code SQCIF}: see {@link #sqcif()}. */
    public static final Parameter<Integer> SQCIF =
            Parameter.integer("SQCIF", 1, 32).range("MPI").means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code QCIF}: see {@link #qcif()}. */
    public static final Parameter<Integer> QCIF =
            Parameter.integer("QCIF", 1, 32).range("MPI").means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code CIF}: see {@link #cif()}. */
    public static final Parameter<Integer> CIF =
            Parameter.integer("CIF", 1, 32).range("MPI").means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code CIF4}: see {@link #cif4()}. */
    public static final Parameter<Integer> CIF4 =
            Parameter.integer("CIF4", 1, 32).range("MPI").means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code CIF16}: see {@link #cif16()}. */
    public static final Parameter<Integer> CIF16 =
            Parameter.integer("CIF16", 1, 32).range("MPI").means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code CUSTOM}: see {@link #customPictures()}. */
    public static final Parameter<List<CustomPicture>> CUSTOM_PICTURES = Parameter.<CustomPicture>repeated(
                    "CUSTOM", "x,y,MPI", CustomPicture::read, CustomPicture::toString)
            .examples("360,240,2")
            .means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code profile}: see {@link #profile()}. */
    public static final Parameter<Integer> PROFILE =
            Parameter.integer("profile", 0, 10).range("int").means(OfferAnswer.SYMMETRIC);

    /** {@code level}: see {@link #level()}. */
    public static final Parameter<Integer> LEVEL =
            Parameter.integer("level", 0, 100).range("int").means(OfferAnswer.NEGOTIATED);

    /** {@code interlace}: see {@link #interlace()}. */
    public static final Parameter<Boolean> INTERLACE =
            Parameter.bit("interlace").means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code F}: see {@link #advancedPrediction()}. */
    public static final Parameter<Boolean> ADVANCED_PREDICTION =
            Parameter.bit("F").means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code I}: see {@link #intraCoding()}. */
    public static final Parameter<Boolean> INTRA_CODING = Parameter.bit("I").means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code J}: see {@link #deblocking()}. */
    public static final Parameter<Boolean> DEBLOCKING = Parameter.bit("J").means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code T}: see {@link #quantization()}. */
    public static final Parameter<Boolean> QUANTIZATION = Parameter.bit("T").means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code K}: see {@link #sliceStructure()}. */
    public static final Parameter<Integer> SLICE_STRUCTURE =
            Parameter.integer("K", 1, 4).means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code N}: see {@link #referencePictureSelection()}. */
    public static final Parameter<Integer> REFERENCE_PICTURE_SELECTION =
            Parameter.integer("N", 1, 4).means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code P}: see {@link #resampling()}. */
    public static final Parameter<List<Integer>> RESAMPLING =
            Syntax.integers("P", 1, 4).means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code PAR}: see {@link #pixelAspectRatio()}. */
    public static final Parameter<AspectRatio> PIXEL_ASPECT_RATIO = AspectRatio.parameter();

    /** {@code CPCF}: see {@link #customPictureClock()}. */
    public static final Parameter<List<Integer>> CUSTOM_PICTURE_CLOCK = Syntax.integers("CPCF", 0, 65535);

    /** {@code BPP}: see {@link #bitsPerPicture()}. */
    public static final Parameter<Integer> BITS_PER_PICTURE =
            Parameter.integer("BPP", 0, 65536).means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code HRD}: see {@link #hypotheticalReferenceDecoder()}. */
    public static final Parameter<Boolean> HYPOTHETICAL_REFERENCE_DECODER =
            Parameter.bit("HRD").means(OfferAnswer.RECEIVER_DECLARES);

    /** What codecs of this format are known by. */
    public static final Format<H263> FORMAT = Format.named("H263-1998", "H263-2000", "H263")
            .in(MediaType.VIDEO)
            .definedBy("RFC 4629 section 8.1")
            .clockRates(90000)
            .parameters(
                    SQCIF,
                    QCIF,
                    CIF,
                    CIF4,
                    CIF16,
                    CUSTOM_PICTURES,
                    PROFILE,
                    LEVEL,
                    INTERLACE,
                    ADVANCED_PREDICTION,
                    INTRA_CODING,
                    DEBLOCKING,
                    QUANTIZATION,
                    SLICE_STRUCTURE,
                    REFERENCE_PICTURE_SELECTION,
                    RESAMPLING,
                    PIXEL_ASPECT_RATIO,
                    CUSTOM_PICTURE_CLOCK,
                    BITS_PER_PICTURE,
                    HYPOTHETICAL_REFERENCE_DECODER)
            .examples("CIF=4;QCIF=2;F=1;K=1", "CUSTOM=360,240,2;CIF=1;QCIF=1;PAR=12:11")
            .seenAs(H263.class, H263::new);

    @Override
    public Format<H263> format() {
        return FORMAT;
    }

    /** The minimum picture interval of 128 x 96 pixels, in units of 1/29.97 seconds. */
    public Optional<Integer> sqcif() {
        return value(SQCIF);
    }

    /** The minimum picture interval of 176 x 144 pixels. */
    public Optional<Integer> qcif() {
        return value(QCIF);
    }

    /** The minimum picture interval of 352 x 288 pixels. */
    public Optional<Integer> cif() {
        return value(CIF);
    }

    /** The minimum picture interval of 704 x 576 pixels. */
    public Optional<Integer> cif4() {
        return value(CIF4);
    }

    /** The minimum picture interval of 1408 x 1152 pixels. */
    public Optional<Integer> cif16() {
        return value(CIF16);
    }

    /** Picture sizes of one's own. */
    public Optional<List<CustomPicture>> customPictures() {
        return value(CUSTOM_PICTURES);
    }

    /** The profile. */
    public Optional<Integer> profile() {
        return value(PROFILE);
    }

    /** The level, 10 times its number. */
    public Optional<Integer> level() {
        return value(LEVEL);
    }

    /** Whether interlaced pictures can be received. */
    public Optional<Boolean> interlace() {
        return value(INTERLACE);
    }

    /** Whether Annex F, advanced prediction, is supported. */
    public Optional<Boolean> advancedPrediction() {
        return value(ADVANCED_PREDICTION);
    }

    /** Whether Annex I, advanced intra coding, is supported. */
    public Optional<Boolean> intraCoding() {
        return value(INTRA_CODING);
    }

    /** Whether Annex J, the deblocking filter, is supported. */
    public Optional<Boolean> deblocking() {
        return value(DEBLOCKING);
    }

    /** Whether Annex T, modified quantization, is supported. */
    public Optional<Boolean> quantization() {
        return value(QUANTIZATION);
    }

    /** Which mode of Annex K, slices, is supported. */
    public Optional<Integer> sliceStructure() {
        return value(SLICE_STRUCTURE);
    }

    /** Which mode of Annex N, reference picture selection, is supported. */
    public Optional<Integer> referencePictureSelection() {
        return value(REFERENCE_PICTURE_SELECTION);
    }

    /** Which modes of Annex P, reference picture resampling, are supported. */
    public Optional<List<Integer>> resampling() {
        return value(RESAMPLING);
    }

    /** The shape of pixels. */
    public Optional<AspectRatio> pixelAspectRatio() {
        return value(PIXEL_ASPECT_RATIO);
    }

    /** A picture clock of one's own: divisor, factor, and minimum picture intervals of the sizes. */
    public Optional<List<Integer>> customPictureClock() {
        return value(CUSTOM_PICTURE_CLOCK);
    }

    /** The largest picture, in units of 1024 bits. */
    public Optional<Integer> bitsPerPicture() {
        return value(BITS_PER_PICTURE);
    }

    /** Whether the hypothetical reference decoder is supported. */
    public Optional<Boolean> hypotheticalReferenceDecoder() {
        return value(HYPOTHETICAL_REFERENCE_DECODER);
    }
}
