package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sdpkit.attribute.FloorId;
import org.sdpkit.attribute.GroupSemantics;
import org.sdpkit.attribute.Label;
import org.sdpkit.model.Line;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.Protocol;

/** The media descriptions of an answer, one for each of the offer: RFC 3264 section 6. */
final class AnswerStep {

    private static final String SECTION = "RFC 3264 section 6";

    private final Asked asked;
    private final CombinationStep combination;
    private final Bundles bundles;
    private final OwnCredentials credentials;
    private final FormatChoices formats = new FormatChoices();
    private final ConfiguredLevels levels;
    private final Map<MediaCapability, Integer> uses = new HashMap<>();
    private final Map<Integer, Integer> bundlePorts = new HashMap<>();

    /** The media description whose transport the others of a bundle use; each bundle is one list of names. */
    private final IdentityHashMap<List<String>, Optional<Integer>> sharedTransports = new IdentityHashMap<>();

    private final Map<Integer, Optional<AgreedHandshake>> handshakes = new HashMap<>();
    private final List<Decision> decisions = new ArrayList<>();

    private AnswerStep(Asked asked, CombinationStep combination) {
        this.asked = asked;
        this.bundles = Bundles.of(asked.offer());
        this.levels = new ConfiguredLevels(asked.offer());
        this.credentials = OwnCredentials.goingOn(asked.situation());
        this.combination = combination;
    }

    /** The media descriptions of the answer to these of the offer. */
    static Decided<List<MediaDescription>> answer(Asked asked, List<OfferedMedia> offered) {
        List<CombinationStep> combinations = CombinationStep.of(asked);
        if (combinations.isEmpty()) {
            return new AnswerStep(asked, CombinationStep.ANY).answer(offered);
        }
        for (CombinationStep combination : combinations) {
            Decided<List<MediaDescription>> answer = new AnswerStep(asked, combination).answer(offered);
            if (combination.isMetBy(answer.value())) {
                return answer;
            }
        }
        return new AnswerStep(asked, CombinationStep.NONE).answer(offered);
    }

    private Decided<List<MediaDescription>> answer(List<OfferedMedia> offered) {
        List<MediaDescription> media =
                add(BundleStep.settle(asked, offered.stream().map(this::answer).toList()));
        return new Decided<>(isLabelled(offered) ? add(LabelStep.settle(media)) : media, decisions);
    }

    private <T> T add(Decided<T> step) {
        decisions.addAll(step.decisions());
        return step.value();
    }

    /** Whether anybody says a label or a floor, without which there is none in the answer. */
    private boolean isLabelled(List<OfferedMedia> offered) {
        return Stream.concat(
                        offered.stream().map(OfferedMedia::description),
                        asked.endpoint().media().stream().map(MediaCapability::description))
                .anyMatch(media -> media.has(Label.TYPE) || media.has(FloorId.TYPE));
    }

    private MediaDescription answer(OfferedMedia offered) {
        Optional<MediaDescription> accepted = isOffered(offered) ? accept(offered) : Optional.empty();
        return accepted.orElseGet(() -> RejectedMedia.of(offered.description(), offered.field()));
    }

    /** A port of 0 offers nothing, but where the transport of others is to be used. */
    private boolean isOffered(OfferedMedia offered) {
        boolean isBundled = offered.isBundleOnly() && isBundling(offered);
        if (offered.field().port() != 0 || isBundled) {
            return true;
        }
        decisions.add(
                offered.isBundleOnly()
                        ? Decision.refused(
                                offered.place(),
                                "it is bundle-only, and cannot be bundled with ours",
                                "RFC 9143 section 7.3")
                        : Decision.refused(offered.place(), "it is offered with port 0", "RFC 3264 section 8.2"));
        return false;
    }

    /** Whether we share transports, and that of this one can be shared. */
    private boolean isBundling(OfferedMedia offered) {
        return asked.endpoint().groups().contains(GroupSemantics.BUNDLE)
                && !BfcpStep.isFor(offered.field().protocol());
    }

    /** With the first configuration that both can, else with the one in place. */
    private Optional<MediaDescription> accept(OfferedMedia offered) {
        Decided<List<Configuration>> potential = ConfigurationStep.offered(offered, asked.endpoint());
        decisions.addAll(potential.decisions());
        for (Configuration configuration : potential.value()) {
            if (combination.allows(configuration)) {
                Optional<MediaDescription> answer = accept(offered, configuration);
                if (answer.isPresent()) {
                    return answer;
                }
            }
        }
        Optional<Decision> obstacle = combination.obstacle(offered);
        if (obstacle.isPresent()) {
            decisions.add(obstacle.get());
            return Optional.empty();
        }
        Decided<Optional<Accepted>> actual = find(offered);
        decisions.addAll(actual.decisions());
        return actual.value().map(this::use);
    }

    private Optional<MediaDescription> accept(OfferedMedia offered, Configuration configuration) {
        Decided<Optional<OfferedMedia>> configured = ConfiguredOffer.of(offered, configuration, levels);
        decisions.addAll(configured.decisions());
        if (configured.value().isEmpty()) {
            return Optional.empty();
        }
        Decided<Optional<Accepted>> found = find(configured.value().get());
        if (found.value().isEmpty()) {
            String reason =
                    found.decisions().stream().map(Decision::reason).findFirst().orElse("ours cannot");
            decisions.add(ConfigurationStep.refused(offered, configuration, reason));
            return Optional.empty();
        }
        Accepted accepted = found.value().get();
        Decided<Optional<MediaDescription>> confirmed =
                ConfigurationStep.confirmed(offered, configuration, accepted.answer());
        decisions.addAll(confirmed.decisions());
        if (confirmed.value().isPresent()) {
            decisions.addAll(found.decisions());
            use(accepted);
        }
        return confirmed.value();
    }

    private MediaDescription use(Accepted accepted) {
        uses.merge(accepted.capability(), 1, Integer::sum);
        bundlePorts.putIfAbsent(accepted.own().transport(), accepted.own().port());
        return accepted.answer();
    }

    private Decided<Optional<Accepted>> find(OfferedMedia offered) {
        List<MediaCapability> candidates = candidates(offered);
        if (candidates.isEmpty()) {
            return Decided.of(Optional.empty(), Decision.refused(offered.place(), missing(offered.field()), SECTION));
        }
        List<Decision> reasons = List.of();
        for (MediaCapability capability : candidates) {
            OwnMedia own = own(offered, capability);
            Decided<Optional<MediaDescription>> answer = answer(offered, own);
            if (answer.value().isPresent()) {
                List<Decision> all = new ArrayList<>();
                all.add(Decision.taken(offered.place(), offered.field().type() + " is accepted", SECTION));
                all.addAll(answer.decisions());
                return new Decided<>(answer.value().map(media -> new Accepted(media, capability, own)), all);
            }
            reasons = reasons.isEmpty() ? answer.decisions() : reasons;
        }
        return new Decided<>(Optional.empty(), reasons);
    }

    private Decided<Optional<MediaDescription>> answer(OfferedMedia offered, OwnMedia own) {
        Decided<Optional<List<Line>>> preconditions =
                PreconditionStep.answer(offered, own, asked.situation().isMoved());
        if (preconditions.value().isEmpty()) {
            return new Decided<>(Optional.empty(), preconditions.decisions());
        }
        Decided<Optional<MediaDescription>> answer =
                MediaStep.of(offered.field()).answer(offered, own);
        List<Decision> all = new ArrayList<>(answer.decisions());
        all.addAll(preconditions.decisions());
        List<Line> lines = new ArrayList<>(preconditions.value().get());
        MediaDescription asOffered = asked.offer().mediaDescriptions().get(offered.index());
        lines.addAll(ConfigurationStep.supported(asOffered, asked.endpoint()));
        return new Decided<>(answer.value().map(media -> with(lines, media)), all);
    }

    private static MediaDescription with(List<Line> lines, MediaDescription media) {
        if (lines.isEmpty()) {
            return media;
        }
        MediaDescription.Builder more = media.toBuilder();
        lines.forEach(more::add);
        return more.build();
    }

    /** What could take it; first what has nothing to do yet. */
    private List<MediaCapability> candidates(OfferedMedia offered) {
        Set<MediaCapability> free = new LinkedHashSet<>();
        Set<MediaCapability> inUse = new LinkedHashSet<>();
        for (MediaCapability capability : asked.endpoint().media()) {
            if (capability.isFor(offered.field()) && usesOf(capability) < mostUsesOf(capability)) {
                (usesOf(capability) == 0 ? free : inUse).add(capability);
            }
        }
        List<MediaCapability> candidates = new ArrayList<>(free);
        candidates.addAll(inUse);
        return candidates;
    }

    private static int mostUsesOf(MediaCapability capability) {
        return capability.mostUses().orElse(Integer.MAX_VALUE);
    }

    private int usesOf(MediaCapability capability) {
        return uses.getOrDefault(capability, 0);
    }

    private String missing(MediaField offered) {
        List<MediaCapability> ofType = asked.endpoint().media().stream()
                .filter(capability -> capability.mediaType().equals(offered.type()))
                .toList();
        if (ofType.isEmpty()) {
            return "ours has no " + offered.type();
        }
        boolean isSpoken = ofType.stream().anyMatch(capability -> capability.isFor(offered));
        String protocols = ofType.stream()
                .flatMap(capability -> capability.protocols().stream())
                .map(Protocol::name)
                .distinct()
                .collect(Collectors.joining(", "));
        return isSpoken
                ? "ours has no further " + offered.type()
                : "offered by " + offered.protocol() + ", ours by " + protocols;
    }

    private OwnMedia own(OfferedMedia offered, MediaCapability capability) {
        int transport = transport(offered);
        int port = capability.port().isPresent()
                ? Math.min(capability.port().getAsInt() + 2 * usesOf(capability), 65_534)
                : asked.endpoint().portAt(offered.index());
        return new OwnMedia(
                asked.endpoint(),
                capability.with(asked.situation().wanted(offered.index(), capability)),
                bundlePorts.getOrDefault(transport, port),
                transport,
                asked.ids(),
                credentials,
                formats,
                asked.situation().inUse(offered.index()),
                handshakes.computeIfAbsent(transport, any -> handshake(offered)),
                asked.situation().history(offered.index()));
    }

    /** The index of the media description whose transport is used. */
    private int transport(OfferedMedia offered) {
        if (!isBundling(offered)) {
            return offered.index();
        }
        return offered.bundles()
                .groupOf(offered.index())
                .flatMap(group -> sharedTransports.computeIfAbsent(group, this::sharedTransport))
                .orElse(offered.index());
    }

    /** The handshake of its transport: that of the first media description in use on it. */
    private Optional<AgreedHandshake> handshake(OfferedMedia offered) {
        Stream<Integer> others = offered.bundles().groupOf(offered.index()).stream()
                .filter(group -> isBundling(offered))
                .flatMap(this::indices);
        return Stream.concat(others, Stream.of(offered.index()))
                .flatMap(index -> asked.situation().handshake(index).stream())
                .findFirst();
    }

    /** The first of a bundle that can share its transport. */
    private Optional<Integer> sharedTransport(List<String> group) {
        return indices(group).filter(this::isSharable).findFirst();
    }

    private Stream<Integer> indices(List<String> group) {
        return group.stream().flatMap(mid -> bundles.indexOf(mid).stream());
    }

    private boolean isSharable(int index) {
        return asked.offer().mediaDescriptions().get(index).media().stream()
                .noneMatch(field -> BfcpStep.isFor(field.protocol()));
    }

    /** What a media description is answered with, and by which of our capabilities. */
    private record Accepted(MediaDescription answer, MediaCapability capability, OwnMedia own) {}
}
