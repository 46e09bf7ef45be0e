package org.sdpkit.generate;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.sdpkit.codec.FormatParameters;

/** Codecs of pictures, with the parameters their payload formats allow. */
final class VideoCodecs {

    private static final int VIDEO_CLOCK = 90_000;

    /** What follows profile, constraints and level in a sequence parameter set, and a picture parameter set. */
    private static final String REST_OF_SEQUENCE = "da0241263e";

    private static final String PICTURE = "aM4G4g==";

    static final CodecChoice VP8 = video("VP8").with(VideoCodecs::frames);
    static final CodecChoice H264 = video("H264").with(VideoCodecs::h264);
    private static final CodecChoice VP9 = video("VP9").with(scene -> new ParameterDraft(scene)
            .maybe("profile-id", 0, 3)
            .maybe("max-fr", 15, 60)
            .maybe("max-fs", 396, 8_160)
            .build());
    private static final CodecChoice AV1 = video("AV1").with(scene -> new ParameterDraft(scene)
            .maybe("profile", 0, 2)
            .maybe("level-idx", 0, 19)
            .maybe("tier", 0, 1)
            .build());
    private static final CodecChoice H265 = video("H265").with(VideoCodecs::h265);
    private static final CodecChoice H263 = video("H263").statically(34).with(VideoCodecs::pictures);
    private static final CodecChoice H263_1998 = video("H263-1998").with(VideoCodecs::pictures);
    private static final CodecChoice H263_2000 = video("H263-2000").with(scene -> new ParameterDraft(scene)
            .with("profile", scene.of("0", "3"))
            .with("level", scene.of("10", "30"))
            .maybe("interlace", "0", "1")
            .build());
    private static final CodecChoice JPEG = video("JPEG").statically(26);
    private static final CodecChoice MPEG4 = video("MP4V-ES").with(scene -> new ParameterDraft(scene)
            .with("profile-level-id", scene.of("1", "3", "245"))
            .with("config", "000001B001000001B509000001000000012000845D4C282C2090A28F")
            .build());

    /** What browsers offer. */
    static final List<CodecChoice> BROWSER = List.of(VP8, VP9, H264, AV1, H265);

    /** What telephones offer. */
    static final List<CodecChoice> TELEPHONE = List.of(H264, H263, H263_1998, H263_2000, VP8, H265);

    /** What cameras and media servers stream. */
    static final List<CodecChoice> CAMERA = List.of(
            H264, H265, JPEG, MPEG4, video("MP2T").statically(33), video("MPV").statically(32));

    /** All of them. */
    static final List<CodecChoice> ALL = List.of(
            VP8,
            VP9,
            AV1,
            H264,
            video("H264-SVC").with(scene -> new ParameterDraft(scene)
                    .with("profile-level-id", "53001f")
                    .maybe("packetization-mode", "0", "1")
                    .maybe("sprop-scalability-info", scene.base64(15))
                    .build()),
            H265,
            video("H266").with(scene -> new ParameterDraft(scene)
                    .maybe("profile-id", "1", "65")
                    .maybe("tier-flag", "0", "1")
                    .maybe("level-id", "51", "67")
                    .build()),
            H263,
            H263_1998,
            H263_2000,
            video("H261").statically(31).with(scene -> new ParameterDraft(scene)
                    .maybe("CIF", 1, 4)
                    .maybe("QCIF", 1, 4)
                    .maybe("D", "0", "1")
                    .build()),
            JPEG,
            video("CelB").statically(25),
            video("nv").statically(28),
            video("MPV").statically(32),
            video("MP2T").statically(33),
            MPEG4,
            video("raw").with(scene -> new ParameterDraft(scene)
                    .with("sampling", scene.of("YCbCr-4:2:2", "YCbCr-4:2:0", "RGB"))
                    .with("width", scene.of("1280", "1920"))
                    .with("height", scene.of("720", "1080"))
                    .with("depth", scene.of("8", "10", "12"))
                    .with("colorimetry", scene.of("BT601-5", "BT709-2"))
                    .maybeFlag("interlace")
                    .build()),
            video("theora").with(scene -> new ParameterDraft(scene)
                    .with("configuration", scene.base64(33))
                    .build()));

    private VideoCodecs() {}

    private static CodecChoice video(String encodingName) {
        return CodecChoice.of(encodingName, VIDEO_CLOCK);
    }

    private static FormatParameters frames(Scene scene) {
        return new ParameterDraft(scene)
                .maybe("max-fr", 15, 60)
                .maybe("max-fs", 396, 8_160)
                .build();
    }

    private static FormatParameters pictures(Scene scene) {
        return new ParameterDraft(scene).maybe("CIF", 1, 4).maybe("QCIF", 1, 2).build();
    }

    /**
     * RFC 6184 section 8.1: what is said beyond a level is at least what the level has, here that of 4.2, the highest of
     * these; and it comes to no higher level, for none of these has the frame store of the next.
     */
    private static FormatParameters h264(Scene scene) {
        String profile = scene.of("42e01f", "42001f", "42c01e", "4d001f", "4d401e", "64001f", "640c29", "64002a");
        ParameterDraft h264 = new ParameterDraft(scene)
                .maybe("level-asymmetry-allowed", "0", "1")
                .maybe("packetization-mode", "0", "1")
                .with("profile-level-id", profile)
                .maybe("max-mbps", 522_240, 983_040)
                .maybe("max-fs", 8_704, 36_864)
                .maybe("max-br", 50_000, 240_000);
        if (scene.sometimes()) {
            byte[] sequence = HexFormat.of().parseHex("67" + profile + REST_OF_SEQUENCE);
            h264.with("sprop-parameter-sets", Base64.getEncoder().encodeToString(sequence) + "," + PICTURE);
        }
        return h264.build();
    }

    private static FormatParameters h265(Scene scene) {
        ParameterDraft h265 = new ParameterDraft(scene)
                .maybe("profile-id", "1", "2")
                .maybe("tier-flag", "0", "1")
                .maybe("level-id", "93", "120", "150")
                .maybe("tx-mode", "SRST");
        if (scene.sometimes()) {
            h265.with("sprop-vps", "QAEMAf//AWAAAAMAgAAAAwAAAwB4rAk=")
                    .with("sprop-sps", "QgEBAWAAAAMAgAAAAwAAAwB4oAPAgBDljZrkTMA=")
                    .with("sprop-pps", "RAHAc8GJ");
        }
        return h265.build();
    }
}
