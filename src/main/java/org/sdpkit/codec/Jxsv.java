package org.sdpkit.codec;

import java.util.Optional;
import org.sdpkit.model.MediaType;

/**
 * The parameters of {@code jxsv}, JPEG XS: RFC 9134, and what ST 2110-22 adds to it.
 *
 * @since 0.1.0
 */
public record Jxsv(FormatParameters parameters) implements TypedParameters<Jxsv> {

    /** {@code packetmode}: see {@link #packetMode()}. */
    public static final Parameter<Integer> PACKET_MODE =
            Parameter.integer("packetmode", 0, 1).mandatory().means(OfferAnswer.SYMMETRIC);

    /** {@code transmode}: see {@link #transmissionMode()}. */
    public static final Parameter<Integer> TRANSMISSION_MODE =
            Parameter.integer("transmode", 0, 1).orElse(1).means(OfferAnswer.SYMMETRIC);

    /** {@code profile}: see {@link #profile()}. */
    public static final Parameter<String> PROFILE = Parameter.text("profile", "name")
            .examples("Main444.12", "High444.12")
            .means(OfferAnswer.SYMMETRIC);

    /** {@code level}: see {@link #level()}. */
    public static final Parameter<String> LEVEL =
            Parameter.text("level", "name").examples("2k-1", "4k-2").means(OfferAnswer.SYMMETRIC);

    /** {@code sublevel}: see {@link #subLevel()}. */
    public static final Parameter<String> SUB_LEVEL =
            Parameter.text("sublevel", "name").examples("Sublev3bpp").means(OfferAnswer.SYMMETRIC);

    /** {@code fbblevel}: see {@link #frameBufferLevel()}. */
    public static final Parameter<String> FRAME_BUFFER_LEVEL =
            Parameter.text("fbblevel", "name").examples("1").means(OfferAnswer.SYMMETRIC);

    /** {@code depth}: see {@link #depth()}. */
    public static final Parameter<SampleDepth> DEPTH = SampleDepth.parameter().means(OfferAnswer.SYMMETRIC);

    /** {@code width}: see {@link #width()}. */
    public static final Parameter<Integer> WIDTH =
            Parameter.integer("width", 1, 32767).means(OfferAnswer.SYMMETRIC);

    /** {@code height}: see {@link #height()}. */
    public static final Parameter<Integer> HEIGHT =
            Parameter.integer("height", 1, 32767).means(OfferAnswer.SYMMETRIC);

    /** {@code exactframerate}: see {@link #exactFrameRate()}. */
    public static final Parameter<FrameRate> EXACT_FRAME_RATE =
            FrameRate.parameter().means(OfferAnswer.SYMMETRIC);

    /** {@code interlace}: see {@link #isInterlaced()}. */
    public static final Parameter<Boolean> IS_INTERLACED =
            Parameter.flag("interlace").means(OfferAnswer.SYMMETRIC);

    /** {@code segmented}: see {@link #isSegmented()}. */
    public static final Parameter<Boolean> IS_SEGMENTED =
            Parameter.flag("segmented").means(OfferAnswer.SYMMETRIC);

    /** {@code sampling}: see {@link #sampling()}. */
    public static final Parameter<String> SAMPLING =
            Parameter.text("sampling", "YCbCr-4:2:2 …").examples("YCbCr-4:2:2").means(OfferAnswer.SYMMETRIC);

    /** {@code colorimetry}: see {@link #colorimetry()}. */
    public static final Parameter<String> COLORIMETRY =
            Parameter.text("colorimetry", "BT709|BT2020|…").examples("BT709").means(OfferAnswer.SYMMETRIC);

    /** {@code TCS}: see {@link #transferCharacteristic()}. */
    public static final Parameter<String> TRANSFER_CHARACTERISTIC =
            Parameter.text("TCS", "SDR|PQ|HLG|…").examples("SDR").means(OfferAnswer.SYMMETRIC);

    /** {@code RANGE}: see {@link #range()}. */
    public static final Parameter<String> RANGE =
            Parameter.word("RANGE", "NARROW", "FULLPROTECT", "FULL").means(OfferAnswer.SYMMETRIC);

    /** {@code SSN}: see {@link #specification()}. */
    public static final Parameter<String> SPECIFICATION =
            Parameter.text("SSN", "ST2110-22:2019").examples("ST2110-22:2019").means(OfferAnswer.SYMMETRIC);

    /** {@code TP}: see {@link #senderType()}. */
    public static final Parameter<String> SENDER_TYPE =
            Parameter.word("TP", "2110TPNL", "2110TPN", "2110TPW").means(OfferAnswer.SYMMETRIC);

    /** What codecs of this format are known by. */
    public static final Format<Jxsv> FORMAT = Format.named("jxsv")
            .in(MediaType.VIDEO)
            .definedBy("RFC 9134 section 7.1")
            .clockRates(90000)
            .parameters(
                    PACKET_MODE,
                    TRANSMISSION_MODE,
                    PROFILE,
                    LEVEL,
                    SUB_LEVEL,
                    FRAME_BUFFER_LEVEL,
                    DEPTH,
                    WIDTH,
                    HEIGHT,
                    EXACT_FRAME_RATE,
                    IS_INTERLACED,
                    IS_SEGMENTED,
                    SAMPLING,
                    COLORIMETRY,
                    TRANSFER_CHARACTERISTIC,
                    RANGE,
                    SPECIFICATION,
                    SENDER_TYPE)
            .examples(
                    "packetmode=0;sampling=YCbCr-4:2:2; width=1920;height=1080;depth=10; colorimetry=BT709;TCS=SDR;RANGE=FULL;TP=2110TPNL")
            .seenAs(Jxsv.class, Jxsv::new);

    @Override
    public Format<Jxsv> format() {
        return FORMAT;
    }

    /** How packets are cut: 0 anywhere in the codestream, 1 at slices. */
    public Optional<Integer> packetMode() {
        return value(PACKET_MODE);
    }

    /** Whether packets may be sent out of order: 0 if so, 1 if not. */
    public int transmissionMode() {
        return valueOrDefault(TRANSMISSION_MODE);
    }

    /** The profile. */
    public Optional<String> profile() {
        return value(PROFILE);
    }

    /** The level. */
    public Optional<String> level() {
        return value(LEVEL);
    }

    /** The sublevel. */
    public Optional<String> subLevel() {
        return value(SUB_LEVEL);
    }

    /** The frame buffer level, of the successor of RFC 9134. */
    public Optional<String> frameBufferLevel() {
        return value(FRAME_BUFFER_LEVEL);
    }

    /** Bits in a sample. */
    public Optional<SampleDepth> depth() {
        return value(DEPTH);
    }

    /** Pixels in a line. */
    public Optional<Integer> width() {
        return value(WIDTH);
    }

    /** Lines in a frame. */
    public Optional<Integer> height() {
        return value(HEIGHT);
    }

    /** Frames a second. */
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

    /** The components of a pixel and how they are sampled. */
    public Optional<String> sampling() {
        return value(SAMPLING);
    }

    /** The specification of colours. */
    public Optional<String> colorimetry() {
        return value(COLORIMETRY);
    }

    /** How light becomes numbers. */
    public Optional<String> transferCharacteristic() {
        return value(TRANSFER_CHARACTERISTIC);
    }

    /** The range of sample values that is used; where nothing is said, FULL if colorimetry is UNSPECIFIED, else NARROW. */
    public String range() {
        boolean isUnspecified = colorimetry().filter("UNSPECIFIED"::equals).isPresent();
        return value(RANGE).orElse(isUnspecified ? "FULL" : "NARROW");
    }

    /** The number of the specification that the sender conforms to. */
    public Optional<String> specification() {
        return value(SPECIFICATION);
    }

    /** How evenly the sender paces packets. */
    public Optional<String> senderType() {
        return value(SENDER_TYPE);
    }
}
