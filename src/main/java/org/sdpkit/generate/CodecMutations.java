package org.sdpkit.generate;

import static org.sdpkit.generate.MediaSort.AUDIO;
import static org.sdpkit.generate.MediaSort.AVPF_VIDEO;
import static org.sdpkit.generate.MediaSort.BROWSER_VIDEO;
import static org.sdpkit.generate.MediaSort.VIDEO;

import java.util.List;
import java.util.stream.Stream;
import org.sdpkit.model.SessionDescription;

/** How the rules on single codecs and their parameters are broken. */
final class CodecMutations {

    private static final String MAP = "a=rtpmap:{new} ";
    private static final String PARAMETERS = "a=fmtp:{new} ";
    private static final String AAC_LENGTHS = "mode=AAC-hbr;sizeLength=13;indexLength=3;indexDeltaLength=3";
    private static final String OPUS = "opus/48000/2";
    private static final String H264 = "H264/90000";
    private static final String BASELINE = "profile-level-id=42e01f;";
    private static final String PARAMETER_SETS = "sprop-parameter-sets=Z0LAHtkDxWhAAAADAEAAAAwDxYuS,aMuMsg==";

    private static final List<Mutation<SessionDescription>> SOUND = List.of(
            in(
                    AUDIO,
                    "aac-lengths",
                    "AAC has sizes of units, and none of indices",
                    "mpeg4-generic/44100/2",
                    "streamtype=5;profile-level-id=1;mode=AAC-hbr;config=1210;sizeLength=13"),
            in(
                    AUDIO,
                    "aac-lengths",
                    "AAC has the wrong size of units",
                    "mpeg4-generic/44100/2",
                    "streamtype=5;profile-level-id=1;mode=AAC-hbr;config=1210;sizeLength=16;indexLength=3;"
                            + "indexDeltaLength=3"),
            in(
                    AUDIO,
                    "aac-of-other-rate",
                    "AAC of 44.1 kHz is mapped with 48 kHz",
                    "mpeg4-generic/48000/2",
                    "streamtype=5;profile-level-id=1;config=1210;" + AAC_LENGTHS),
            in(
                    AUDIO,
                    "aac-of-other-rate",
                    "AAC of two channels is mapped with six",
                    "mpeg4-generic/44100/6",
                    "streamtype=5;profile-level-id=1;config=1210;" + AAC_LENGTHS),
            in(
                    AUDIO,
                    "missing-format-parameter",
                    "AAC loses its configuration",
                    "mpeg4-generic/44100/2",
                    "streamtype=5;profile-level-id=1;" + AAC_LENGTHS),
            in(
                    AUDIO,
                    "latm-without-configuration",
                    "AAC has its configuration neither in its packets nor here",
                    "MP4A-LATM/24000/2",
                    "profile-level-id=1;object=2;cpresent=0"),
            in(
                    AUDIO,
                    "unaligned-amr",
                    "AMR has checksums without octets to stand in",
                    "AMR/8000",
                    "octet-align=0;crc=1"),
            in(
                    AUDIO,
                    "unaligned-amr",
                    "AMR-WB is interleaved without octets to stand in",
                    "AMR-WB/16000",
                    "octet-align=0;interleaving=30"),
            AUDIO.gaining("opus-mapping", "Opus is mapped with one channel", MAP + "opus/48000"),
            AUDIO.gaining("opus-mapping", "Opus is mapped with the rate of a telephone", MAP + "opus/8000/2"),
            in(
                    AUDIO,
                    "format-parameter-out-of-range",
                    "the bit rate of Opus is given in kilobits",
                    OPUS,
                    "maxaveragebitrate=64"),
            in(
                    AUDIO,
                    "repeated-format-parameter",
                    "Opus has two bit rates",
                    OPUS,
                    "maxaveragebitrate=20000;stereo=1;maxaveragebitrate=64000"),
            in(AUDIO, "unknown-format-parameter", "a parameter of Opus is misspelt", OPUS, "useinbandfecc=1;stereo=1"),
            in(AUDIO, "obsolete-minimum-packet-time", "Opus has a minimum packet time", OPUS, "minptime=10"),
            AUDIO.without("^a=(max)?ptime:")
                    .gaining(
                            "minimum-packet-time-above-packet-time",
                            "the minimum packet time of Opus is above the packet time",
                            MAP + OPUS,
                            PARAMETERS + "minptime=40",
                            "a=ptime:20"),
            in(
                    AUDIO,
                    "malformed-format-parameter",
                    "telephone events are listed behind a name",
                    "telephone-event/8000",
                    "events=0-15"),
            in(
                    AUDIO,
                    "parameters-without-semicolon",
                    "a blank separates two parameters",
                    "x-speech/8000",
                    "quality=7 effort=2"));

    private static final List<Mutation<SessionDescription>> PICTURES = List.of(
            in(
                    VIDEO,
                    "malformed-format-parameter",
                    "the profile of H.264 lacks its level",
                    H264,
                    "profile-level-id=42e0"),
            in(VIDEO, "malformed-format-parameter", "a frame rate is a word", "VP8/90000", "max-fr=thirty"),
            in(
                    VIDEO,
                    "contradictory-parameter-sets",
                    "parameter sets are both in the stream and with the sources",
                    H264,
                    BASELINE + "in-band-parameter-sets=1;use-level-src-parameter-sets=1"),
            in(
                    VIDEO,
                    "parameter-set-of-other-profile",
                    "a parameter set is of another profile",
                    H264,
                    BASELINE + PARAMETER_SETS),
            in(
                    BROWSER_VIDEO,
                    "parameter-sets-out-of-band",
                    "parameter sets are sent in the description",
                    H264,
                    "profile-level-id=42c01e;" + PARAMETER_SETS),
            in(
                    VIDEO,
                    "incomplete-depacketization",
                    "H.265 out of order does not say how many units it takes",
                    "H265/90000",
                    "sprop-max-don-diff=2"),
            in(
                    VIDEO,
                    "incomplete-interleaving",
                    "interleaved H.264 does not say how much it takes",
                    H264,
                    BASELINE + "packetization-mode=2;sprop-interleaving-depth=4"),
            in(
                    VIDEO,
                    "uninterleaved-parameter",
                    "H.264 in order has a depth of interleaving",
                    H264,
                    BASELINE + "packetization-mode=1;sprop-interleaving-depth=4"),
            in(BROWSER_VIDEO, "missing-profile-level-id", "H.264 has no profile", H264, "packetization-mode=1"),
            in(VIDEO, "unknown-h264-level", "H.264 has a level that does not exist", H264, "profile-level-id=42e031"),
            in(
                    VIDEO,
                    "unknown-h264-profile",
                    "H.264 has a profile that does not exist",
                    H264,
                    "profile-level-id=ff001f"),
            in(VIDEO, "unknown-h265-level", "H.265 has a level that does not exist", "H265/90000", "level-id=31"));

    private static final List<Mutation<SessionDescription>> ANY = List.of(
            in(VIDEO, "channels-outside-audio", "video has a channel", H264 + "/1", BASELINE),
            AUDIO.gaining("encoding-of-other-media", "audio is encoded as video", MAP + "VP8/90000"),
            VIDEO.gaining("encoding-of-other-media", "video is encoded as audio", MAP + "PCMU/8000"),
            AUDIO.gaining("unexpected-clock-rate", "G.722 is mapped with its rate of sampling", MAP + "G722/16000"),
            VIDEO.gaining("unexpected-clock-rate", "VP8 has the clock rate of audio", MAP + "VP8/48000"),
            AVPF_VIDEO.gaining(
                    "repeated-fmtp",
                    "the parameters of a format stand in two lines",
                    MAP + H264,
                    PARAMETERS + "profile-level-id=42e01f",
                    PARAMETERS + "packetization-mode=1"));

    static final List<Mutation<SessionDescription>> ALL =
            Stream.of(SOUND, PICTURES, ANY).flatMap(List::stream).toList();

    private CodecMutations() {}

    /** One that adds a format with these parameters. */
    private static Mutation<SessionDescription> in(
            MediaSort sort, String rule, String what, String encoding, String parameters) {
        return sort.gaining(rule, what, MAP + encoding, PARAMETERS + parameters);
    }
}
