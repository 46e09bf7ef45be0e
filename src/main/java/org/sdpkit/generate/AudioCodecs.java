package org.sdpkit.generate;

import java.util.List;
import org.sdpkit.codec.FormatParameters;

/** Codecs of sound, with the parameters their payload formats allow. */
final class AudioCodecs {

    static final CodecChoice OPUS = CodecChoice.of("opus", 48_000).channels(2).with(AudioCodecs::opus);
    static final CodecChoice PCMU = CodecChoice.of("PCMU", 8_000).statically(0);
    static final CodecChoice PCMA = CodecChoice.of("PCMA", 8_000).statically(8);
    static final CodecChoice G722 = CodecChoice.of("G722", 8_000).statically(9);
    private static final CodecChoice GSM = CodecChoice.of("GSM", 8_000).statically(3);
    private static final CodecChoice G723 = CodecChoice.of("G723", 8_000)
            .statically(4)
            .with(scene -> new ParameterDraft(scene)
                    .maybe("annexa", "yes", "no")
                    .maybe("bitrate", "5.3", "6.3")
                    .build());
    private static final CodecChoice G728 = CodecChoice.of("G728", 8_000).statically(15);
    private static final CodecChoice G729 = CodecChoice.of("G729", 8_000)
            .statically(18)
            .with(scene ->
                    new ParameterDraft(scene).maybe("annexb", "yes", "no").build());
    private static final CodecChoice ILBC = CodecChoice.of("iLBC", 8_000)
            .with(scene -> new ParameterDraft(scene).maybe("mode", "20", "30").build());
    private static final CodecChoice AMR = CodecChoice.of("AMR", 8_000).with(scene -> amr(scene, 7));
    private static final CodecChoice AMR_WB = CodecChoice.of("AMR-WB", 16_000).with(scene -> amr(scene, 8));
    private static final CodecChoice EVS = CodecChoice.of("EVS", 16_000).with(AudioCodecs::evs);
    private static final CodecChoice SPEEX = CodecChoice.of("speex", 16_000).with(scene -> new ParameterDraft(scene)
            .maybe("mode", "\"1,any\"", "\"10,any\"", "\"3,5\"")
            .maybe("vbr", "on", "off", "vad")
            .maybe("cng", "on", "off")
            .build());
    private static final CodecChoice G7221 = CodecChoice.of("G7221", 16_000).with(scene -> new ParameterDraft(scene)
            .with("bitrate", scene.of("24000", "32000"))
            .build());
    private static final CodecChoice G726 = CodecChoice.of("G726-32", 8_000);
    static final CodecChoice AAC =
            CodecChoice.of("mpeg4-generic", 48_000).channels(2).with(AudioCodecs::aac);
    private static final CodecChoice L16 = CodecChoice.of("L16", 44_100).statically(11);
    private static final CodecChoice L16_STEREO =
            CodecChoice.of("L16", 44_100).channels(2).statically(10);
    private static final CodecChoice MPA = CodecChoice.of("MPA", 90_000).statically(14);
    private static final CodecChoice LATM = CodecChoice.of("MP4A-LATM", 44_100)
            .channels(2)
            .with(scene -> new ParameterDraft(scene)
                    .with("profile-level-id", scene.of("15", "41", "44"))
                    .with("object", 2)
                    .with("cpresent", 0)
                    .with("config", "400024203fc0")
                    .maybe("bitrate", 16_000, 256_000)
                    .build());

    /** What telephones offer. */
    static final List<CodecChoice> TELEPHONE =
            List.of(PCMU, PCMA, G722, G729, OPUS, GSM, G723, ILBC, AMR, AMR_WB, EVS, SPEEX, G726, G7221);

    /** What browsers offer. */
    static final List<CodecChoice> BROWSER = List.of(
            OPUS,
            PCMU,
            PCMA,
            G722,
            CodecChoice.of("multiopus", 48_000).channels(6).with(scene -> new ParameterDraft(scene)
                    .with("channel_mapping", "0,4,1,2,3,5")
                    .with("coupled_streams", 2)
                    .maybe("minptime", "10")
                    .with("num_streams", 4)
                    .maybe("useinbandfec", "1")
                    .build()),
            ILBC,
            CodecChoice.of("L16", 48_000));

    /** What cameras and media servers stream. */
    static final List<CodecChoice> CAMERA = List.of(PCMU, PCMA, AAC, G726, OPUS, L16, LATM, G722, MPA);

    /** All of them. */
    static final List<CodecChoice> ALL = List.of(
            PCMU,
            PCMA,
            G722,
            GSM,
            G723,
            CodecChoice.of("DVI4", 8_000).statically(5),
            CodecChoice.of("DVI4", 16_000).statically(6),
            CodecChoice.of("LPC", 8_000).statically(7),
            L16_STEREO,
            L16,
            CodecChoice.of("QCELP", 8_000).statically(12),
            MPA,
            G728,
            CodecChoice.of("DVI4", 11_025).statically(16),
            CodecChoice.of("DVI4", 22_050).statically(17),
            G729,
            OPUS,
            AMR,
            AMR_WB,
            CodecChoice.of("AMR-WB+", 72_000).with(AudioCodecs::amrWbPlus),
            EVS,
            ILBC,
            SPEEX,
            G7221,
            CodecChoice.of("G719", 48_000).with(AudioCodecs::g719),
            CodecChoice.of("G726-16", 8_000),
            CodecChoice.of("G726-24", 8_000),
            G726,
            CodecChoice.of("G726-40", 8_000),
            CodecChoice.of("AAL2-G726-32", 8_000),
            CodecChoice.of("SILK", 24_000).with(scene -> new ParameterDraft(scene)
                    .maybe("maxaveragebitrate", 6_000, 40_000)
                    .maybe("useinbandfec", "0", "1")
                    .maybe("usedtx", "0", "1")
                    .build()),
            AAC,
            LATM,
            CodecChoice.of("vorbis", 44_100).channels(2).with(scene -> new ParameterDraft(scene)
                    .with("configuration", scene.base64(33))
                    .build()),
            CodecChoice.of("ac3", 48_000).with(scene -> new ParameterDraft(scene)
                    .maybe("channels", "1", "2", "6")
                    .build()),
            CodecChoice.of("eac3", 48_000).with(scene -> new ParameterDraft(scene)
                    .maybe("bitStreamConfig", "i6d8")
                    .build()),
            CodecChoice.of("L8", 48_000).channels(2),
            CodecChoice.of("L20", 48_000).channels(2),
            CodecChoice.of("L24", 96_000).channels(4).with(scene -> new ParameterDraft(scene)
                    .maybe("channel-order", "DV.LRLsRs")
                    .build()));

    private AudioCodecs() {}

    private static FormatParameters opus(Scene scene) {
        return new ParameterDraft(scene)
                .maybe("minptime", "10")
                .maybe("maxplaybackrate", "8000", "16000", "48000")
                .maybe("sprop-maxcapturerate", "16000", "48000")
                .maybe("maxaveragebitrate", 6_000, 510_000)
                .maybe("stereo", "0", "1")
                .maybe("sprop-stereo", "0", "1")
                .maybe("cbr", "0", "1")
                .maybe("useinbandfec", "0", "1")
                .maybe("usedtx", "0", "1")
                .build();
    }

    /** RFC 4867 section 8.1: crc, robust sorting and interleaving are of octet-aligned packets. */
    private static FormatParameters amr(Scene scene, int highest) {
        ParameterDraft amr = new ParameterDraft(scene);
        if (scene.sometimes()) {
            amr.with("octet-align", 1).maybe("crc", "0", "1").maybe("robust-sorting", "0", "1");
        } else {
            amr.maybe("octet-align", "0");
        }
        return amr.maybe("mode-set", "0,2,4," + highest, Integer.toString(highest), "0,1,2")
                .maybe("mode-change-period", "1", "2")
                .maybe("mode-change-capability", "1", "2")
                .maybe("mode-change-neighbor", "0", "1")
                .maybe("max-red", "0", "220")
                .build();
    }

    /** RFC 4352: how long units wait belongs to how they are interleaved. */
    private static FormatParameters amrWbPlus(Scene scene) {
        ParameterDraft amr = new ParameterDraft(scene).maybe("channels", 1, 2);
        return scene.sometimes()
                ? amr.with("interleaving", scene.between(10, 50))
                        .with("int-delay", scene.between(1_000, 86_400))
                        .build()
                : amr.build();
    }

    /** RFC 5404 section 7.1: the delay is that of a source. */
    private static FormatParameters g719(Scene scene) {
        return new ParameterDraft(scene)
                .maybe("int-delay", scene.hex(8) + ":" + scene.between(20, 100))
                .maybe("max-red", 0, 200)
                .maybe("CBR", "32000", "48000", "64000")
                .build();
    }

    private static FormatParameters evs(Scene scene) {
        return new ParameterDraft(scene)
                .maybe("br", "13.2", "5.9-24.4")
                .maybe("bw", "swb", "nb-fb")
                .maybe("max-red", "0", "220")
                .maybe("cmr", "-1", "0", "1")
                .maybe("ch-aw-recv", "-1", "0", "3")
                .maybe("dtx", "0", "1")
                .build();
    }

    /** RFC 3640 section 3.3.6: AudioSpecificConfig of AAC-LC, 48 kHz, two channels. */
    private static FormatParameters aac(Scene scene) {
        return new ParameterDraft(scene)
                .with("streamtype", 5)
                .with("profile-level-id", scene.of("1", "15", "16"))
                .with("mode", "AAC-hbr")
                .with("config", "1190")
                .with("sizeLength", 13)
                .with("indexLength", 3)
                .with("indexDeltaLength", 3)
                .maybe("constantDuration", "1024")
                .build();
    }
}
