package org.sdpkit.generate;

import static org.sdpkit.generate.MediaSort.AUDIO;
import static org.sdpkit.generate.MediaSort.AVPF_VIDEO;
import static org.sdpkit.generate.MediaSort.BROWSER_AUDIO;
import static org.sdpkit.generate.MediaSort.BROWSER_VIDEO;
import static org.sdpkit.generate.MediaSort.PLAIN_RTP;
import static org.sdpkit.generate.MediaSort.VIDEO;

import java.util.List;
import java.util.stream.Stream;
import org.sdpkit.model.SessionDescription;

/** How the rules on payload types, on formats that are about others, and on feedback are broken. */
final class FormatMutations {

    private static final String MAP = "a=rtpmap:{new} ";
    private static final String PARAMETERS = "a=fmtp:{new} ";
    private static final String OPUS = "opus/48000/2";
    private static final String GSM = "^(m=.* |a=(rtpmap|fmtp):)3( |$)";

    private static final List<Mutation<SessionDescription>> PAYLOAD_TYPES = List.of(
            AUDIO.mutation("payload-type-out-of-range", "a payload type is above 127", media -> listing(media, "128")),
            BROWSER_AUDIO
                    .without("^m=.* 2( |$)")
                    .mutation("reserved-payload-type", "a payload type is kept free", media -> listing(media, "2")),
            AUDIO.without("^(m=.* |a=rtpmap:)72( |$)")
                    .mutation("rtcp-payload-type", "a payload type looks like RTCP on the same port", media -> listing(
                                    media.without("a=rtcp-mux"), "72")
                            .with("a=rtpmap:72 " + OPUS, "a=rtcp-mux")),
            AUDIO.without(GSM)
                    .mutation(
                            "static-payload-type-remapped",
                            "the payload type of GSM is given to another codec",
                            media -> listing(media, "3").with("a=rtpmap:3 L16/8000")),
            BROWSER_AUDIO
                    .without(GSM)
                    .mutation(
                            "renamed-static-audio",
                            "the payload type of GSM is given to another codec",
                            media -> listing(media, "3").with("a=rtpmap:3 L16/8000")),
            BROWSER_AUDIO
                    .without(GSM)
                    .mutation(
                            "unmapped-static-payload-type",
                            "GSM is listed without a map",
                            media -> listing(media, "3")),
            BROWSER_AUDIO.gaining("nameless-codec", "a payload type has parameters and no name", PARAMETERS + "x=1"),
            BROWSER_VIDEO.gaining(
                    "nameless-codec", "a payload type has feedback and no name", "a=rtcp-fb:{new} goog-remb"));

    private static final List<Mutation<SessionDescription>> RETRANSMISSIONS = List.of(
            VIDEO.gaining("missing-format-parameter", "a retransmission does not say of what", MAP + "rtx/90000"),
            VIDEO.gaining(
                    "repeated-retransmission",
                    "a format is repeated by two others",
                    MAP + "rtx/90000",
                    PARAMETERS + "apt={first}",
                    "a=rtpmap:{newer} rtx/90000",
                    "a=fmtp:{newer} apt={first}"),
            VIDEO.gaining(
                    "retransmission-clock-rate",
                    "a retransmission has the clock rate of audio",
                    MAP + "rtx/48000",
                    PARAMETERS + "apt={first}"),
            VIDEO.gaining(
                    "retransmitted-retransmission",
                    "a retransmission repeats itself",
                    MAP + "rtx/90000",
                    PARAMETERS + "apt={new}"),
            VIDEO.gaining(
                    "unlisted-retransmission",
                    "a retransmission repeats what is not listed",
                    MAP + "rtx/90000",
                    PARAMETERS + "apt={newer}"));

    private static final List<Mutation<SessionDescription>> REDUNDANCIES = List.of(
            AUDIO.gaining(
                    "redundancy-clock-rate",
                    "redundancy of Opus has the clock rate of a telephone",
                    MAP + OPUS,
                    "a=rtpmap:{newer} red/8000",
                    "a=fmtp:{newer} {new}/{new}"),
            AUDIO.gaining(
                    "redundancy-of-redundancy",
                    "redundancy holds itself",
                    MAP + "red/8000",
                    PARAMETERS + "{first}/{new}"),
            AUDIO.gaining("redundancy-without-list", "redundancy does not say what it holds", MAP + "red/8000"),
            AUDIO.gaining(
                    "unlisted-redundancy",
                    "redundancy holds what is not listed",
                    MAP + "red/8000",
                    PARAMETERS + "{first}/{newer}"),
            VIDEO.without("(?i)^a=(rtpmap:\\d+ (red|ulpfec)/|ssrc-group:FEC)")
                    .gaining(
                            "unbound-error-correction",
                            "error correction does not say what it corrects",
                            MAP + "ulpfec/90000"),
            AUDIO.gaining(
                    "missing-telephone-event",
                    "a codec has a clock rate without telephone events",
                    MAP + "L16/37800",
                    "a=rtpmap:{newer} telephone-event/8000"),
            AUDIO.gaining(
                    "unpaired-stand-in",
                    "telephone events have a clock rate without a codec",
                    MAP + "telephone-event/37800"),
            AUDIO.gaining("unpaired-stand-in", "comfort noise has a clock rate without a codec", MAP + "CN/37800"));

    private static final List<Mutation<SessionDescription>> FEEDBACK = List.of(
            AVPF_VIDEO.gaining(
                    "congestion-feedback-of-one-format",
                    "feedback on congestion is asked for one format",
                    "a=rtcp-fb:{first} ack ccfb"),
            PLAIN_RTP.gaining(
                    "feedback-without-avpf", "feedback stands under a protocol without", "a=rtcp-fb:{first} nack"),
            AVPF_VIDEO
                    .without("^b=R[SR]:")
                    .gaining(
                            "feedback-without-rtcp",
                            "RTCP gets no bandwidth for its feedback",
                            "b=RS:0",
                            "b=RR:0",
                            "a=rtcp-fb:{first} nack pli"),
            AVPF_VIDEO.gaining(
                    "repeated-feedback",
                    "feedback is asked for twice",
                    "a=rtcp-fb:{first} ccm tstr",
                    "a=rtcp-fb:{first} ccm tstr"),
            AVPF_VIDEO.gaining("unregistered-feedback", "feedback is misspelt", "a=rtcp-fb:{first} ccm fri"),
            AVPF_VIDEO.gaining(
                    "unregistered-feedback", "feedback is spelled in capital letters", "a=rtcp-fb:{first} NACK PLI"),
            AVPF_VIDEO.gaining(
                    "unlisted-feedback-format",
                    "feedback is about a format that is not listed",
                    "a=rtcp-fb:{new} nack"),
            VIDEO.gaining(
                    "unlisted-framesize-format",
                    "a size is about a format that is not listed",
                    "a=framesize:{new} 320-240"),
            VIDEO.gaining(
                    "unlisted-imageattr-format",
                    "images are about a format that is not listed",
                    "a=imageattr:{new} send [x=800,y=640] recv *"));

    static final List<Mutation<SessionDescription>> ALL = Stream.of(
                    PAYLOAD_TYPES, RETRANSMISSIONS, REDUNDANCIES, FEEDBACK)
            .flatMap(List::stream)
            .toList();

    private FormatMutations() {}

    private static Section listing(Section media, String format) {
        return media.replaced("^m=.*", "$0 " + format);
    }
}
