package org.sdpkit.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sdpkit.attribute.Reading;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.model.MediaType;

/** The catalogue of formats is complete; what each reads is held to the examples of its RFC. */
class FormatsTest {

    @TestFactory
    Stream<DynamicTest> anEntryIsComplete() {
        return Formats.STANDARD.all().stream()
                .map(format -> DynamicTest.dynamicTest(format.toString(), () -> isComplete(format)));
    }

    private static void isComplete(Format<?> format) {
        assertFalse(format.reference().isEmpty(), "says where it is defined");
        assertFalse(format.mediaTypes().isEmpty(), "says its media types");
        assertEquals(format.parameters().isEmpty(), format.examples().isEmpty(), "has examples if it has parameters");
        for (String example : format.examples()) {
            FormatParameters text = FormatParameters.of(example);
            assertEquals(format.viewClass(), format.read(text).getClass());
            format.readings(text)
                    .forEach(reading ->
                            assertTrue(reading.reading() instanceof Reading.Known<?>, example + ": " + reading));
        }
        assertEquals(
                format.parameters().size(),
                format.parameters().stream()
                        .map(parameter -> parameter.name().toLowerCase(Locale.ROOT))
                        .distinct()
                        .count());
    }

    @Test
    void noEncodingNameIsTakenTwice() {
        List<String> names = Formats.STANDARD.all().stream()
                .flatMap(format -> format.encodingNames().stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        assertEquals(names.size(), names.stream().distinct().count());
    }

    @Test
    void usersAddTheirOwn() {
        record Own(FormatParameters parameters) implements TypedParameters<Own> {
            static final Parameter<Integer> GAIN =
                    Parameter.integer("gain", 0, 9).orElse(5);
            static final Format<Own> FORMAT = Format.named("x-own", "opus")
                    .in(MediaType.AUDIO)
                    .parameters(GAIN)
                    .seenAs(Own.class, Own::new);

            @Override
            public Format<Own> format() {
                return FORMAT;
            }
        }
        Formats formats = Formats.STANDARD.with(Own.FORMAT);
        Codec codec = new Codec(MediaType.AUDIO, new RtpMap(96, "X-OWN", 8000)).with(FormatParameters.of("Gain=7"));
        assertEquals(Optional.of(new Own(FormatParameters.of("Gain=7"))), formats.read(codec));
        assertEquals(7, codec.as(Own.FORMAT).orElseThrow().valueOrDefault(Own.GAIN));
        assertEquals(List.of(Own.FORMAT, Opus.FORMAT), formats.named("OPUS"));
        assertEquals(Optional.empty(), Formats.STANDARD.of(codec));
    }

    /** RFC 6184 sections 8.2.1, 8.3 and table 5. */
    @Test
    void h264() {
        H264 h264 = H264.FORMAT.read(
                "profile-level-id=42A01E; packetization-mode=1; sprop-parameter-sets=Z0IACpZTBYmI,aMljiA==");
        ProfileLevelId id = h264.profileLevelId();
        assertEquals(new ProfileLevelId(0x42, 0xA0, 0x1E), id);
        assertEquals(Optional.of(H264Profile.BASELINE), id.profile());
        assertEquals(Optional.of(H264Level.LEVEL_3), id.level());
        assertEquals(List.of(true, false, true, false, false, false), flags(id));
        assertEquals(1, h264.packetizationMode());
        assertEquals(Optional.of(List.of("Z0IACpZTBYmI", "aMljiA==")), h264.spropParameterSets());
        assertFalse(h264.levelAsymmetryAllowed());
        assertEquals("1b", level("42B00B"));
        assertEquals("1.1", level("42A00B"));
        assertEquals("1b", level("640009"));
        assertEquals("2", level("42A014"));
        assertEquals("none", level("420009"));
    }

    private static List<Boolean> flags(ProfileLevelId id) {
        return Stream.of(0, 1, 2, 3, 4, 5).map(id::constraintSet).toList();
    }

    private static String level(String hex) {
        return H264.FORMAT
                .read("profile-level-id=" + hex)
                .profileLevelId()
                .level()
                .map(H264Level::number)
                .orElse("none");
    }

    @Test
    void profilesOfH264AreThoseOfTable5() {
        assertEquals(Optional.of(H264Profile.CONSTRAINED_BASELINE), profile("42e01f"));
        assertEquals(Optional.of(H264Profile.CONSTRAINED_BASELINE), profile("4d801f"));
        assertEquals(Optional.of(H264Profile.CONSTRAINED_BASELINE), profile("58c01f"));
        assertEquals(Optional.of(H264Profile.BASELINE), profile("42001f"));
        assertEquals(Optional.of(H264Profile.BASELINE), profile("58801f"));
        assertEquals(Optional.of(H264Profile.MAIN), profile("4d001f"));
        assertEquals(Optional.of(H264Profile.EXTENDED), profile("58001f"));
        assertEquals(Optional.of(H264Profile.HIGH), profile("64001f"));
        assertEquals(Optional.of(H264Profile.CONSTRAINED_HIGH), profile("640c1f"));
        assertEquals(Optional.of(H264Profile.PROGRESSIVE_HIGH), profile("64081f"));
        assertEquals(Optional.of(H264Profile.HIGH_10_INTRA), profile("6e101f"));
        assertEquals(Optional.of(H264Profile.HIGH_422), profile("7a001f"));
        assertEquals(Optional.of(H264Profile.HIGH_444_PREDICTIVE), profile("f4001f"));
        assertEquals(Optional.of(H264Profile.CAVLC_444_INTRA), profile("2c101f"));
        assertEquals(Optional.empty(), profile("42e11f"));
    }

    private static Optional<H264Profile> profile(String hex) {
        return H264.FORMAT.read("profile-level-id=" + hex).profileLevelId().profile();
    }

    /** RFC 6184 section 8.1: what holds where nothing is said. */
    @Test
    void defaultsOfH264() {
        H264 h264 = H264.FORMAT.read("");
        assertEquals(ProfileLevelId.DEFAULT, h264.profileLevelId());
        assertEquals(Optional.of(H264Profile.BASELINE), h264.profileLevelId().profile());
        assertEquals(Optional.of(H264Level.LEVEL_1), h264.profileLevelId().level());
        assertEquals(0, h264.packetizationMode());
        assertEquals(13, h264.aspectRatioUnderstood());
        assertEquals(0, h264.deinterleavingBufferCapability());
        assertEquals(Optional.empty(), h264.stated(H264.PACKETIZATION_MODE));
        assertEquals(0, H264.FORMAT.read("packetization-mode=3").packetizationMode());
    }

    /** RFC 7587 section 7. */
    @Test
    void opus() {
        Opus opus = Opus.FORMAT.read(
                "maxplaybackrate=16000; sprop-maxcapturerate=16000;maxaveragebitrate=20000; stereo=1; useinbandfec=1; usedtx=0");
        assertEquals(16000, opus.maxPlaybackRate());
        assertEquals(16000, opus.spropMaxCaptureRate());
        assertEquals(Optional.of(20000), opus.maxAverageBitRate());
        assertTrue(opus.stereo() && opus.useInBandFec());
        assertFalse(opus.useDtx() || opus.cbr() || opus.spropStereo());
        assertEquals(48000, Opus.FORMAT.read("").maxPlaybackRate());
        assertEquals(
                "minptime=10;useinbandfec=0",
                Opus.FORMAT
                        .read("minptime=10;useinbandfec=1")
                        .with(Opus.USE_IN_BAND_FEC, false)
                        .parameters()
                        .text());
        assertThrows(IllegalArgumentException.class, () -> opus.with(Opus.MAX_PLAYBACK_RATE, 7999));
    }

    /** RFC 4733 section 2.4.1, RFC 4734. */
    @Test
    void telephoneEvents() {
        TelephoneEvent events = TelephoneEvent.FORMAT.read("0-15,66,70");
        assertEquals(List.of(new EventRange(0, 15), new EventRange(66, 66), new EventRange(70, 70)), events.events());
        assertTrue(events.handles(11) && events.handles(66));
        assertFalse(events.handles(16));
        assertEquals(
                List.of(new EventRange(0, 15)), TelephoneEvent.FORMAT.read("").events());
        assertEquals(
                "0-11,16",
                events.with(TelephoneEvent.EVENTS, List.of(new EventRange(0, 11), new EventRange(16, 16)))
                        .parameters()
                        .text());
        assertEquals(
                6,
                TelephoneEvent.FORMAT
                        .read("0-15,32-41,43,46,48-49,52-68")
                        .events()
                        .size());
        assertEquals(
                Optional.of(new Reading.Malformed<>(3, "event from 5 to 255")),
                TelephoneEvent.EVENTS.read(FormatParameters.of(" 5-3")));
    }

    /** RFC 2198 section 5, RFC 4588 section 8.7, RFC 5956 section 4.1. */
    @Test
    void whatGoesWithOtherCodecs() {
        assertEquals(Optional.of(List.of(0, 5)), Red.FORMAT.read("0/5").payloadTypes());
        assertEquals(Optional.empty(), Red.FORMAT.read("").payloadTypes());
        Rtx rtx = Rtx.FORMAT.read("apt=96;rtx-time=3000");
        assertEquals(Optional.of(96), rtx.associatedPayloadType());
        assertEquals(Optional.of(3000), rtx.rtxTime());
        assertEquals(List.of(Rtx.ASSOCIATED_PAYLOAD_TYPE), Rtx.FORMAT.missingFrom(FormatParameters.NONE));
        Flexfec flexfec = Flexfec.FORMAT.read("L=5; D=10; repair-window=200000");
        assertEquals(Optional.of(200_000L), flexfec.repairWindow());
        assertEquals(Optional.of(5), flexfec.columns());
        assertEquals(Optional.of(10), flexfec.rows());
    }

    /** RFC 4867 section 8.3.4 and RFC 5574 section 5, RFC 3952 section 5, RFC 4856 section 2.1.9, RFC 3190 section 7. */
    @Test
    void speech() {
        Amr amr = Amr.FORMAT.read(
                "mode-set=0,2,5,7; mode-change-period=2; mode-change-capability=2; mode-change-neighbor=1");
        assertEquals(Optional.of(List.of(0, 2, 5, 7)), amr.modeSet());
        assertEquals(2, amr.modeChangePeriod());
        assertEquals(2, amr.modeChangeCapability());
        assertTrue(amr.modeChangeNeighbor());
        assertFalse(amr.isOctetAligned());
        assertTrue(Amr.FORMAT.read("interleaving=30").isOctetAligned());
        assertTrue(Amr.FORMAT
                .read("octet-align=1; crc=1; mode-change-capability=2")
                .crc());
        assertEquals(
                Optional.of(List.of("1", "any")),
                Speex.FORMAT.read("mode=\"1,any\";vbr=on").modes());
        assertEquals("vad", Speex.FORMAT.read("vbr=vad").vbr());
        assertEquals("20", Ilbc.FORMAT.read("mode=20").mode());
        assertEquals("30", Ilbc.FORMAT.read("").mode());
        assertTrue(G729.FORMAT.read("").annexB());
        assertFalse(G729.FORMAT.read("annexb=no").annexB());
        assertEquals(
                Optional.of("DV.LRCWO"),
                Pcm.FORMAT.read("emphasis=50-15; channel-order=DV.LRCWO").channelOrder());
        assertEquals("13.2", Evs.FORMAT.read("br=13.2; bw=swb").bitRate().orElseThrow());
        assertEquals(-1, Evs.FORMAT.read("cmr=-1").cmr());
    }

    /** RFC 3640 section 3.3.6 and 3.3.2; names compare without case. */
    @Test
    void mpeg4() {
        Mpeg4Generic aac = Mpeg4Generic.FORMAT.read(
                "streamtype=5; profile-level-id=16; mode=AAC-hbr;config=11B0; sizeLength=13; indexLength=3; indexDeltaLength=3; constantDuration=1024");
        assertEquals(Optional.of(5), aac.streamType());
        assertEquals(Optional.of("AAC-hbr"), aac.mode());
        assertEquals(Optional.of("11B0"), aac.configuration());
        assertEquals(List.of(13, 3, 3), List.of(aac.sizeLength(), aac.indexLength(), aac.indexDeltaLength()));
        assertEquals(0, aac.ctsDeltaLength());
        assertEquals(13, Mpeg4Generic.FORMAT.read("mode=AAC-hbr;sizelength=13").sizeLength());
        assertEquals(Optional.of(""), Mpeg4Generic.FORMAT.read("config=\"\"").configuration());
        assertEquals(
                Optional.of(3),
                Mpeg4Generic.FORMAT
                        .read("streamtype=3; profile-level-id=1807; mode=generic")
                        .streamType());
        assertEquals(1, Mp4vEs.FORMAT.read("").profileLevelId());
        assertEquals(30, Mp4aLatm.FORMAT.read("object=2; cpresent=1").profileLevelId());
        assertFalse(Mp4aLatm.FORMAT.read("cpresent=0; config=4001d613101fe0").isConfigurationInBand());
    }

    /** RFC 4175 section 7, ST 2110-20, RFC 9134 section 8.1, RFC 8331 section 4. */
    @Test
    void studios() {
        RawVideo raw = RawVideo.FORMAT.read(
                "sampling=YCbCr-4:2:2; width=1280; height=720; depth=10; colorimetry=BT.709-2; chroma-position=1");
        assertEquals(Optional.of("YCbCr-4:2:2"), raw.sampling());
        assertEquals(Optional.of(new SampleDepth(10, false)), raw.depth());
        assertEquals(Optional.of(List.of(1)), raw.chromaPositions());
        assertFalse(raw.isInterlaced());
        assertEquals(List.of(), RawVideo.FORMAT.missingFrom(raw.parameters()));
        RawVideo st2110 =
                RawVideo.FORMAT.read("exactframerate=30000/1001; depth=16f; interlace; PM=2110GPM; TP=2110TPN;");
        assertEquals(Optional.of(new FrameRate(30000, 1001)), st2110.exactFrameRate());
        assertEquals(Optional.of(new SampleDepth(16, true)), st2110.depth());
        assertTrue(st2110.isInterlaced());
        assertEquals(AspectRatio.SQUARE, st2110.pixelAspectRatio());
        assertTrue(new FrameRate(50, 1).sameAs(new FrameRate(100, 2)));
        Jxsv jxsv = Jxsv.FORMAT.read(
                "packetmode=0;sampling=YCbCr-4:2:2;width=1920;height=1080;depth=10;colorimetry=BT709;TCS=SDR;RANGE=FULL;TP=2110TPNL");
        assertEquals(Optional.of(0), jxsv.packetMode());
        assertEquals(1, jxsv.transmissionMode());
        assertEquals("FULL", jxsv.range());
        assertEquals("NARROW", Jxsv.FORMAT.read("colorimetry=BT709").range());
        assertEquals("FULL", Jxsv.FORMAT.read("colorimetry=UNSPECIFIED").range());
        Smpte291 ancillary = Smpte291.FORMAT.read("DID_SDID={0x61,0x02};DID_SDID={0x41,0x05};VPID_Code=132");
        assertEquals(
                Optional.of(List.of(new DataIdentification(0x61, 2), new DataIdentification(0x41, 5))),
                ancillary.dataIdentifications());
        assertEquals(Optional.of(132), ancillary.vpidCode());
        assertEquals(
                "DID_SDID={0x60,0x60}",
                Smpte291.FORMAT
                        .read("")
                        .with(Smpte291.DATA_IDENTIFICATIONS, List.of(new DataIdentification(0x60, 0x60)))
                        .parameters()
                        .text());
    }

    /** RFC 7798, RFC 9328, RFC 7741, RFC 6871 section 3.3.7, RFC 4103 section 10.2. */
    @Test
    void otherVideoAndText() {
        H265 h265 = H265.FORMAT.read("profile-id=2;dec-parallel-cap={w:8;max-lsr=62668800,t:8;level-id=93}");
        assertEquals(2, h265.profileId());
        assertEquals(93, h265.levelId());
        assertEquals("SRST", h265.transmissionMode());
        assertEquals("B00000000000", h265.interoperabilityConstraints());
        assertEquals(Optional.of("{w:8;max-lsr=62668800,t:8;level-id=93}"), h265.parallelDecodingCapability());
        assertEquals(51, H266.FORMAT.read("").levelId());
        assertEquals(
                Optional.of(3600), Vp8.FORMAT.read("max-fr=30; max-fs=3600;").maxFrameSize());
        assertEquals(0, Vp9.FORMAT.read("").profileId());
        assertEquals(5, Av1.FORMAT.read("").levelIndex());
        H263 h263 = H263.FORMAT.read("CIF=4;QCIF=2;F=1;K=1;CUSTOM=360,240,2");
        assertEquals(Optional.of(4), h263.cif());
        assertEquals(Optional.of(true), h263.advancedPrediction());
        assertEquals(Optional.of(List.of(new CustomPicture(360, 240, 2))), h263.customPictures());
        assertEquals(30, T140.FORMAT.read("").charactersPerSecond());
    }

    @Test
    void eachPieceIsReadForItself() {
        List<Format.PieceReading> readings = H264.FORMAT.readings(
                FormatParameters.of("Packetization-Mode=7; profile-level-id=42e01f; x-google-start-bitrate=800"));
        assertEquals(
                List.of(
                        new Reading.Malformed<>(19, "integer from 0 to 2"),
                        new Reading.Known<>(new ProfileLevelId(0x42, 0xE0, 0x1F)),
                        new Reading.Unknown<>("x-google-start-bitrate")),
                readings.stream().map(Format.PieceReading::reading).toList());
    }
}
