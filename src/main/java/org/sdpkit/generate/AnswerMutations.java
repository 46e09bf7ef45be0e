package org.sdpkit.generate;

import static org.sdpkit.generate.Mutation.inAnswered;
import static org.sdpkit.generate.Mutation.inPair;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.sdpkit.model.Pair;

/** How the rules on what an answer makes of m= lines, directions, times and formats are broken. */
final class AnswerMutations {

    private static final String ANY_TIME = "^t=.*";

    private static final String AUDIO = "m=audio 40000 RTP/AVP 0";
    private static final String VIDEO = "m=video 40002 RTP/AVP 31";

    private static final List<Mutation<Pair>> MEDIA = List.of(
            direction("sendonly", "sendonly"),
            direction("recvonly", "sendrecv"),
            direction("inactive", "recvonly"),
            inPair("answer-media-count", "the last m= line is not answered", (pair, draw) -> Optional.of(pair)
                    .filter(one -> one.size() > 1)
                    .map(one -> one.answer(answer -> answer.first(one.size() - 1)))),
            inPair("answer-media-count", "the first m= line only is answered", (pair, draw) -> Optional.of(pair)
                    .filter(one -> one.size() > 2)
                    .map(one -> one.answer(answer -> answer.first(1)))),
            inPair(
                    "answer-media-count",
                    "media that was not offered is refused",
                    pair -> pair.withAnswered("m=audio 0 RTP/AVP 0")),
            inPair(
                    "answer-media-count",
                    "media that was not offered is taken",
                    pair -> pair.withAnswered("m=audio 40000 RTP/AVP 0")),
            refused(
                    "answer-media-type",
                    "audio is refused as video",
                    "audio",
                    answer -> answer.replaced("^m=audio", "m=video")),
            refused(
                    "answer-media-type",
                    "video is refused as audio",
                    "video",
                    answer -> answer.replaced("^m=video", "m=audio")),
            refused(
                    "answer-media-type",
                    "audio is refused as text",
                    "audio",
                    answer -> answer.replaced("^m=audio", "m=text")),
            inPair(
                    "answer-media-type",
                    "text is taken as video",
                    pair -> pair.withAdded(
                            List.of("m=text 40000 RTP/AVP 98", "a=rtpmap:98 X-TIMED/90000"),
                            List.of("m=video 40000 RTP/AVP 98", "a=rtpmap:98 X-TIMED/90000"))),
            inPair("answer-media-type", "audio and video are answered in each other's place", pair -> pair.withAdded(
                            List.of(AUDIO), List.of(VIDEO))
                    .withAdded(List.of(VIDEO), List.of(AUDIO))),
            mid("the mid of a media description is another", mid -> "other"),
            mid("a mid has one zero more", mid -> mid + "0"),
            inPair("answer-mid", "two mids change places", AnswerMutations::withMidsTurned),
            protocol("RTP/AVP", "RTP/AVPF"),
            protocol("UDP/TLS/RTP/SAVPF", "RTP/SAVPF"),
            protocol("UDP/DTLS/SCTP", "TCP/DTLS/SCTP"),
            refused(
                    "answer-protocol",
                    "media is refused under another protocol",
                    "\\S+",
                    answer -> answer.withProtocol(answer.protocol().equals("RTP/AVP") ? "RTP/SAVP" : "RTP/AVP")),
            time("the answer names an hour", "t=3930883200 3930886800"),
            time("the answer names a beginning without an end", "t=3930883200 0"),
            inPair(
                    "answer-time",
                    "the answer has a second time",
                    pair -> pair.answer(
                            answer -> answer.mapSession(lines -> lines.withBehind("t=", "t=3930883200 3930886800")))),
            revived("media is taken that was offered with the port 0", UnaryOperator.identity()),
            revived("media is taken of which an m= line was offered only", offer -> offer.lacking("^(?!m=|c=|a=mid:)")),
            inPair(
                    "revived-media",
                    "audio is taken where none was offered any more",
                    pair -> pair.withAdded(List.of("m=audio 0 RTP/AVP 0"), List.of("m=audio 40000 RTP/AVP 0"))));

    private static final List<String> MULTICAST =
            List.of("m=audio 40000 RTP/AVP 0", "c=IN IP4 233.252.0.1/127", "a=recvonly");

    private static final List<Mutation<Pair>> MULTICASTS = List.of(
            multicast("another group is answered", "233.252.0.1", "233.252.0.2"),
            multicast("another port is answered", "40000", "40002"),
            multicast("one address is answered", "233.252.0.1/127", "192.0.2.7"),
            multicast("a receiver is answered by a sender", "recvonly", "sendonly"));

    static final List<Mutation<Pair>> ALL =
            Stream.of(MEDIA, MULTICASTS).flatMap(List::stream).toList();

    private AnswerMutations() {}

    private static Mutation<Pair> direction(String offered, String answered) {
        return inAnswered(
                "answer-direction",
                offered + " is answered by " + answered,
                media -> media.isInUse()
                        && media.isRtp()
                        && !media.finds("^a=(simulcast:|rid:|hlang-|extmap:\\d+/)")
                        && !media.finds("^c=IN IP4 (22[4-9]|23)"),
                media -> media.offer(lines -> lines.withDirection(offered))
                        .answer(lines -> lines.withDirection(answered)));
    }

    /** Media of this type is refused, in a way that is wrong. */
    private static Mutation<Pair> refused(String rule, String what, String type, UnaryOperator<Section> change) {
        return inPair(
                rule,
                what,
                (pair, draw) ->
                        pair
                                .places(
                                        draw,
                                        media -> media.isInUse() && media.isRtp() && media.finds("^m=" + type + " "))
                                .stream()
                                .filter(pair::isFree)
                                .map(index -> pair.answer(
                                        answer -> answer.refused(index).mapMedia(index, change)))
                                .findFirst());
    }

    /** A media description is answered under another mid, in no group. */
    private static Mutation<Pair> mid(String what, UnaryOperator<String> other) {
        return inPair("answer-mid", what, (pair, draw) -> pair
                .places(
                        draw,
                        media -> media.offer().has("a=mid:")
                                && media.answer().has("a=mid:")
                                && !media.offer().has("a=bundle-only"))
                .stream()
                .filter(index -> pair.isFree(index) && pair.isKeyedEach())
                .map(index -> pair.answer(answer -> answer.ungrouped(
                                answer.media().get(index).mid())
                        .mapMedia(index, lines -> lines.replaced("^a=mid:.*", "a=mid:" + other.apply(lines.mid())))))
                .filter(changed -> !changed.equals(pair))
                .findFirst());
    }

    private static Optional<PairSections> withMidsTurned(PairSections pair, Draw draw) {
        List<Integer> places =
                pair.places(draw, media -> media.isInUse() && media.answer().has("a=mid:"));
        if (places.size() < 2 || !pair.isKeyedEach()) {
            return Optional.empty();
        }
        String one = pair.answer().media().get(places.get(0)).mid();
        String other = pair.answer().media().get(places.get(1)).mid();
        return Optional.of(pair.answer(
                answer -> answer.mapMedia(places.get(0), lines -> lines.replaced("^a=mid:.*", "a=mid:" + other))
                        .mapMedia(places.get(1), lines -> lines.replaced("^a=mid:.*", "a=mid:" + one))));
    }

    private static Mutation<Pair> protocol(String offered, String answered) {
        return inAnswered(
                "answer-protocol",
                offered + " is answered by " + answered,
                media -> media.isInUse() && media.answer().protocol().equals(offered),
                media -> media.answer(answer -> answer.withProtocol(answered)));
    }

    private static Mutation<Pair> time(String what, String line) {
        return inPair("answer-time", what, (pair, draw) -> Optional.of(pair)
                .filter(one -> !one.answer().session().finds("^[rz]="))
                .map(one -> one.answer(answer -> answer.mapSession(lines -> lines.replaced(ANY_TIME, line)))));
    }

    /** What is taken was offered with the port 0. */
    private static Mutation<Pair> revived(String what, UnaryOperator<Section> offered) {
        return inPair(
                "revived-media",
                what,
                (pair, draw) -> pair.places(draw, media -> media.isInUse() && !media.finds("^a=bundle-only")).stream()
                        .filter(index -> pair.isFree(index) && pair.isKeyedEach())
                        .map(index -> pair.both(half ->
                                        half.ungrouped(pair.media(index).offer().mid()))
                                .offer(offer -> offer.mapMedia(index, lines -> offered.apply(lines.withPort(0)))))
                        .findFirst());
    }

    private static Mutation<Pair> multicast(String what, String offered, String answered) {
        return inPair(
                "multicast-changed",
                what,
                pair -> pair.withAdded(
                        MULTICAST,
                        MULTICAST.stream()
                                .map(line -> line.replace(offered, answered))
                                .toList()));
    }
}
