package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.sdpkit.attribute.ExtMap;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.GroupSemantics;
import org.sdpkit.attribute.IceLite;
import org.sdpkit.attribute.IceOption;
import org.sdpkit.attribute.IceOptions;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.negotiation.Policy.FormatOrder;

/** Puts an answer together: RFC 9429 section 5.3. */
final class AnswerComposer {

    private static final String SECTION = "RFC 9429 section 5.3.1";
    private static final List<IceOption> OPTIONS = List.of(IceOption.TRICKLE, IceOption.ICE2);

    private final JsepConfiguration configuration;
    private final Ids ids;
    private final JsepState state;
    private final SessionDescription offer;
    private final Bundles offeredBundles;
    private final List<OfferedMedia> offered = new ArrayList<>();
    private final Map<Integer, Accepted> accepted = new TreeMap<>();
    private final FormatChoices formats = new FormatChoices();
    private final Map<Integer, String> extensions = new HashMap<>();
    private final List<Decision> decisions = new ArrayList<>();

    /** What is accepted of a media description: its formats, none where it is no RTP. */
    private record Accepted(OwnMedia own, List<FormatPair> formats) {}

    AnswerComposer(JsepConfiguration configuration, Ids ids, JsepState state) {
        this.configuration = configuration;
        this.ids = ids;
        this.state = state;
        this.offer = state.descriptions().remote().orElseThrow();
        this.offeredBundles = Bundles.of(offer);
    }

    /** The answer, and the state once it is created. */
    Decided<JsepState> compose() {
        for (int index = 0; index < offer.mediaDescriptions().size(); index++) {
            offered.add(OfferedMedia.of(offer, index).orElseThrow());
        }
        offered.forEach(this::accept);
        List<List<String>> bundles = bundles();
        SessionDescription.Builder session = SessionDescription.builder(OriginText.first(ids));
        iceOptions().ifPresent(options -> session.add(IceOptions.TYPE, options));
        if (configuration.capabilities().ice() == Capabilities.Ice.LITE) {
            session.add(IceLite.TYPE, IceLite.ICE_LITE);
        }
        bundles.forEach(mids -> session.add(Group.TYPE, new Group(GroupSemantics.BUNDLE, mids)));
        lipSync().forEach(mids -> session.add(Group.TYPE, new Group(GroupSemantics.LS, mids)));
        AnsweredTransports transports = new AnsweredTransports(configuration, ids, state, offered, bundles);
        offered.forEach(media -> session.add(section(media, transports)));
        decisions.addAll(transports.decisions());
        SessionDescription answer =
                OriginText.versioned(session.build(), state.created().last());
        JsepState next =
                state.draft().created(state.created().withAnswer(answer)).build();
        return new Decided<>(next, decisions);
    }

    private MediaDescription section(OfferedMedia media, AnsweredTransports transports) {
        Accepted taken = accepted.get(media.index());
        if (taken == null) {
            return DisabledSection.of(media.description(), media.field());
        }
        AnsweredSection section = new AnsweredSection(configuration, media, taken.own(), transports.of(media.index()));
        Decided<MediaDescription> written = media.field().protocol().isRtp()
                ? section.media(transceiver(media.index()).orElseThrow(), taken.formats())
                : section.data();
        decisions.addAll(written.decisions());
        return offeredBundles.isBundled(media.index()) ? withoutConflicts(media, written.value()) : written.value();
    }

    /** In a bundle an id stands for one header extension; whoever offers it for two gets the first. */
    private MediaDescription withoutConflicts(OfferedMedia media, MediaDescription answered) {
        return answered.toBuilder()
                .removeIf(line -> line.as(ExtMap.TYPE)
                        .filter(extension -> isConflicting(media, extension))
                        .isPresent())
                .build();
    }

    private boolean isConflicting(OfferedMedia media, ExtMap extension) {
        String name = SessionNames.name(extension);
        String before = extensions.computeIfAbsent(extension.id(), id -> name);
        if (!before.equals(name)) {
            decisions.add(Decision.refused(
                    media.placeOf("extmap"),
                    extension.id() + " stands for " + before + " in the bundle",
                    "RFC 9143 section 9.3"));
        }
        return !before.equals(name);
    }

    private void accept(OfferedMedia media) {
        Optional<Decision> refusal = refusal(media);
        if (refusal.isPresent()) {
            decisions.add(refusal.get());
            return;
        }
        OwnMedia own = own(media);
        if (!media.field().protocol().isRtp()) {
            accepted.put(media.index(), new Accepted(own, List.of()));
            return;
        }
        Decided<List<FormatPair>> formats = own.formats().answer(media, own);
        decisions.addAll(formats.decisions());
        if (formats.value().isEmpty()) {
            decisions.add(Decision.refused(media.place(), "no codec in common", SECTION));
        } else {
            accepted.put(media.index(), new Accepted(own, formats.value()));
        }
    }

    private Optional<Decision> refusal(OfferedMedia media) {
        boolean isDisabled = media.field().port() == 0 && !media.isBundleOnly();
        if (isDisabled) {
            return refused(media, "it is offered with port 0");
        }
        Optional<MediaCapability> capability = capability(media);
        if (capability.isEmpty()) {
            return refused(
                    media,
                    "ours has no " + media.field().type() + " over "
                            + media.field().protocol());
        }
        boolean isRtp = media.field().protocol().isRtp();
        if (isRtp
                && transceiver(media.index())
                        .filter(there -> !there.isStopped())
                        .isEmpty()) {
            return refused(media, "its transceiver is stopped");
        }
        boolean isKnown = isRtp || DataFormat.of(media).isPresent();
        if (!isKnown) {
            return refused(
                    media,
                    "ours does not know the format " + media.field().formats().get(0));
        }
        if (!isRtp && !state.data().isAt(media.index())) {
            return refused(media, "data channels are in another media description");
        }
        return bundleFault(media).flatMap(fault -> refused(media, fault));
    }

    private static Optional<Decision> refused(OfferedMedia media, String reason) {
        return Optional.of(Decision.refused(media.place(), reason, SECTION));
    }

    private Optional<MediaCapability> capability(OfferedMedia media) {
        MediaType type = media.field().type();
        boolean isData = media.field().protocol().name().endsWith("DTLS/SCTP");
        boolean isWanted = media.field().protocol().isRtp()
                ? JsepCapabilities.isMedia(type)
                : isData && type.equals(MediaType.APPLICATION);
        return isWanted ? JsepCapabilities.of(configuration, type) : Optional.empty();
    }

    /** What the bundle policy has against it. */
    private Optional<String> bundleFault(OfferedMedia media) {
        return switch (configuration.bundlePolicy()) {
            case MAX_COMPAT -> Optional.empty();
            case MUST_BUNDLE, MAX_BUNDLE ->
                sharesBundle(media, first(any -> true))
                        ? Optional.empty()
                        : Optional.of("it is not in the bundle of the first");
            case BALANCED ->
                sharesBundle(media, first(other -> isOfSameType(other, media)))
                        ? Optional.empty()
                        : Optional.of("it is not in the bundle of the first of its type");
        };
    }

    private boolean sharesBundle(OfferedMedia media, int index) {
        return media.index() == index
                || offeredBundles
                        .groupOf(media.index())
                        .filter(group -> offeredBundles.groupOf(index).equals(Optional.of(group)))
                        .isPresent();
    }

    private static boolean isOfSameType(OfferedMedia one, OfferedMedia other) {
        return one.field().type().equals(other.field().type());
    }

    /** The place of the first of these that is offered for use: what is offered with port 0 is in no bundle. */
    private int first(Predicate<OfferedMedia> condition) {
        return offered.stream()
                .filter(condition)
                .filter(other -> other.field().port() != 0 || other.isBundleOnly())
                .mapToInt(OfferedMedia::index)
                .findFirst()
                .orElseThrow();
    }

    private Optional<Transceiver> transceiver(int index) {
        return state.draft().transceiverAt(index);
    }

    private OwnMedia own(OfferedMedia media) {
        MediaCapability capability = capability(media).orElseThrow();
        Optional<Transceiver> there = transceiver(media.index());
        Capabilities endpoint = configuration.capabilities();
        if (there.filter(transceiver -> !transceiver.codecPreferences().isEmpty())
                .isPresent()) {
            endpoint = endpoint.toBuilder()
                    .policy(endpoint.policy().with(FormatOrder.OWN))
                    .build();
            capability = preferred(capability, there.get());
        }
        return new OwnMedia(
                endpoint,
                capability.with(DirectionStep.both(
                        capability.direction(), there.map(Transceiver::wanted).orElse(capability.direction()))),
                DefaultAddress.NONE.port(),
                media.index(),
                ids,
                new OwnCredentials(ids),
                formats,
                Optional.empty(),
                Optional.empty(),
                state.names().historyOf(media.index()));
    }

    private static MediaCapability preferred(MediaCapability capability, Transceiver transceiver) {
        return PreferredCapability.of(
                capability, CodecPreferences.of(transceiver.codecPreferences(), capability.codecs()));
    }

    /** The bundles of the offer without what is refused. */
    private List<List<String>> bundles() {
        List<List<String>> bundles = new ArrayList<>();
        for (List<String> group : offeredBundles.groups()) {
            Optional<List<String>> left =
                    AnsweredBundle.of(group, this::isAccepted, isAgreed(group.get(0)), this::canBeTag);
            left.filter(mids -> !mids.isEmpty()).ifPresent(bundles::add);
            if (left.isEmpty()) {
                group.stream().filter(this::isAccepted).forEach(this::refuseWithTag);
            }
        }
        return bundles;
    }

    private boolean canBeTag(String mid) {
        return offeredBundles
                .indexOf(mid)
                .filter(index -> offered.get(index).field().port() != 0)
                .isPresent();
    }

    private boolean isAccepted(String mid) {
        return offeredBundles.indexOf(mid).filter(accepted::containsKey).isPresent();
    }

    /** Whether it is the tag of a bundle by the last answer, provisional ones not counted. */
    private boolean isAgreed(String tag) {
        return state.descriptions()
                .current()
                .filter(pair -> pair.bundles().groups().stream()
                        .anyMatch(group -> group.get(0).equals(tag)))
                .isPresent();
    }

    private void refuseWithTag(String mid) {
        int index = offeredBundles.indexOf(mid).orElseThrow();
        accepted.remove(index);
        decisions.add(Decision.refused(
                new Place.Media(index),
                "the tagged media description of its bundle is refused",
                "RFC 9143 section 7.3.3"));
    }

    /** Ours as far as they are offered, at either level. */
    private Optional<IceOptions> iceOptions() {
        List<IceOption> common = OPTIONS.stream()
                .filter(option -> offered.stream()
                        .flatMap(media -> media.effective().all(IceOptions.TYPE).stream())
                        .anyMatch(theirs -> theirs.options().contains(option)))
                .toList();
        return common.isEmpty() ? Optional.empty() : Optional.of(new IceOptions(common));
    }

    /** Of each offered group those that are in one media stream of ours, or in none: RFC 9429 section 5.3.1. */
    private List<List<String>> lipSync() {
        if (!configuration.capabilities().groups().contains(GroupSemantics.LS)) {
            return List.of();
        }
        return offer.all(Group.TYPE).stream()
                .filter(group -> group.semantics().equals(GroupSemantics.LS))
                .flatMap(group -> lipSync(group.tags()).stream())
                .toList();
    }

    private Optional<List<String>> lipSync(List<String> mids) {
        List<String> left = mids.stream().filter(this::isAccepted).toList();
        Map<String, Integer> uses = new HashMap<>();
        left.forEach(mid -> streams(mid).forEach(stream -> uses.merge(stream, 1, Integer::sum)));
        List<String> together = left.stream()
                .filter(mid -> streams(mid).isEmpty()
                        || streams(mid).stream().anyMatch(stream -> uses.getOrDefault(stream, 0) > 1)
                        || left.stream().anyMatch(other -> streams(other).isEmpty()))
                .toList();
        return together.size() > 1 ? Optional.of(together) : Optional.empty();
    }

    private List<String> streams(String mid) {
        return IntStream.range(0, offered.size())
                .filter(index -> offered.get(index)
                        .description()
                        .mid()
                        .filter(mid::equals)
                        .isPresent())
                .boxed()
                .findFirst()
                .flatMap(this::transceiver)
                .map(Transceiver::streams)
                .orElse(List.of());
    }
}
