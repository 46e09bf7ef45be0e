package org.sdpkit.generate;

import static org.sdpkit.generate.Mutation.inAnswered;
import static org.sdpkit.generate.Mutation.inPair;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.sdpkit.model.Pair;

/** How the rules on the formats and the feedback of an answer are broken. */
final class AnswerFormatMutations {

    private static final String GSM = "^m=.* 3( |$)";

    private static final List<Mutation<Pair>> FORMATS = List.of(
            onlyUnknown("audio", "8000"),
            onlyUnknown("video", "90000"),
            inAnswered(
                    "no-common-format",
                    "GSM is answered, which was not offered",
                    media -> media.isOf("audio") && !media.finds(GSM),
                    media -> media.answer(answer -> answer.withOnly(3, ""))),
            inPair(
                    "no-common-format",
                    "PCMU is answered by PCMA",
                    pair -> pair.withAdded(List.of("m=audio 40000 RTP/AVP 0"), List.of("m=audio 40000 RTP/AVP 8"))),
            withOneMore("a codec is answered that was not offered", "X-NOBODY"),
            withOneMore("loss is to be mended as was not offered", "ulpfec"),
            inAnswered(
                    "format-not-offered",
                    "GSM is answered too, which was not offered",
                    media -> media.isOf("audio") && !media.finds(GSM),
                    media -> media.answer(answer -> answer.replaced("^(m=.*)", "$1 3"))),
            inAnswered(
                    "format-not-offered",
                    "one of the formats that are answered was not offered",
                    media -> media.isInUse()
                            && media.isRtp()
                            && media.commonFormats().size() > 1,
                    (media, draw) -> single(media).stream()
                            .limit(1)
                            .map(format -> media.offer(offer -> offer.withoutFormat(format)))
                            .findFirst()
                            .orElse(media)),
            renumbered("a codec gets another payload type", "(?!rtx/|red/|telephone-event/)\\S+"),
            renumbered("retransmission gets another payload type", "rtx/"),
            renumbered("key tones get another payload type", "telephone-event/"),
            inAnswered(
                    "other-payload-type",
                    "PCMU gets a payload type of its own",
                    media -> media.isOf("audio") && media.commonFormats().contains("0"),
                    (media, draw) -> media.answer(answer -> pcmu(answer, media.freePayloadType(draw)))));

    private static final List<Mutation<Pair>> CODECS = List.of(
            codec("audio", "AMR/8000", "octet-align=1", ""),
            codec("audio", "AMR-WB/16000", "", "octet-align=1"),
            codec("audio", "G7221/16000", "bitrate=24000", "bitrate=32000"),
            codec(
                    "video",
                    "H264/90000",
                    "profile-level-id=42e01f;packetization-mode=1",
                    "profile-level-id=64001f;packetization-mode=1"),
            codec(
                    "video",
                    "H264/90000",
                    "profile-level-id=42e01f;packetization-mode=1",
                    "profile-level-id=42e01f;packetization-mode=0"),
            codec("video", "VP9/90000", "profile-id=0", "profile-id=2"));

    private static final Predicate<MediaSections> WITH_FEEDBACK = media ->
            media.isInUse() && media.isRtp() && media.answer().protocol().endsWith("F");

    private static final List<Mutation<Pair>> FEEDBACK = List.of(
            inAnswered(
                    "feedback-not-offered",
                    "a limit of the bit rate is asked for that was not offered",
                    WITH_FEEDBACK.and(media -> !media.offer().finds("^a=rtcp-fb:.* ccm tmmbr")),
                    media -> media.answer(answer -> answer.with("a=rtcp-fb:* ccm tmmbr"))),
            inAnswered(
                    "feedback-not-offered",
                    "one format asks for feedback that was not offered",
                    WITH_FEEDBACK.and(media -> !media.offer().finds("^a=rtcp-fb:.* nack rpsi")),
                    media -> media.answer(answer ->
                            answer.with("a=rtcp-fb:" + answer.formats().get(0) + " nack rpsi"))),
            inAnswered(
                    "feedback-not-offered",
                    "whole pictures were not offered to be asked for",
                    WITH_FEEDBACK.and(media -> media.answer().finds("^a=rtcp-fb:.* ccm fir$")),
                    media -> media.offer(offer -> offer.lacking("^a=rtcp-fb:.* ccm fir$"))),
            inPair(
                    "feedback-not-offered",
                    "lost packets are to be told of, which was not offered",
                    pair -> pair.withAdded(
                            List.of("m=audio 40000 RTP/AVPF 0"),
                            List.of("m=audio 40000 RTP/AVPF 0", "a=rtcp-fb:0 nack"))),
            reducedSize(
                    "reduced reports are answered to media without",
                    media -> !media.offer().has("a=rtcp-rsize"),
                    media -> media.answer(
                            answer -> answer.without("a=rtcp-rsize").with("a=rtcp-rsize"))),
            reducedSize(
                    "reduced reports were not offered",
                    media -> media.answer().has("a=rtcp-rsize"),
                    media -> media.offer(offer -> offer.without("a=rtcp-rsize"))),
            inPair(
                    "reduced-size-not-offered",
                    "no media was offered with reduced reports",
                    pair -> pair.mapEach(
                            media -> media.isInUse() && media.answer().has("a=rtcp-rsize"),
                            media -> media.offer(offer -> offer.without("a=rtcp-rsize")))),
            inPair(
                    "reduced-size-not-offered",
                    "further media is answered with reduced reports",
                    pair -> pair.withAdded(
                            List.of("m=audio 40000 RTP/AVPF 0"), List.of("m=audio 40000 RTP/AVPF 0", "a=rtcp-rsize"))));

    static final List<Mutation<Pair>> ALL =
            Stream.of(FORMATS, CODECS, FEEDBACK).flatMap(List::stream).toList();

    private AnswerFormatMutations() {}

    private static Mutation<Pair> onlyUnknown(String type, String clockRate) {
        return inAnswered(
                "no-common-format",
                type + " is answered with a codec that was not offered",
                media -> media.isOf(type),
                (media, draw) ->
                        media.answer(answer -> answer.withOnly(media.freePayloadType(draw), "X-NOBODY/" + clockRate)));
    }

    private static Mutation<Pair> withOneMore(String what, String encoding) {
        return inAnswered(
                "format-not-offered",
                what,
                media -> media.isInUse() && media.isRtp() && !media.finds("^a=rtpmap:\\d+ " + encoding + "/"),
                (media, draw) -> media.answer(answer -> answer.withCodec(
                        media.freePayloadType(draw), encoding + (media.isOf("video") ? "/90000" : "/8000"), "")));
    }

    /** The common formats that nothing else hangs on, that no other media has, and that are no codec beside the others. */
    static List<String> single(MediaSections media) {
        return media.commonFormats().stream()
                .filter(format ->
                        media.offer().finds("^a=rtpmap:" + Section.quoted(format) + " (?!rtx|red|telephone|CN)"))
                .filter(format -> isOfOne(media, "a=rtpmap:" + format + " "))
                .filter(format -> !media.finds("[=/]" + format + "(/|;|$)"))
                .filter(format -> !media.finds("^a=(rid|imageattr|depend|pcfg|framesize).*\\b" + format + "\\b"))
                .toList();
    }

    /** Whether no media but this has such a line. */
    private static boolean isOfOne(MediaSections media, String beginning) {
        return media.whole().lines().stream()
                        .filter(line -> line.startsWith(beginning))
                        .count()
                <= 2;
    }

    private static Mutation<Pair> renumbered(String what, String encoding) {
        return inAnswered(
                "other-payload-type",
                what,
                media -> media.isInUse() && media.isRtp(),
                (media, draw) -> media.commonFormats().stream()
                        .filter(format -> media.answer().finds("^a=rtpmap:" + Section.quoted(format) + " " + encoding))
                        .filter(format -> Integer.parseInt(format) >= 96)
                        .filter(format -> !media.finds("^a=(rid|depend|pcfg|acfg).*\\b" + format + "\\b"))
                        .filter(format -> !media.finds("^a=fmtp:\\d+ (" + format + "/|.*apt=" + format + "(;|$))"))
                        .findFirst()
                        .map(format -> media.answer(answer -> answer.renumbered(format, media.freePayloadType(draw))))
                        .orElse(media));
    }

    private static Section pcmu(Section answer, int type) {
        Section renumbered = answer.renumbered("0", type);
        return renumbered.has("a=rtpmap:" + type + " ")
                ? renumbered
                : renumbered.with("a=rtpmap:" + type + " PCMU/8000");
    }

    private static Mutation<Pair> codec(String type, String encoding, String offered, String answered) {
        return inAnswered(
                "codec-mismatch",
                "%s with %s is answered with %s".formatted(encoding, named(offered), named(answered)),
                media -> media.isOf(type) && !media.finds("^a=rtpmap:\\d+ " + Section.quoted(encoding)),
                (media, draw) -> media.withCodec(draw, encoding, offered, answered));
    }

    private static String named(String parameters) {
        return parameters.isEmpty() ? "no parameters" : parameters;
    }

    private static Mutation<Pair> reducedSize(
            String what, Predicate<MediaSections> condition, UnaryOperator<MediaSections> change) {
        return inAnswered("reduced-size-not-offered", what, WITH_FEEDBACK.and(condition), change);
    }
}
