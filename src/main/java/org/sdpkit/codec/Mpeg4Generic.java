package org.sdpkit.codec;

import java.util.Optional;
import org.sdpkit.attribute.ValueScanner;
import org.sdpkit.model.MediaType;

/**
 * The parameters of {@code mpeg4-generic}. The lengths of fields are 0 where nothing is said, and the field is
 * then absent.
 *
 * @since 0.1.0
 */
public record Mpeg4Generic(FormatParameters parameters) implements TypedParameters<Mpeg4Generic> {

    /** {@code streamType}: see {@link #streamType()}. */
    public static final Parameter<Integer> STREAM_TYPE = Parameter.integer("streamType", 0, 63);

    /** {@code profile-level-id}: see {@link #profileLevelId()}. */
    public static final Parameter<Integer> PROFILE_LEVEL_ID =
            Parameter.integer("profile-level-id", 0, Integer.MAX_VALUE).mandatory();

    /** {@code config}: see {@link #configuration()}. */
    public static final Parameter<String> CONFIGURATION = Parameter.<String>named(
                    "config", "hex", Mpeg4Generic::readConfiguration, Mpeg4Generic::writeConfiguration)
            .examples("11B0", "\"\"")
            .mandatory()
            .means(OfferAnswer.SENDER_DECLARES);

    /** {@code mode}: see {@link #mode()}. */
    public static final Parameter<String> MODE = Parameter.text("mode", "AAC-lbr|AAC-hbr|CELP-*|generic")
            .examples("AAC-hbr", "generic")
            .mandatory()
            .means(OfferAnswer.SYMMETRIC);

    /** {@code objectType}: see {@link #objectType()}. */
    public static final Parameter<Integer> OBJECT_TYPE = Parameter.integer("objectType", 0, 255);

    /** {@code constantSize}: see {@link #constantSize()}. */
    public static final Parameter<Integer> CONSTANT_SIZE =
            Parameter.integer("constantSize", 1, Integer.MAX_VALUE).means(OfferAnswer.SYMMETRIC);

    /** {@code constantDuration}: see {@link #constantDuration()}. */
    public static final Parameter<Long> CONSTANT_DURATION =
            Parameter.large("constantDuration", 1, Long.MAX_VALUE).means(OfferAnswer.SYMMETRIC);

    /** {@code maxDisplacement}: see {@link #maxDisplacement()}. */
    public static final Parameter<Long> MAX_DISPLACEMENT = Parameter.large("maxDisplacement", 0, Long.MAX_VALUE);

    /** {@code de-interleaveBufferSize}: see {@link #deInterleaveBufferSize()}. */
    public static final Parameter<Long> DE_INTERLEAVE_BUFFER_SIZE =
            Parameter.large("de-interleaveBufferSize", 0, Long.MAX_VALUE);

    /** {@code sizeLength}: see {@link #sizeLength()}. */
    public static final Parameter<Integer> SIZE_LENGTH =
            Parameter.integer("sizeLength", 0, 64).orElse(0).means(OfferAnswer.SYMMETRIC);

    /** {@code indexLength}: see {@link #indexLength()}. */
    public static final Parameter<Integer> INDEX_LENGTH =
            Parameter.integer("indexLength", 0, 64).orElse(0).means(OfferAnswer.SYMMETRIC);

    /** {@code indexDeltaLength}: see {@link #indexDeltaLength()}. */
    public static final Parameter<Integer> INDEX_DELTA_LENGTH =
            Parameter.integer("indexDeltaLength", 0, 64).orElse(0).means(OfferAnswer.SYMMETRIC);

    /** {@code CTSDeltaLength}: see {@link #ctsDeltaLength()}. */
    public static final Parameter<Integer> CTS_DELTA_LENGTH =
            Parameter.integer("CTSDeltaLength", 0, 64).orElse(0).means(OfferAnswer.SYMMETRIC);

    /** {@code DTSDeltaLength}: see {@link #dtsDeltaLength()}. */
    public static final Parameter<Integer> DTS_DELTA_LENGTH =
            Parameter.integer("DTSDeltaLength", 0, 64).orElse(0).means(OfferAnswer.SYMMETRIC);

    /** {@code randomAccessIndication}: see {@link #hasRandomAccessIndication()}. */
    public static final Parameter<Boolean> HAS_RANDOM_ACCESS_INDICATION =
            Parameter.bit("randomAccessIndication").orElse(false).means(OfferAnswer.SYMMETRIC);

    /** {@code streamStateIndication}: see {@link #streamStateIndication()}. */
    public static final Parameter<Integer> STREAM_STATE_INDICATION =
            Parameter.integer("streamStateIndication", 0, 64).orElse(0).means(OfferAnswer.SYMMETRIC);

    /** {@code auxiliaryDataSizeLength}: see {@link #auxiliaryDataSizeLength()}. */
    public static final Parameter<Integer> AUXILIARY_DATA_SIZE_LENGTH =
            Parameter.integer("auxiliaryDataSizeLength", 0, 64).orElse(0).means(OfferAnswer.SYMMETRIC);

    /** What codecs of this format are known by. */
    public static final Format<Mpeg4Generic> FORMAT = Format.named("mpeg4-generic")
            .in(MediaType.AUDIO, MediaType.VIDEO, MediaType.APPLICATION)
            .definedBy("RFC 3640 section 4.1")
            .parameters(
                    STREAM_TYPE,
                    PROFILE_LEVEL_ID,
                    CONFIGURATION,
                    MODE,
                    OBJECT_TYPE,
                    CONSTANT_SIZE,
                    CONSTANT_DURATION,
                    MAX_DISPLACEMENT,
                    DE_INTERLEAVE_BUFFER_SIZE,
                    SIZE_LENGTH,
                    INDEX_LENGTH,
                    INDEX_DELTA_LENGTH,
                    CTS_DELTA_LENGTH,
                    DTS_DELTA_LENGTH,
                    HAS_RANDOM_ACCESS_INDICATION,
                    STREAM_STATE_INDICATION,
                    AUXILIARY_DATA_SIZE_LENGTH)
            .examples(
                    "streamtype=5; profile-level-id=16; mode=AAC-hbr; config=11B0; sizeLength=13; indexLength=3; indexDeltaLength=3; constantDuration=1024",
                    "streamtype=3; profile-level-id=1807; mode=generic; objectType=2; config=0842237F24001FB400094002C0; sizeLength=10; CTSDeltaLength=16; randomAccessIndication=1; streamStateIndication=4")
            .seenAs(Mpeg4Generic.class, Mpeg4Generic::new);

    @Override
    public Format<Mpeg4Generic> format() {
        return FORMAT;
    }

    /** The type of the stream, as ISO/IEC 14496-1 numbers it: 4 visual, 5 audio. */
    public Optional<Integer> streamType() {
        return value(STREAM_TYPE);
    }

    /** The profile and level, as the part of ISO/IEC 14496 for the type of stream numbers them. */
    public Optional<Integer> profileLevelId() {
        return value(PROFILE_LEVEL_ID);
    }

    /** The configuration of the stream, in hexadecimal digits; may be none. */
    public Optional<String> configuration() {
        return value(CONFIGURATION);
    }

    /** How the payload format is used. */
    public Optional<String> mode() {
        return value(MODE);
    }

    /** The type of object that the stream carries. */
    public Optional<Integer> objectType() {
        return value(OBJECT_TYPE);
    }

    /** The size of each access unit, in bytes. */
    public Optional<Integer> constantSize() {
        return value(CONSTANT_SIZE);
    }

    /** The duration of each access unit, in timestamp units. */
    public Optional<Long> constantDuration() {
        return value(CONSTANT_DURATION);
    }

    /** How far an interleaved access unit is displaced at most, in timestamp units. */
    public Optional<Long> maxDisplacement() {
        return value(MAX_DISPLACEMENT);
    }

    /** The size of the de-interleave buffer, in bytes. */
    public Optional<Long> deInterleaveBufferSize() {
        return value(DE_INTERLEAVE_BUFFER_SIZE);
    }

    /** The length of the field AU-size, in bits. */
    public int sizeLength() {
        return valueOrDefault(SIZE_LENGTH);
    }

    /** The length of the field AU-Index, in bits. */
    public int indexLength() {
        return valueOrDefault(INDEX_LENGTH);
    }

    /** The length of the field AU-Index-delta, in bits. */
    public int indexDeltaLength() {
        return valueOrDefault(INDEX_DELTA_LENGTH);
    }

    /** The length of the field CTS-delta, in bits. */
    public int ctsDeltaLength() {
        return valueOrDefault(CTS_DELTA_LENGTH);
    }

    /** The length of the field DTS-delta, in bits. */
    public int dtsDeltaLength() {
        return valueOrDefault(DTS_DELTA_LENGTH);
    }

    /** Whether each AU-header has the flag RAP-flag. */
    public boolean hasRandomAccessIndication() {
        return valueOrDefault(HAS_RANDOM_ACCESS_INDICATION);
    }

    /** The length of the field Stream-state, in bits. */
    public int streamStateIndication() {
        return valueOrDefault(STREAM_STATE_INDICATION);
    }

    /** The length of the field auxiliary-data-size, in bits. */
    public int auxiliaryDataSizeLength() {
        return valueOrDefault(AUXILIARY_DATA_SIZE_LENGTH);
    }

    private static String readConfiguration(ValueScanner in) {
        if (in.skip('"')) {
            String digits = in.isAt('"') ? "" : Syntax.hex(in, 0);
            in.expect('"');
            return digits;
        }
        return Syntax.hex(in, 0);
    }

    private static String writeConfiguration(String digits) {
        return digits.isEmpty() ? "\"\"" : Syntax.checkedHex("config", digits, 0);
    }
}
