package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.sdpkit.attribute.Acfg;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.BundleOnly;
import org.sdpkit.attribute.Candidate;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.ExtMap;
import org.sdpkit.attribute.ExtMapAllowMixed;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.GroupSemantics;
import org.sdpkit.attribute.IcePwd;
import org.sdpkit.attribute.IceUfrag;
import org.sdpkit.attribute.Mid;
import org.sdpkit.attribute.Rid;
import org.sdpkit.attribute.RtcpFb;
import org.sdpkit.attribute.RtcpMux;
import org.sdpkit.attribute.RtcpMuxOnly;
import org.sdpkit.attribute.Setup;
import org.sdpkit.attribute.Simulcast;
import org.sdpkit.attribute.T38FaxVersion;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.NtpTime;
import org.sdpkit.model.Pair;
import org.sdpkit.model.Protocol;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.model.Timing;

/**
 * A way to make a legal answer illegal.
 *
 * @param name what it is called
 * @param rule the rule that forbids it
 * @param change the broken pair; empty where this cannot be done to it
 */
record PairBreak(String name, String rule, Function<Pair, Optional<Pair>> change) {

    static final List<PairBreak> ALL = List.of(
            new PairBreak("configuration", "configuration-not-offered", PairBreak::withOtherConfiguration),
            new PairBreak(
                    "t38-version",
                    "t38-version-raised",
                    inUse(
                            (offer, answer) -> has(answer, T38FaxVersion.TYPE),
                            with(T38FaxVersion.TYPE, new T38FaxVersion(9)))),
            new PairBreak(
                    "setup",
                    "answer-setup",
                    inUse(
                            (offer, answer) -> has(answer, Setup.TYPE) && has(offer, Setup.TYPE),
                            with(Setup.TYPE, Setup.ACTPASS))),
            new PairBreak(
                    "mid",
                    "answer-mid",
                    inUse(
                            (offer, answer) -> has(offer, Mid.TYPE) && has(answer, Mid.TYPE),
                            with(Mid.TYPE, new Mid("else")))),
            new PairBreak(
                    "extension-id",
                    "extension-id-changed",
                    inUse((offer, answer) -> has(answer, ExtMap.TYPE), media -> withOtherIds(media))),
            new PairBreak("revived", "revived-media", PairBreak::revived),
            new PairBreak("refused-in-bundle", "rejected-media-in-bundle", PairBreak::refusedInBundle),
            new PairBreak("ice-credentials", "same-ice-credentials", PairBreak::withCredentialsOfOffer),
            new PairBreak(
                    "rid",
                    "rid-not-offered",
                    inUse(
                            (offer, answer) -> isRtp(answer) && !has(offer, Simulcast.TYPE) && !has(offer, Rid.TYPE),
                            adding("rid", "hi recv"))),
            new PairBreak(
                    "ice",
                    "ice-not-offered",
                    pair -> usesIce(pair.offer())
                            ? Optional.empty()
                            : inUse(
                                            (offer, answer) -> true,
                                            adding("candidate", "1 1 UDP 2130706431 192.0.2.1 49170 typ host"))
                                    .apply(pair)),
            new PairBreak(
                    "rtcp-mux",
                    "rtcp-mux-not-offered",
                    pair -> usesMux(pair.offer())
                            ? Optional.empty()
                            : inUse(
                                            (offer, answer) -> isRtp(answer) && !has(answer, RtcpMux.TYPE),
                                            media -> media.toBuilder()
                                                    .addAttribute("rtcp-mux")
                                                    .build())
                                    .apply(pair)),
            new PairBreak(
                    "feedback",
                    "feedback-not-offered",
                    inUse(
                            (offer, answer) ->
                                    isRtp(answer) && offer.all(RtcpFb.TYPE).isEmpty(),
                            adding("rtcp-fb", "* ccm tmmbr"))),
            new PairBreak(
                    "extension",
                    "extension-not-offered",
                    inUse(
                            (offer, answer) -> isRtp(answer),
                            adding("extmap", "13 urn:ietf:params:rtp-hdrext:sdes:cname"))),
            new PairBreak("direction", "answer-direction", PairBreak::withSameOneWay),
            new PairBreak(
                    "format", "no-common-format", inUse((offer, answer) -> isRtp(answer), PairBreak::withOtherFormat)),
            new PairBreak("protocol", "answer-protocol", inUse((offer, answer) -> true, PairBreak::withOtherProtocol)),
            new PairBreak("media-type", "answer-media-type", inUse((offer, answer) -> true, PairBreak::withOtherType)),
            new PairBreak("order", "answer-media-type", PairBreak::turned),
            new PairBreak(
                    "time",
                    "answer-time",
                    pair -> Optional.of(withAnswer(
                            pair,
                            pair.answer().toBuilder()
                                    .set(Timing.TYPE, new Timing(new NtpTime("3930883200"), new NtpTime("3930886800")))
                                    .build()))),
            new PairBreak(
                    "mixed-extensions",
                    "mixed-extensions-not-offered",
                    pair -> pair.offer().has(ExtMapAllowMixed.TYPE)
                            ? Optional.empty()
                            : Optional.of(withAnswer(
                                    pair,
                                    pair.answer().toBuilder()
                                            .addAttribute("extmap-allow-mixed")
                                            .build()))),
            new PairBreak(
                    "media-count",
                    "answer-media-count",
                    pair -> Optional.of(withAnswer(
                            pair,
                            pair.answer().toBuilder()
                                    .add(MediaDescription.builder(
                                                    new MediaField(MediaType.AUDIO, 0, Protocol.RTP_AVP, List.of("0")))
                                            .build())
                                    .build()))),
            new PairBreak(
                    "remote-candidates",
                    "remote-candidates-in-answer",
                    inUse(
                            (offer, answer) -> has(offer, Candidate.TYPE),
                            adding("remote-candidates", "1 192.0.2.1 49170"))));

    @Override
    public String toString() {
        return name;
    }

    /**
     * Changes the first media description of the answer that is in use and that this holds for; where another configuration
     * is chosen (RFC 5939), there is no telling from the m= line of the offer.
     */
    private static Function<Pair, Optional<Pair>> inUse(
            BiPredicate<MediaDescription, MediaDescription> condition, UnaryOperator<MediaDescription> change) {
        return pair -> answered(pair)
                .filter(media -> port(offer(pair, media)) > 0 && port(answer(pair, media)) > 0)
                .filter(media -> !has(answer(pair, media), Acfg.TYPE))
                .filter(media -> condition.test(offer(pair, media), answer(pair, media)))
                .mapToObj(media -> withAnswer(pair, pair.answer().mapMedia(media, change)))
                .findFirst();
    }

    private static IntStream answered(Pair pair) {
        int offered = pair.offer().mediaDescriptions().size();
        return IntStream.range(
                0, Math.min(offered, pair.answer().mediaDescriptions().size()));
    }

    private static MediaDescription offer(Pair pair, int media) {
        return pair.offer().mediaDescriptions().get(media);
    }

    private static MediaDescription answer(Pair pair, int media) {
        return pair.answer().mediaDescriptions().get(media);
    }

    private static Pair withAnswer(Pair pair, SessionDescription answer) {
        return new Pair(pair.offer(), answer);
    }

    private static int port(MediaDescription media) {
        return media.media().map(MediaField::port).orElse(0);
    }

    private static boolean has(MediaDescription media, AttributeType<?> type) {
        return media.has(type);
    }

    private static boolean usesIce(SessionDescription offer) {
        return offer.has(IceUfrag.TYPE)
                || offer.mediaDescriptions().stream()
                        .anyMatch(media -> has(media, IceUfrag.TYPE) || has(media, Candidate.TYPE));
    }

    private static boolean usesMux(SessionDescription offer) {
        return offer.mediaDescriptions().stream()
                .anyMatch(media -> has(media, RtcpMux.TYPE) || has(media, RtcpMuxOnly.TYPE));
    }

    private static boolean isRtp(MediaDescription media) {
        return media.media()
                .filter(field -> field.protocol().name().contains("RTP/"))
                .isPresent();
    }

    private static UnaryOperator<MediaDescription> adding(String name, String value) {
        return media -> media.toBuilder().addAttribute(name, value).build();
    }

    private static <T> UnaryOperator<MediaDescription> with(AttributeType<T> type, T value) {
        return media -> media.toBuilder().set(type, value).build();
    }

    private static MediaDescription with(MediaDescription media, UnaryOperator<MediaField> change) {
        return media.toBuilder()
                .set(MediaField.TYPE, change.apply(media.media().orElseThrow()))
                .build();
    }

    private static MediaDescription withPort(MediaDescription media, int port) {
        return with(media, field -> new MediaField(field.type(), port, field.protocol(), field.formats()));
    }

    private static Optional<Pair> withOtherConfiguration(Pair pair) {
        return answered(pair)
                .filter(media -> has(answer(pair, media), Acfg.TYPE))
                .mapToObj(media -> withAnswer(pair, pair.answer().mapMedia(media, answer -> answer.toBuilder()
                        .remove(Acfg.TYPE)
                        .addAttribute("acfg", "98 t=1")
                        .build())))
                .findFirst();
    }

    private static MediaDescription withOtherIds(MediaDescription media) {
        MediaDescription.Builder builder = media.toBuilder().remove(ExtMap.TYPE);
        media.all(ExtMap.TYPE)
                .forEach(extension -> builder.add(
                        ExtMap.TYPE,
                        new ExtMap(
                                extension.id() % 14 + 1,
                                extension.direction(),
                                extension.uri(),
                                extension.attributes())));
        return builder.build();
    }

    private static MediaDescription withOtherFormat(MediaDescription media) {
        return with(media, field -> new MediaField(field.type(), field.port(), field.protocol(), List.of("119")))
                .toBuilder()
                .addAttribute("rtpmap", "119 X-NOBODY/8000")
                .build();
    }

    private static MediaDescription withOtherProtocol(MediaDescription media) {
        return with(
                media,
                field -> new MediaField(
                        field.type(),
                        field.port(),
                        new Protocol("TCP/" + field.protocol().name()),
                        field.formats()));
    }

    private static MediaDescription withOtherType(MediaDescription media) {
        return with(
                media,
                field -> new MediaField(
                        field.type().equals(MediaType.AUDIO) ? MediaType.VIDEO : MediaType.AUDIO,
                        field.port(),
                        field.protocol(),
                        field.formats()));
    }

    /** The first two media descriptions of an answer change places. */
    private static Optional<Pair> turned(Pair pair) {
        List<MediaDescription> media = pair.answer().mediaDescriptions();
        boolean isPossible = media.size() > 1
                && !media.get(0)
                        .media()
                        .map(MediaField::type)
                        .equals(media.get(1).media().map(MediaField::type));
        return isPossible
                ? Optional.of(
                        withAnswer(pair, pair.answer().replace(0, media.get(1)).replace(1, media.get(0))))
                : Optional.empty();
    }

    /** Offered sendonly or recvonly, and answered so, which is the same way round. */
    private static Optional<Pair> withSameOneWay(Pair pair) {
        return answered(pair)
                .filter(media -> port(offer(pair, media)) > 0 && port(answer(pair, media)) > 0)
                .filter(media -> !has(offer(pair, media), Simulcast.TYPE) && !has(answer(pair, media), Acfg.TYPE))
                .filter(media -> isRtp(answer(pair, media)))
                .mapToObj(media -> new Pair(
                        pair.offer().mapMedia(media, PairBreak::sendonly),
                        pair.answer().mapMedia(media, PairBreak::sendonly)))
                .findFirst();
    }

    private static MediaDescription sendonly(MediaDescription media) {
        return media.toBuilder().set(Direction.TYPE, Direction.SENDONLY).build();
    }

    /** Media that is refused in the answer, and was offered to be so, is taken. */
    private static Optional<Pair> revived(Pair pair) {
        return answered(pair)
                .filter(media ->
                        !has(offer(pair, media), BundleOnly.TYPE) && !has(answer(pair, media), BundleOnly.TYPE))
                .filter(media -> port(answer(pair, media)) > 0 && isFree(pair, media))
                .mapToObj(media -> new Pair(pair.offer().mapMedia(media, each -> withPort(each, 0)), pair.answer()))
                .findFirst();
    }

    /** Whether no group of the offer or the answer names it. */
    private static boolean isFree(Pair pair, int media) {
        List<Group> groups = new ArrayList<>(pair.offer().all(Group.TYPE));
        groups.addAll(pair.answer().all(Group.TYPE));
        return offer(pair, media).mid().stream()
                .noneMatch(mid -> groups.stream().anyMatch(group -> group.tags().contains(mid)));
    }

    /** The last media description of a bundle is refused, and stays in it. */
    private static Optional<Pair> refusedInBundle(Pair pair) {
        return answered(pair)
                .filter(media -> port(answer(pair, media)) > 0)
                .filter(media -> pair.answer().all(Group.TYPE).stream()
                        .filter(group -> group.semantics().equals(GroupSemantics.BUNDLE))
                        .anyMatch(group -> answer(pair, media).mid().stream()
                                .anyMatch(mid -> group.tags().indexOf(mid) > 0)))
                .mapToObj(media -> withAnswer(pair, pair.answer().mapMedia(media, each -> withPort(each, 0))))
                .findFirst();
    }

    private static Optional<Pair> withCredentialsOfOffer(Pair pair) {
        return answered(pair)
                .filter(media -> has(offer(pair, media), IceUfrag.TYPE)
                        && has(offer(pair, media), IcePwd.TYPE)
                        && has(answer(pair, media), IceUfrag.TYPE)
                        && has(answer(pair, media), IcePwd.TYPE))
                .mapToObj(media -> withAnswer(pair, pair.answer().mapMedia(media, answer -> answer.toBuilder()
                        .set(
                                IceUfrag.TYPE,
                                offer(pair, media).first(IceUfrag.TYPE).orElseThrow())
                        .set(IcePwd.TYPE, offer(pair, media).first(IcePwd.TYPE).orElseThrow())
                        .build())))
                .findFirst();
    }
}
