package org.sdpkit.codec;

import java.util.List;
import java.util.Optional;
import org.sdpkit.model.MediaType;

/**
 * The parameters of {@code smpte291}, ancillary data: RFC 8331, and what ST 2110-40 adds to it.
 *
 * @since 0.1.0
 */
public record Smpte291(FormatParameters parameters) implements TypedParameters<Smpte291> {

    /** {@code DID_SDID}: see {@link #dataIdentifications()}. */
    public static final Parameter<List<DataIdentification>> DATA_IDENTIFICATIONS =
            Parameter.<DataIdentification>repeated(
                            "DID_SDID", "{0xNN,0xNN} repeated", DataIdentification::read, DataIdentification::toString)
                    .examples("{0x61,0x02}")
                    .means(OfferAnswer.NEGOTIATED);

    /** {@code VPID_Code}: see {@link #vpidCode()}. */
    public static final Parameter<Integer> VPID_CODE =
            Parameter.integer("VPID_Code", 1, 255).means(OfferAnswer.SENDER_DECLARES);

    /** {@code exactframerate}: see {@link #exactFrameRate()}. */
    public static final Parameter<FrameRate> EXACT_FRAME_RATE =
            FrameRate.parameter().means(OfferAnswer.SENDER_DECLARES);

    /** {@code TM}: see {@link #transmissionModel()}. */
    public static final Parameter<String> TRANSMISSION_MODEL =
            Parameter.word("TM", "CTM", "LLTM").means(OfferAnswer.SENDER_DECLARES);

    /** {@code SSN}: see {@link #specification()}. */
    public static final Parameter<String> SPECIFICATION =
            Parameter.text("SSN", "ST2110-40:2018").examples("ST2110-40:2018").means(OfferAnswer.SENDER_DECLARES);

    /** {@code TROFF}: see {@link #readOffset()}. */
    public static final Parameter<Integer> READ_OFFSET =
            Parameter.integer("TROFF", 0, Integer.MAX_VALUE).means(OfferAnswer.SENDER_DECLARES);

    /** What codecs of this format are known by. */
    public static final Format<Smpte291> FORMAT = Format.named("smpte291")
            .in(MediaType.VIDEO)
            .definedBy("RFC 8331 section 3.1")
            .parameters(
                    DATA_IDENTIFICATIONS, VPID_CODE, EXACT_FRAME_RATE, TRANSMISSION_MODEL, SPECIFICATION, READ_OFFSET)
            .examples("DID_SDID={0x61,0x02};DID_SDID={0x41,0x05};VPID_Code=132")
            .seenAs(Smpte291.class, Smpte291::new);

    @Override
    public Format<Smpte291> format() {
        return FORMAT;
    }

    /** The types of packets that the stream carries; any where nothing is said. */
    public Optional<List<DataIdentification>> dataIdentifications() {
        return value(DATA_IDENTIFICATIONS);
    }

    /** Byte 1 of the video payload identifier of the source interface. */
    public Optional<Integer> vpidCode() {
        return value(VPID_CODE);
    }

    /** Frames a second. */
    public Optional<FrameRate> exactFrameRate() {
        return value(EXACT_FRAME_RATE);
    }

    /** The transmission model: compatible or low latency. */
    public Optional<String> transmissionModel() {
        return value(TRANSMISSION_MODEL);
    }

    /** The number of the specification that the sender conforms to. */
    public Optional<String> specification() {
        return value(SPECIFICATION);
    }

    /** How long after the beginning of a frame its first packet is sent, in microseconds. */
    public Optional<Integer> readOffset() {
        return value(READ_OFFSET);
    }
}
