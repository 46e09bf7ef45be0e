package org.sdpkit.codec;

import java.util.List;
import java.util.Optional;
import org.sdpkit.model.MediaType;

/**
 * The parameters of {@code raw}, uncompressed video: RFC 4175, and what ST 2110-20, -21 and -10 add to it.
 *
 * @since 0.1.0
 */
public record RawVideo(FormatParameters parameters) implements TypedParameters<RawVideo> {

    /** {@code sampling}: see {@link #sampling()}. */
    public static final Parameter<String> SAMPLING = Parameter.text("sampling", "YCbCr-4:2:2 …")
            .examples("YCbCr-4:2:2", "RGB")
            .mandatory()
            .means(OfferAnswer.SYMMETRIC);

    /** {@code width}: see {@link #width()}. */
    public static final Parameter<Integer> WIDTH =
            Parameter.integer("width", 1, 32767).mandatory().means(OfferAnswer.SYMMETRIC);

    /** {@code height}: see {@link #height()}. */
    public static final Parameter<Integer> HEIGHT =
            Parameter.integer("height", 1, 32767).mandatory().means(OfferAnswer.SYMMETRIC);

    /** {@code depth}: see {@link #depth()}. */
    public static final Parameter<SampleDepth> DEPTH =
            SampleDepth.parameter().mandatory().means(OfferAnswer.SYMMETRIC);

    /** {@code colorimetry}: see {@link #colorimetry()}. */
    public static final Parameter<String> COLORIMETRY = Parameter.text("colorimetry", "BT709|BT2020|…")
            .examples("BT709", "BT.709-2")
            .mandatory()
            .means(OfferAnswer.SYMMETRIC);

    /** {@code exactframerate}: see {@link #exactFrameRate()}. */
    public static final Parameter<FrameRate> EXACT_FRAME_RATE =
            FrameRate.parameter().means(OfferAnswer.SYMMETRIC);

    /** {@code interlace}: see {@link #isInterlaced()}. */
    public static final Parameter<Boolean> IS_INTERLACED =
            Parameter.flag("interlace").means(OfferAnswer.SYMMETRIC);

    /** {@code segmented}: see {@link #isSegmented()}. */
    public static final Parameter<Boolean> IS_SEGMENTED =
            Parameter.flag("segmented").means(OfferAnswer.SYMMETRIC);

    /** {@code top-field-first}: see {@link #isTopFieldFirst()}. */
    public static final Parameter<Boolean> IS_TOP_FIELD_FIRST =
            Parameter.flag("top-field-first").means(OfferAnswer.SENDER_DECLARES);

    /** {@code chroma-position}: see {@link #chromaPositions()}. */
    public static final Parameter<List<Integer>> CHROMA_POSITIONS =
            Syntax.integers("chroma-position", 0, 8).means(OfferAnswer.SENDER_DECLARES);

    /** {@code gamma}: see {@link #gamma()}. */
    public static final Parameter<String> GAMMA =
            Parameter.text("gamma", "decimal").examples("2.2").means(OfferAnswer.SENDER_DECLARES);

    /** {@code PM}: see {@link #packingMode()}. */
    public static final Parameter<String> PACKING_MODE =
            Parameter.word("PM", "2110GPM", "2110BPM").means(OfferAnswer.SYMMETRIC);

    /** {@code SSN}: see {@link #specification()}. */
    public static final Parameter<String> SPECIFICATION = Parameter.text("SSN", "ST2110-20:2017|2022")
            .examples("ST2110-20:2017")
            .means(OfferAnswer.SENDER_DECLARES);

    /** {@code TP}: see {@link #senderType()}. */
    public static final Parameter<String> SENDER_TYPE =
            Parameter.word("TP", "2110TPN", "2110TPNL", "2110TPW").means(OfferAnswer.SENDER_DECLARES);

    /** {@code TCS}: see {@link #transferCharacteristic()}. */
    public static final Parameter<String> TRANSFER_CHARACTERISTIC = Parameter.text("TCS", "SDR|PQ|HLG|…")
            .examples("SDR", "PQ")
            .orElse("SDR")
            .means(OfferAnswer.SENDER_DECLARES);

    /** {@code RANGE}: see {@link #range()}. */
    public static final Parameter<String> RANGE = Parameter.word("RANGE", "NARROW", "FULLPROTECT", "FULL")
            .orElse("NARROW")
            .means(OfferAnswer.SENDER_DECLARES);

    /** {@code MAXUDP}: see {@link #maxUdpSize()}. */
    public static final Parameter<Integer> MAX_UDP_SIZE =
            Parameter.integer("MAXUDP", 1, Integer.MAX_VALUE).orElse(1460).means(OfferAnswer.SENDER_DECLARES);

    /** {@code PAR}: see {@link #pixelAspectRatio()}. */
    public static final Parameter<AspectRatio> PIXEL_ASPECT_RATIO =
            AspectRatio.parameter().orElse(AspectRatio.SQUARE).means(OfferAnswer.SENDER_DECLARES);

    /** {@code TROFF}: see {@link #readOffset()}. */
    public static final Parameter<Integer> READ_OFFSET =
            Parameter.integer("TROFF", 0, Integer.MAX_VALUE).range("µs").means(OfferAnswer.SENDER_DECLARES);

    /** {@code CMAX}: see {@link #maxBurst()}. */
    public static final Parameter<Integer> MAX_BURST =
            Parameter.integer("CMAX", 1, Integer.MAX_VALUE).means(OfferAnswer.SENDER_DECLARES);

    /** What codecs of this format are known by. */
    public static final Format<RawVideo> FORMAT = Format.named("raw")
            .in(MediaType.VIDEO)
            .definedBy("RFC 4175 section 6.1")
            .clockRates(90000)
            .parameters(
                    SAMPLING,
                    WIDTH,
                    HEIGHT,
                    DEPTH,
                    COLORIMETRY,
                    EXACT_FRAME_RATE,
                    IS_INTERLACED,
                    IS_SEGMENTED,
                    IS_TOP_FIELD_FIRST,
                    CHROMA_POSITIONS,
                    GAMMA,
                    PACKING_MODE,
                    SPECIFICATION,
                    SENDER_TYPE,
                    TRANSFER_CHARACTERISTIC,
                    RANGE,
                    MAX_UDP_SIZE,
                    PIXEL_ASPECT_RATIO,
                    READ_OFFSET,
                    MAX_BURST)
            .examples(
                    "sampling=YCbCr-4:2:2; width=1280; height=720; depth=10; colorimetry=BT.709-2; chroma-position=1",
                    "sampling=YCbCr-4:2:2; width=1920; height=1080; exactframerate=30000/1001; depth=10; TCS=SDR; colorimetry=BT709; PM=2110GPM; SSN=ST2110-20:2017; interlace; TP=2110TPN;")
            .seenAs(RawVideo.class, RawVideo::new);

    @Override
    public Format<RawVideo> format() {
        return FORMAT;
    }

    /** The components of a pixel and how they are sampled: YCbCr-4:2:2, RGB …. */
    public Optional<String> sampling() {
        return value(SAMPLING);
    }

    /** Pixels in a line. */
    public Optional<Integer> width() {
        return value(WIDTH);
    }

    /** Lines in a frame. */
    public Optional<Integer> height() {
        return value(HEIGHT);
    }

    /** Bits in a sample. */
    public Optional<SampleDepth> depth() {
        return value(DEPTH);
    }

    /** The specification of colours: BT709, BT2020, BT2100 …. */
    public Optional<String> colorimetry() {
        return value(COLORIMETRY);
    }

    /** Frames a second; ST 2110-20 requires it. */
    public Optional<FrameRate> exactFrameRate() {
        return value(EXACT_FRAME_RATE);
    }

    /** Whether the video is interlaced, or progressive frames in segments. */
    public boolean isInterlaced() {
        return valueOrDefault(IS_INTERLACED);
    }

    /** Whether progressive frames are sent as two segments, which look interlaced. */
    public boolean isSegmented() {
        return valueOrDefault(IS_SEGMENTED);
    }

    /** Whether chrominance samples start with the first line of field 0. */
    public boolean isTopFieldFirst() {
        return valueOrDefault(IS_TOP_FIELD_FIRST);
    }

    /** Where chrominance samples lie, of Cb and Cr if they differ; 0 for subsampled video where nothing is said. */
    public Optional<List<Integer>> chromaPositions() {
        return value(CHROMA_POSITIONS);
    }

    /** The gamma correction. */
    public Optional<String> gamma() {
        return value(GAMMA);
    }

    /** The packing mode: general or block; ST 2110-20 requires it. */
    public Optional<String> packingMode() {
        return value(PACKING_MODE);
    }

    /** The number of the specification that the sender conforms to; ST 2110-20 requires it. */
    public Optional<String> specification() {
        return value(SPECIFICATION);
    }

    /** How evenly the sender paces packets: narrow, narrow linear or wide; ST 2110-21 requires it. */
    public Optional<String> senderType() {
        return value(SENDER_TYPE);
    }

    /** How light becomes numbers: SDR, PQ, HLG …. */
    public String transferCharacteristic() {
        return valueOrDefault(TRANSFER_CHARACTERISTIC);
    }

    /** The range of sample values that is used. */
    public String range() {
        return valueOrDefault(RANGE);
    }

    /** The largest UDP datagram, in bytes. */
    public int maxUdpSize() {
        return valueOrDefault(MAX_UDP_SIZE);
    }

    /** The shape of pixels. */
    public AspectRatio pixelAspectRatio() {
        return valueOrDefault(PIXEL_ASPECT_RATIO);
    }

    /** How long after the beginning of a frame its first packet is sent, in microseconds. */
    public Optional<Integer> readOffset() {
        return value(READ_OFFSET);
    }

    /** The largest burst of packets, of a wide sender. */
    public Optional<Integer> maxBurst() {
        return value(MAX_BURST);
    }
}
