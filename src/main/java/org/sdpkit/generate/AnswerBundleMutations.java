package org.sdpkit.generate;

import static org.sdpkit.generate.Mutation.inAnswered;
import static org.sdpkit.generate.Mutation.inPair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.sdpkit.model.Pair;

/** How the rules on bundles, mids, header extensions, simulcast and the ports of RTCP in an answer are broken. */
final class AnswerBundleMutations {

    private static final String BUNDLE = "a=group:BUNDLE ";
    private static final String EXTENSION = "a=extmap:";
    private static final String MIXED = "^a=extmap-allow-mixed$";
    private static final String LEVEL = "urn:ietf:params:rtp-hdrext:ssrc-audio-level";
    private static final String OFFSET = "urn:ietf:params:rtp-hdrext:toffset";
    private static final String NAME = "urn:ietf:params:rtp-hdrext:sdes:cname";

    private static final List<Mutation<Pair>> BUNDLES = List.of(
            bundled(
                    "bundle-not-offered",
                    "the offer has no group",
                    2,
                    (pair, tags) -> pair.offer(offer -> offer.mapSession(lines -> lines.without(BUNDLE)))),
            bundled(
                    "bundle-not-offered",
                    "the offer has one mid less in its group",
                    2,
                    (pair, tags) -> pair.offer(offer -> offer.ungrouped(last(tags)))),
            bundled(
                    "bundle-not-offered",
                    "the answer joins two groups",
                    2,
                    (pair, tags) -> pair.offer(offer -> offer.ungrouped(last(tags))
                            .mapSession(lines -> lines.withBehind(BUNDLE, BUNDLE + last(tags))))),
            bundleOnly("media of the bundle is bundled only", false),
            bundleOnly("media of the bundle has the port 0, as RFC 8843 had it", true),
            inPair(
                    "bundle-only-in-answer",
                    "all media of the bundle but the first are bundled only",
                    pair -> pair.answer(
                            answer -> eachOf(answer, tail(tags(answer)), lines -> lines.without("a=bundle-only")
                                    .with("a=bundle-only")))),
            unbundled(
                    "media that was offered bundled only is taken outside of the bundle", 2, UnaryOperator.identity()),
            unbundled(
                    "media that was offered bundled only is taken, and nothing bundled",
                    2,
                    answer -> answer.mapSession(lines -> lines.without(BUNDLE))),
            unbundled(
                    "media that was offered bundled only is taken out with other media",
                    3,
                    answer -> answer.ungrouped(last(tags(answer)))),
            turned("the last mid of the bundle goes to the front", 1),
            turned("the first mid of the bundle goes to the end", -1),
            bundled(
                    "bundle-tag-changed",
                    "the mids of the bundle are turned round",
                    2,
                    (pair, tags) -> pair.answer(answer -> answer.mapSession(lines -> {
                        List<String> turned = new ArrayList<>(tags);
                        Collections.reverse(turned);
                        return grouped(lines, turned);
                    }))),
            rejected("one of the bundle is refused", tags -> List.of(last(tags))),
            rejected("all of the bundle but the first are refused", AnswerBundleMutations::tail),
            rejected("the second of the bundle is refused", tags -> tags.subList(1, 2)),
            unnamed("a media description has no mid", false),
            unnamed("no media description has a mid", true),
            inPair("mid-not-answered", "further media is answered without its mid", pair -> pair.withAdded(
                            List.of("m=audio 40000 RTP/AVP 0", "a=mid:further"), List.of("m=audio 40000 RTP/AVP 0"))
                    .both(half -> half.mapMedia(half.media().size() - 1, lines -> lines.without("a=mid:added")))));

    private static final Predicate<MediaSections> RTP = media -> media.isInUse() && media.isRtp();
    private static final Predicate<MediaSections> BOTH_WAYS =
            RTP.and(media -> !media.finds("^a=(sendonly|recvonly|inactive)$") && !media.finds(OFFSET));

    private static final List<Mutation<Pair>> EXTENSIONS = List.of(
            extensionDirection("sendonly", "sendonly"),
            extensionDirection("recvonly", "recvonly"),
            extensionDirection("inactive", "sendrecv"),
            inAnswered(
                    "extension-id-changed",
                    "a header extension gets an id that is free",
                    BOTH_WAYS.and(media -> media.answer().has("a=extmap:")),
                    media -> media.answer(
                            answer -> answer.replaced("^a=extmap:\\d+", "a=extmap:" + media.freeExtension()))),
            inPair(
                    "extension-id-changed",
                    "two header extensions change their ids",
                    (pair, draw) -> pair.places(draw, RTP).stream()
                            .map(index -> withIdsTurned(pair, pair.media(index).answer()))
                            .filter(changed -> !changed.equals(pair))
                            .findFirst()),
            inPair(
                    "extension-id-changed",
                    "a header extension of further media gets another id",
                    pair -> pair.withAdded(
                            List.of("m=audio 40000 RTP/AVP 0", "a=extmap:1 " + LEVEL),
                            List.of("m=audio 40000 RTP/AVP 0", "a=extmap:2 " + LEVEL))),
            inAnswered(
                    "extension-not-offered",
                    "a header extension is added",
                    RTP.and(media -> !media.finds(NAME)),
                    media -> media.answer(answer -> answer.with("a=extmap:" + media.freeExtension() + " " + NAME))),
            inAnswered(
                    "extension-not-offered",
                    "a header extension that is answered was not offered",
                    RTP.and(media -> media.answer().finds("^a=extmap:.*(abs-send-time|toffset|audio-level)")),
                    media -> media.offer(offer -> offer.lacking("^a=extmap:.*(abs-send-time|toffset|audio-level)"))),
            inPair(
                    "extension-not-offered",
                    "further media is answered with a header extension",
                    pair -> pair.withAdded(
                            List.of("m=audio 40000 RTP/AVP 0"),
                            List.of("m=audio 40000 RTP/AVP 0", "a=extmap:1 " + LEVEL))),
            mixed("no header extensions of two lengths were offered", (pair, draw) -> Optional.of(pair)),
            mixed(
                    "header extensions of two lengths are answered for all media",
                    (pair, draw) -> Optional.of(pair.answer(answer -> answer.mapEach(lines -> lines.lacking(MIXED))
                            .mapSession(lines -> lines.with("a=extmap-allow-mixed"))))),
            mixed(
                    "header extensions of two lengths are answered for one media description",
                    (pair, draw) -> pair.answer(answer -> answer.mapEach(lines -> lines.lacking(MIXED)))
                            .mapOne(
                                    draw,
                                    RTP,
                                    (media, same) -> media.answer(answer -> answer.with("a=extmap-allow-mixed")))));

    private static final List<Mutation<Pair>> SIMULCAST = List.of(
            rids("a stream is named that was not offered", List.of(), List.of("a=rid:hi recv")),
            rids("a stream is sent that was offered to be sent", List.of("a=rid:hi send"), List.of("a=rid:hi send")),
            rids(
                    "one of two streams was not offered",
                    List.of("a=rid:hi send"),
                    List.of("a=rid:hi recv", "a=rid:lo recv")),
            simulcast("simulcast is answered that was not offered", List.of(), List.of("a=simulcast:recv hi;lo")),
            simulcast(
                    "a stream is received that is none of the simulcast",
                    List.of("a=simulcast:send hi"),
                    List.of("a=simulcast:recv lo")),
            simulcast(
                    "more streams are received than are sent",
                    List.of("a=simulcast:send hi,lo"),
                    List.of("a=simulcast:recv hi;lo")));

    private static final List<Mutation<Pair>> RTCP = List.of(
            muxRefused(
                    "one port was offered only, and two are answered",
                    List.of("a=rtcp-mux", "a=rtcp-mux-only"),
                    "RTP/AVP"),
            muxRefused("one port is refused though nothing else was named", List.of("a=rtcp-mux"), "UDP/TLS/RTP/SAVP"),
            muxRefused(
                    "two ports are answered to the one that RTCP has too",
                    List.of("a=rtcp-mux", "a=rtcp:40000"),
                    "UDP/TLS/RTP/SAVP"),
            inPair(
                    "rtcp-mux-not-offered",
                    "further media is answered with one port",
                    pair -> pair.withAdded(
                            List.of("m=audio 40000 RTP/AVP 0"), List.of("m=audio 40000 RTP/AVP 0", "a=rtcp-mux"))),
            inAnswered(
                    "rtcp-mux-not-offered",
                    "one port is answered to media that was offered with two",
                    RTP.and(media -> !media.finds("^a=rtcp-mux") && !media.finds("^a=mid:")),
                    media -> media.answer(answer -> answer.with("a=rtcp-mux"))),
            inPair("rtcp-mux-not-offered", "nothing was offered with one port", (pair, draw) -> pair
                    .places(
                            draw,
                            RTP.and(media -> media.answer().has("a=rtcp-mux"))
                                    .and(media ->
                                            pair.isKeyedEach() && !media.whole().has("a=bundle-only")))
                    .stream()
                    .limit(1)
                    .map(any -> pair.both(half -> half.mapSession(lines -> lines.without(BUNDLE)))
                            .offer(offer -> offer.mapEach(lines -> lines.without("a=rtcp-mux"))))
                    .findFirst()),
            inAnswered(
                    "rtcp-mux-only-in-answer",
                    "one port is demanded in an answer",
                    media -> media.isInUse() && media.answer().has("a=rtcp-mux"),
                    media -> media.answer(answer -> answer.without("a=rtcp:").with("a=rtcp-mux-only"))),
            inPair(
                    "rtcp-mux-only-in-answer",
                    "one port is demanded for all media",
                    pair -> pair.mapEach(
                            media -> media.isInUse() && media.answer().has("a=rtcp-mux"),
                            media -> media.answer(
                                    answer -> answer.without("a=rtcp:").with("a=rtcp-mux-only")))),
            inPair(
                    "rtcp-mux-only-in-answer",
                    "one port is demanded for further media",
                    pair -> pair.withAdded(
                            List.of("m=audio 40000 RTP/AVP 0", "a=rtcp-mux"),
                            List.of("m=audio 40000 RTP/AVP 0", "a=rtcp-mux", "a=rtcp-mux-only"))));

    static final List<Mutation<Pair>> ALL = Stream.of(BUNDLES, EXTENSIONS, SIMULCAST, RTCP)
            .flatMap(List::stream)
            .toList();

    private AnswerBundleMutations() {}

    /** The mids of the first bundle. */
    private static List<String> tags(Sections half) {
        String tags = half.session().after(BUNDLE);
        return tags.isEmpty() ? List.of() : List.of(tags.split(" "));
    }

    private static String last(List<String> tags) {
        return tags.get(tags.size() - 1);
    }

    private static List<String> tail(List<String> tags) {
        return tags.subList(Math.min(1, tags.size()), tags.size());
    }

    private static Section grouped(Section session, List<String> tags) {
        return session.replaced("^" + BUNDLE + ".*", BUNDLE + String.join(" ", tags));
    }

    /** The media descriptions of these mids, changed. */
    private static Sections eachOf(Sections half, List<String> mids, UnaryOperator<Section> change) {
        return half.withMedia(half.media().stream()
                .map(lines -> mids.contains(lines.mid()) ? change.apply(lines) : lines)
                .toList());
    }

    /** One in a pair whose answer bundles so many media descriptions or more, none of which was offered bundled only. */
    private static Mutation<Pair> bundled(
            String rule, String what, int least, BiFunction<PairSections, List<String>, PairSections> change) {
        return inPair(rule, what, (pair, draw) -> Optional.of(tags(pair.answer()))
                .filter(tags -> tags.size() >= least && pair.isKeyedEach())
                .filter(tags -> pair.answer().media().stream()
                        .noneMatch(lines -> tags.contains(lines.mid()) && lines.port() == 0))
                .filter(tags -> pair.offer().media().stream().noneMatch(lines -> lines.has("a=bundle-only")))
                .map(tags -> change.apply(pair, tags)));
    }

    private static Mutation<Pair> bundleOnly(String what, boolean isWithoutPort) {
        return bundled(
                "bundle-only-in-answer",
                what,
                2,
                (pair, tags) -> pair.answer(answer ->
                        eachOf(answer, List.of(last(tags)), lines -> (isWithoutPort ? lines.withPort(0) : lines)
                                .with("a=bundle-only"))));
    }

    /** The second of a bundle is offered bundled only, and taken outside of it. */
    private static Mutation<Pair> unbundled(String what, int least, UnaryOperator<Sections> answered) {
        return bundled("bundle-only-unbundled", what, least, (pair, tags) -> pair.offer(
                        offer -> eachOf(offer, tags.subList(1, 2), lines -> lines.withPort(0)
                                .without("a=candidate:")
                                .with("a=bundle-only")))
                .answer(answer -> answered.apply(answer.ungrouped(tags.get(1)))));
    }

    private static Mutation<Pair> turned(String what, int distance) {
        return bundled(
                "bundle-tag-changed",
                what,
                2,
                (pair, tags) -> pair.answer(answer -> answer.mapSession(lines -> {
                    List<String> turned = new ArrayList<>(tags);
                    Collections.rotate(turned, distance);
                    return grouped(lines, turned);
                })));
    }

    /** Media is refused, and stays in the bundle. */
    private static Mutation<Pair> rejected(String what, UnaryOperator<List<String>> refused) {
        return bundled(
                "rejected-media-in-bundle",
                what,
                2,
                (pair, tags) -> pair.answer(answer -> eachOf(
                        answer, refused.apply(tags), lines -> lines.withPort(0).lacking("^(?!m=|c=|a=mid:)"))));
    }

    private static Mutation<Pair> unnamed(String what, boolean isOfAll) {
        return inPair(
                "mid-not-answered",
                what,
                (pair, draw) -> pair
                        .places(draw, media -> media.isInUse() && media.answer().has("a=mid:"))
                        .stream()
                        .filter(index ->
                                pair.isKeyedEach() && !pair.media(index).whole().has("a=bundle-only"))
                        .filter(index -> isOfAll || pair.isFree(index))
                        .map(index -> pair.answer(answer -> isOfAll
                                ? answer.mapEach(
                                        lines -> lines.without("a=mid:").without("a=group:"))
                                : answer.ungrouped(answer.media().get(index).mid())
                                        .mapMedia(index, lines -> lines.without("a=mid:"))))
                        .findFirst());
    }

    private static Mutation<Pair> extensionDirection(String offered, String answered) {
        return inAnswered(
                "extension-direction",
                "a header extension that is offered %s is answered %s".formatted(offered, answered),
                BOTH_WAYS,
                media -> media.withExtension(OFFSET, "/" + offered, "/" + answered));
    }

    /** Two header extensions are exchanged in all media, of which each has both or none. */
    private static PairSections withIdsTurned(PairSections pair, Section media) {
        List<String> uris = media.lines().stream()
                .filter(line -> line.startsWith(EXTENSION))
                .map(line -> line.replaceAll("^\\S+ (\\S+).*", "$1"))
                .toList();
        for (String one : uris) {
            for (String other : uris.subList(uris.indexOf(one) + 1, uris.size())) {
                if (pair.answer().media().stream()
                        .allMatch(each -> each.finds(ending(one)) == each.finds(ending(other)))) {
                    return pair.answer(answer -> answer.mapEach(section -> section.replaced(ending(one), "$1 (moving)")
                            .replaced(ending(other), "$1 " + one)
                            .replaced("^(a=extmap:\\S+) \\(moving\\)$", "$1 " + other)));
                }
            }
        }
        return pair;
    }

    /** A line that maps this header extension. */
    private static String ending(String uri) {
        return "^(a=extmap:\\S+) " + Section.quoted(uri) + "$";
    }

    /** The offer has no header extensions of two lengths. */
    private static Mutation<Pair> mixed(String what, BiFunction<PairSections, Draw, Optional<PairSections>> change) {
        return inPair("mixed-extensions-not-offered", what, (pair, draw) -> change.apply(
                        pair.offer(offer -> offer.mapEach(lines -> lines.lacking(MIXED))), draw)
                .filter(changed -> Stream.concat(
                                Stream.of(changed.answer().session()), changed.answer().media().stream())
                        .anyMatch(lines -> lines.finds(MIXED))));
    }

    private static Mutation<Pair> rids(String what, List<String> offered, List<String> answered) {
        return withStreams("rid-not-offered", what, offered, answered);
    }

    private static Mutation<Pair> simulcast(String what, List<String> offered, List<String> answered) {
        return withStreams(
                "simulcast-not-offered",
                what,
                Stream.concat(Stream.of("a=rid:hi send", "a=rid:lo send"), offered.stream())
                        .toList(),
                Stream.concat(Stream.of("a=rid:hi recv", "a=rid:lo recv"), answered.stream())
                        .toList());
    }

    private static Mutation<Pair> withStreams(String rule, String what, List<String> offered, List<String> answered) {
        return inAnswered(
                rule,
                what,
                media -> media.isOf("video")
                        && !media.finds("^a=(rid|simulcast):")
                        && !media.finds("^a=(sendonly|recvonly|inactive)$"),
                media -> media.offer(offer -> offer.with(offered.toArray(String[]::new)))
                        .answer(answer -> answer.with(answered.toArray(String[]::new))));
    }

    /** Further media is offered with one port for RTP and RTCP, and answered with two. */
    private static Mutation<Pair> muxRefused(String what, List<String> offered, String protocol) {
        List<String> keys = protocol.equals("RTP/AVP") ? List.of() : List.of(MediaSort.FINGERPRINT);
        return inPair("rtcp-mux-not-accepted", what, pair -> {
            List<String> ours = new ArrayList<>(List.of("m=audio 40000 " + protocol + " 0"));
            ours.addAll(keys);
            List<String> theirs = new ArrayList<>(ours);
            theirs.addAll(offered);
            if (!keys.isEmpty()) {
                theirs.addAll(List.of("a=setup:actpass", "a=ice-ufrag:8hhY", "a=ice-pwd:asd88fgpdd777uzjYhagZg"));
                ours.addAll(List.of("a=setup:active", "a=ice-ufrag:9uB6", "a=ice-pwd:YH75Fviy6338Vbrhrlp8Yh"));
            }
            return pair.withAdded(theirs, ours);
        });
    }
}
