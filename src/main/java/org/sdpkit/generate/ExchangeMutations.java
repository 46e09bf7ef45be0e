package org.sdpkit.generate;

import static org.sdpkit.generate.Mutation.inExchange;
import static org.sdpkit.generate.Mutation.inRepeated;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.Side;

/** How the rules on the order of offers and answers, and on what a session keeps, are broken. */
final class ExchangeMutations {

    private static final List<Mutation<Exchange>> ORDER = List.of(
            of(
                    "answer-without-offer",
                    "an offer is answered twice",
                    talk -> talk.ending(answer(talk, DescriptionType.ANSWER, 1))),
            of(
                    "answer-without-offer",
                    "a provisional answer follows the answer",
                    talk -> talk.ending(answer(talk, DescriptionType.PRANSWER, 1))),
            of(
                    "answer-without-offer",
                    "an offer that was taken back is answered",
                    talk -> talk.ending(
                            talk.offer(),
                            Repeated.said(talk.offerer(), DescriptionType.ROLLBACK, Sections.of(Sections.read(""))),
                            talk.answer())),
            of(
                    "glare",
                    "an offer crosses another, which is answered",
                    talk -> talk.ending(talk.offer(), counterOffer(talk), talk.answer())),
            of(
                    "glare",
                    "an offer crosses an earlier one, and is answered",
                    talk -> talk.ending(counterOffer(talk), talk.offer(), talk.answer())),
            of(
                    "glare",
                    "two offers cross, and none is answered",
                    talk -> talk.ending(talk.offer(), counterOffer(talk))),
            of(
                    "offer-before-answer",
                    "an offer is made again before it is answered",
                    talk -> talk.ending(talk.offer(), offer(talk, 1), talk.answer())),
            of(
                    "offer-before-answer",
                    "a second offer is made, and none is answered",
                    talk -> talk.ending(talk.offer(), offer(talk, 1))),
            of(
                    "offer-before-answer",
                    "an offer is made again after a provisional answer",
                    talk -> talk.ending(
                            talk.offer(),
                            answer(talk, DescriptionType.PRANSWER, 0),
                            offer(talk, 1),
                            answer(talk, DescriptionType.ANSWER, 1))));

    private static final String CHANGED = "a=tool:changed";

    private static final List<Mutation<Exchange>> VERSIONS = List.of(
            version("version-not-raised", "an offer changes under the version of before", true, -1),
            version("version-not-raised", "an answer changes under the version of before", false, -1),
            version("version-not-raised", "an offer changes under a version that is lower", true, -2),
            version("version-skipped", "the version of an offer rises by two", true, 1),
            version("version-skipped", "the version of an offer rises by a thousand", true, 999),
            version("version-skipped", "the version of an answer rises by two", false, 1),
            origin("another user makes a later offer", "^o=\\S+", "o=other"),
            origin("a later offer has another session id", "^(o=\\S+) \\d+", "$1 77"),
            origin("a later offer comes from another address", "^(o=.*) \\S+$", "$1 192.0.2.99"));

    private static final List<String> AUDIO = List.of("m=audio 40000 RTP/AVP 0");

    private static final List<Mutation<Exchange>> PLACES = List.of(
            inRepeated("dropped-media", "the last m= line is left out", (round, draw) -> Optional.of(round)
                    .filter(one -> one.size() > 1)
                    .map(one -> one.both(half -> half.first(half.media().size() - 1)))),
            inRepeated("dropped-media", "all m= lines but the first are left out", (round, draw) -> Optional.of(round)
                    .filter(one -> one.size() > 2)
                    .map(one -> one.both(half -> half.first(1)))),
            of("dropped-media", "an m= line is added and left out again", talk -> talk.again(
                            round -> round.withAdded(AUDIO, AUDIO))
                    .exchange()),
            moved("the first two media descriptions change places", 2, media -> Collections.swap(media, 0, 1)),
            moved("the last media description comes first", 2, media -> Collections.rotate(media, 1)),
            inRepeated("moved-media", "new media comes first", (round, draw) -> Optional.of(round)
                    .filter(one -> one.size() > 0 && one.media(0).answer().has("a=mid:"))
                    .map(one -> one.withAdded(AUDIO, AUDIO)
                            .both(half -> turned(half, media -> Collections.rotate(media, 1))))),
            recycled("media comes back that was refused", media -> media, UnaryOperator.identity()),
            recycled("media comes back that was ended by both sides", media -> media, lines -> lines.withPort(0)
                    .lacking("^(?!m=|c=|a=mid:)")),
            recycled(
                    "new media comes under the mid of media that has ended",
                    media -> other(media, "text", "t140/1000"),
                    UnaryOperator.identity()),
            replaced("audio", "video", "X-TIMED/90000"),
            replaced("video", "audio", "X-TIMED/8000"),
            replaced("audio", "text", "t140/1000"));

    private static final String NAME = "urn:ietf:params:rtp-hdrext:sdes:cname";
    private static final String EXTENSION = "^(a=extmap:%s) \\S+";

    private static final List<Mutation<Exchange>> NUMBERS = List.of(
            extension(
                    "an id stands for another header extension",
                    (round, id) -> round.both(
                            half -> half.mapEach(lines -> lines.replaced(EXTENSION.formatted(id), "$1 " + NAME)))),
            extension("an id is offered for another header extension, and not answered", (round, id) -> round.offer(
                            offer -> offer.mapEach(lines -> lines.replaced(EXTENSION.formatted(id), "$1 " + NAME)))
                    .answer(answer -> answer.mapEach(lines -> lines.lacking(EXTENSION.formatted(id))))),
            extension(
                    "an id stands for another header extension one way",
                    (round, id) -> round.both(half -> half.mapEach(lines ->
                            lines.replaced(EXTENSION.formatted(id).replace(")", "(?:/\\S+)?)"), "$1 " + NAME)))),
            payloadType(
                    "payload-type-remapped",
                    "a payload type stands for another codec",
                    (media, format) -> media.both(lines -> renamed(lines, format))),
            payloadType(
                    "payload-type-remapped",
                    "a payload type is offered for another codec, and not answered",
                    (media, format) ->
                            media.offer(lines -> renamed(lines, format)).answer(lines -> lines.withoutFormat(format))),
            inRepeated(
                    "payload-type-remapped",
                    "two payload types change their codecs",
                    (round, draw) -> round.mapOne(
                            draw,
                            media -> media.isInUse() && media.isRtp(),
                            (media, same) -> ExchangeMutations.exchanged(media))),
            reused(
                    "a payload type out of use comes back for another codec",
                    (media, format) -> media.both(lines -> renamed(lines, format))),
            reused(
                    "a payload type out of use is offered for another codec, and not answered",
                    (media, format) ->
                            media.offer(lines -> renamed(lines, format)).answer(lines -> lines.withoutFormat(format))),
            reused(
                    "a payload type out of use comes back for key tones of another rate",
                    (media, format) -> media.both(lines ->
                            lines.withoutFormat(format).withCodec(Integer.parseInt(format), "X-TONES/12345", ""))));

    static final List<Mutation<Exchange>> ALL =
            Stream.of(ORDER, VERSIONS, PLACES, NUMBERS).flatMap(List::stream).toList();

    private ExchangeMutations() {}

    private static Mutation<Exchange> of(String rule, String what, Function<Repeated, Exchange> change) {
        return inExchange(rule, what, (repeated, draw) -> Optional.of(change.apply(repeated)));
    }

    private static Exchange.Step answer(Repeated talk, DescriptionType type, int raised) {
        return Repeated.said(
                talk.offerer().other(), type, Repeated.raised(talk.round().answer(), raised));
    }

    private static Exchange.Step offer(Repeated talk, int raised) {
        return Repeated.said(
                talk.offerer(),
                DescriptionType.OFFER,
                Repeated.raised(talk.round().offer(), raised));
    }

    /** The answerer offers what it has answered. */
    private static Exchange.Step counterOffer(Repeated talk) {
        Side answerer = talk.offerer().other();
        Sections offered = talk.round()
                .answer()
                .mapEach(lines -> lines.replacedEverywhere("^a=setup:(active|passive)$", "a=setup:actpass"));
        return Repeated.said(answerer, DescriptionType.OFFER, offered);
    }

    /** A description changes, and its version rises by so much more than by one. */
    private static Mutation<Exchange> version(String rule, String what, boolean isOfOffer, int more) {
        return inRepeated(rule, what, (round, draw) -> {
            UnaryOperator<Sections> change =
                    half -> Repeated.raised(half, more).mapSession(lines -> lines.with(CHANGED));
            PairSections changed = isOfOffer ? round.offer(change) : round.answer(change);
            return Optional.of(changed).filter(one -> !one.offer().session().finds("^o=\\S+ \\S+ -"));
        });
    }

    private static Mutation<Exchange> origin(String what, String regex, String replacement) {
        return inRepeated(
                "origin-changed",
                what,
                (round, draw) -> Optional.of(
                        round.offer(offer -> offer.mapSession(lines -> lines.replaced(regex, replacement)))));
    }

    private static Sections turned(Sections half, Consumer<List<Section>> change) {
        List<Section> media = new ArrayList<>(half.media());
        change.accept(media);
        return half.withMedia(media);
    }

    private static Mutation<Exchange> moved(String what, int least, Consumer<List<Section>> change) {
        return inRepeated("moved-media", what, (round, draw) -> Optional.of(round)
                .filter(one -> one.size() >= least
                        && one.offer().media().stream().allMatch(media -> media.has("a=mid:"))
                        && one.answer().media().stream().allMatch(media -> media.has("a=mid:")))
                .map(one -> one.both(half -> turned(half, change))));
    }

    /** Media is refused, and comes back under the same mid: like this, after it was offered like that. */
    private static Mutation<Exchange> recycled(
            String what, UnaryOperator<MediaSections> back, UnaryOperator<Section> ended) {
        return inExchange(
                "recycled-mid", what, (repeated, draw) -> repeated
                        .round()
                        .places(
                                draw,
                                media -> media.isInUse()
                                        && media.isRtp()
                                        && media.answer().has("a=mid:"))
                        .stream()
                        .filter(place -> repeated.round().isFree(place))
                        .map(place -> repeated.again(round -> round.answer(answer -> answer.refused(place))
                                        .offer(offer -> ended(offer, place, ended)))
                                .map(round -> round.withMedia(place, back.apply(round.media(place))))
                                .exchange())
                        .findFirst());
    }

    private static Sections ended(Sections offer, int place, UnaryOperator<Section> ended) {
        Section changed = ended.apply(offer.media().get(place));
        return (changed.port() == 0 ? offer.ungrouped(changed.mid()) : offer).withMedia(place, changed);
    }

    private static Mutation<Exchange> replaced(String before, String now, String encoding) {
        return inRepeated(
                "media-type-replaced",
                "%s becomes %s".formatted(before, now),
                (round, draw) ->
                        round.mapOne(draw, media -> media.isOf(before), (media, same) -> other(media, now, encoding)));
    }

    /** Media of another type with another codec, and nothing that was said of the codecs of before. */
    private static MediaSections other(MediaSections media, String type, String encoding) {
        int number = media.freePayloadType(new Draw(0));
        return media.both(lines -> lines.withOnly(number, encoding)
                .replaced("^m=\\S+", "m=" + type)
                .lacking("^a=(ssrc|ssrc-group|extmap|ptime|maxptime|msid|rtcp-fb|framerate|content|rtcp-rsize)(:|$)"));
    }

    private static Mutation<Exchange> extension(String what, BiFunction<PairSections, String, PairSections> change) {
        return inRepeated(
                "extension-id-remapped",
                what,
                (round, draw) -> round.places(draw, media -> media.isInUse() && media.isRtp()).stream()
                        .filter(place -> !round.media(place).whole().finds(NAME))
                        .flatMap(place -> round.media(place).offer().lines().stream())
                        .filter(line ->
                                line.matches("a=extmap:\\d+ .*(abs-send-time|toffset|audio-level|playout-delay).*"))
                        .map(line -> change.apply(round, line.replaceAll("^a=extmap:(\\d+) .*", "$1")))
                        .findFirst());
    }

    private static Mutation<Exchange> payloadType(
            String rule, String what, BiFunction<MediaSections, String, MediaSections> change) {
        return inRepeated(
                rule,
                what,
                (round, draw) -> round.mapOne(
                        draw,
                        media -> media.isInUse()
                                && media.isRtp()
                                && media.commonFormats().size() > 1,
                        (media, same) -> AnswerFormatMutations.single(media).stream()
                                .findFirst()
                                .map(format -> change.apply(media, format))
                                .orElse(media)));
    }

    /** A codec is in use, then out of use, and then its payload type comes back like this. */
    private static Mutation<Exchange> reused(String what, BiFunction<MediaSections, String, MediaSections> change) {
        return inExchange(
                "payload-type-reused", what, (repeated, draw) -> repeated
                        .round()
                        .places(
                                draw,
                                media -> media.isInUse()
                                        && media.isRtp()
                                        && media.commonFormats().size() > 1)
                        .stream()
                        .flatMap(place -> AnswerFormatMutations.single(
                                        repeated.round().media(place))
                                .stream()
                                .limit(1)
                                .map(format -> repeated.again(round -> round.withMedia(
                                                place, round.media(place).both(lines -> lines.withoutFormat(format))))
                                        .map(round -> round.withMedia(place, change.apply(round.media(place), format)))
                                        .exchange()))
                        .findFirst());
    }

    private static Section renamed(Section lines, String format) {
        return lines.replaced("^(a=rtpmap:" + Section.quoted(format) + ") [^/]+", "$1 X-OTHER")
                .lacking("^a=(fmtp|rtcp-fb):" + Section.quoted(format) + " ");
    }

    private static MediaSections exchanged(MediaSections media) {
        List<String> formats = AnswerFormatMutations.single(media);
        if (formats.size() < 2) {
            return media;
        }
        int free = media.freePayloadType(new Draw(0));
        String one = formats.get(0);
        String other = formats.get(1);
        return media.both(lines -> lines.renumbered(one, free)
                .renumbered(other, Integer.parseInt(one))
                .renumbered(Integer.toString(free), Integer.parseInt(other)));
    }
}
