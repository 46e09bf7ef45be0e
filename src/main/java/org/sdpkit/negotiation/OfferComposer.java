package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.GroupSemantics;
import org.sdpkit.attribute.IceLite;
import org.sdpkit.attribute.IceOption;
import org.sdpkit.attribute.IceOptions;
import org.sdpkit.attribute.Setup;
import org.sdpkit.attribute.TlsId;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.SessionDescription;

/** Puts an offer together: RFC 9429 section 5.2. */
final class OfferComposer {

    private static final int TLS_ID_LENGTH = 32;

    private final JsepConfiguration configuration;
    private final Ids ids;
    private final JsepState state;
    private final boolean restartsIce;
    private final Optional<Negotiated> agreed;
    private final List<OfferSlot> slots;
    private final List<List<String>> bundles;
    private final Map<String, List<String>> bundleByMid = new HashMap<>();
    private final Map<String, OfferSlot> slotByMid = new HashMap<>();
    private final Map<String, OfferSlot> anchors = new HashMap<>();
    private final OfferedExtensions extensions;
    private final OfferedSection sections;
    private final Map<Integer, Credentials> credentials = new HashMap<>();
    private final List<Decision> decisions = new ArrayList<>();
    private long nextCredentials;

    OfferComposer(JsepConfiguration configuration, Ids ids, JsepState state, OfferOptions options) {
        this.configuration = configuration;
        this.ids = ids;
        this.state = state;
        this.nextCredentials = state.nextCredentials();
        this.restartsIce = options.iceRestart() || state.restartsIce();
        this.agreed = state.agreed();
        this.slots = OfferPlan.of(configuration, state);
        this.bundles = bundles();
        bundles.forEach(group -> group.forEach(mid -> bundleByMid.put(mid, group)));
        slots.forEach(slot -> slot.mid().ifPresent(mid -> slotByMid.put(mid, slot)));
        slots.stream().filter(slot -> before(slot).isPresent()).forEach(slot -> bundleOf(slot)
                .ifPresent(group -> anchors.putIfAbsent(group.get(0), slot)));
        this.extensions = new OfferedExtensions(state.names());
        this.sections = new OfferedSection(configuration, state, options, extensions);
    }

    /** The offer, and the state once it is created. */
    Decided<JsepState> compose() {
        SessionDescription.Builder session = SessionDescription.builder(OriginText.first(ids))
                .add(IceOptions.TYPE, new IceOptions(List.of(IceOption.TRICKLE, IceOption.ICE2)));
        if (configuration.capabilities().ice() == Capabilities.Ice.LITE) {
            session.add(IceLite.TYPE, IceLite.ICE_LITE);
        }
        bundles.forEach(mids -> session.add(Group.TYPE, new Group(GroupSemantics.BUNDLE, mids)));
        lipSync().forEach(mids -> session.add(Group.TYPE, new Group(GroupSemantics.LS, mids)));
        List<OptionalInt> transceivers = new ArrayList<>();
        for (OfferSlot slot : slots) {
            session.add(section(slot));
            transceivers.add(
                    slot instanceof OfferSlot.Media media
                            ? OptionalInt.of(media.transceiver().id())
                            : OptionalInt.empty());
        }
        SessionDescription offer =
                OriginText.versioned(session.build(), state.created().last());
        decisions.addAll(extensions.decisions());
        JsepDraft next = state.draft().created(state.created().withOffer(offer, transceivers));
        return new Decided<>(next.build(), decisions);
    }

    private MediaDescription section(OfferSlot slot) {
        if (slot instanceof OfferSlot.Media media) {
            decisions.add(Decision.taken(
                    new Place.Media(slot.index()),
                    "transceiver " + media.transceiver().id() + " as " + media.name(),
                    section(slot.index())));
            return sections.media(
                    media, transport(slot), capability(media.transceiver().mediaType()), before(slot));
        }
        if (slot instanceof OfferSlot.Data data) {
            decisions.add(Decision.taken(
                    new Place.Media(slot.index()), "data channels as " + data.name(), section(slot.index())));
            return sections.data(data, transport(slot), capability(MediaType.APPLICATION), carriesMedia(slot));
        }
        decisions.add(Decision.refused(
                new Place.Media(slot.index()), "nothing here is in use any more", "RFC 9429 section 5.2.2"));
        return DisabledSection.of(
                state.descriptions().local().orElseThrow().mediaDescriptions().get(slot.index()));
    }

    /** Whether the transport of data channels says what that of media has to say. */
    private boolean carriesMedia(OfferSlot data) {
        return configuration.bundleAttributes() == BundleAttributes.TAGGED_ONLY
                && isTag(data)
                && slots.stream()
                        .anyMatch(slot -> slot instanceof OfferSlot.Media
                                && bundleOf(slot).equals(bundleOf(data)));
    }

    private String section(int index) {
        return agreed.filter(pair -> index < pair.size()).isPresent()
                ? "RFC 9429 section 5.2.2"
                : "RFC 9429 section 5.2.1";
    }

    private MediaCapability capability(MediaType type) {
        return JsepCapabilities.of(configuration, type).orElseThrow();
    }

    /** What was agreed for a media description that goes on. */
    private Optional<Negotiated> before(OfferSlot slot) {
        return agreed.filter(pair -> pair.isInUse(slot.index()) && goesOn(slot, pair));
    }

    /** Whether the names are the same; without names it goes by places alone. */
    private static boolean goesOn(OfferSlot slot, Negotiated pair) {
        Optional<String> before =
                pair.ours(slot.index()).flatMap(media -> media.description().mid());
        return slot.mid().isPresent() && (before.isEmpty() || before.equals(slot.mid()));
    }

    /**
     * The bundles there are, without what is gone, the new ones in the first of them; else all new ones in one. They are
     * in the order of the m= lines, as RFC 9143 section 7.5.1 leaves free: Chromium answers in that order whatever was
     * offered, and refuses its own answer where that makes another tag.
     */
    private List<List<String>> bundles() {
        Set<String> left = new LinkedHashSet<>();
        slots.forEach(slot -> slot.mid().ifPresent(left::add));
        List<List<String>> groups = new ArrayList<>();
        for (List<String> group : agreed.map(pair -> pair.bundles().groups()).orElse(List.of())) {
            List<String> kept = group.stream().filter(left::contains).toList();
            if (!kept.isEmpty()) {
                groups.add(new ArrayList<>(kept));
            }
        }
        List<String> fresh = slots.stream()
                .filter(slot -> before(slot).isEmpty())
                .flatMap(slot -> slot.mid().stream())
                .toList();
        if (!groups.isEmpty()) {
            groups.get(0).addAll(fresh);
        } else if (!fresh.isEmpty()) {
            groups.add(fresh);
        }
        return groups.stream().map(this::inOrder).toList();
    }

    private List<String> inOrder(List<String> group) {
        return slots.stream()
                .flatMap(slot -> slot.mid().stream())
                .filter(group::contains)
                .toList();
    }

    private MediaTransport transport(OfferSlot slot) {
        boolean isTag = isTag(slot);
        boolean isOwner = isTag || !isBundled(slot);
        boolean isBundleOnly = !isOwner && before(slot).isEmpty() && isBundleOnly(slot);
        boolean hasOwn = isOwner || (owner(slot) == slot.index() && before(slot).isEmpty());
        Credentials keys = credentials(slot);
        Generation generation = generation(slot, keys);
        boolean canBeTag = before(slot).isEmpty() && !joins(slot) && !isBundleOnly;
        boolean isShown = hasOwn || canBeTag || configuration.bundleAttributes() == BundleAttributes.REPEATED;
        return new MediaTransport(
                state.gathered().of(generation),
                state.gathered().isComplete(generation),
                isShown,
                hasOwn,
                isBundled(slot),
                isBundleOnly,
                keys,
                Setup.ACTPASS,
                tlsId(slot));
    }

    private Optional<List<String>> bundleOf(OfferSlot slot) {
        return slot.mid().flatMap(mid -> Optional.ofNullable(bundleByMid.get(mid)));
    }

    private boolean isTag(OfferSlot slot) {
        return bundleOf(slot).map(group -> group.get(0)).equals(slot.mid());
    }

    private boolean isBundled(OfferSlot slot) {
        return bundleOf(slot).isPresent();
    }

    private OfferSlot tagOf(OfferSlot slot) {
        return bundleOf(slot)
                .map(group -> slotByMid.getOrDefault(group.get(0), slot))
                .orElse(slot);
    }

    /** Of its bundle the first that has a transport already, by the last answer; else itself. */
    private OfferSlot anchorOf(OfferSlot slot) {
        return bundleOf(slot)
                .flatMap(group -> Optional.ofNullable(anchors.get(group.get(0))))
                .orElse(slot);
    }

    /** Whether its bundle has a transport already, by the last answer. */
    private boolean joins(OfferSlot slot) {
        return before(anchorOf(slot)).isPresent();
    }

    /** Whether others, which cannot bundle, are to refuse it: RFC 9429 section 4.1.1. */
    private boolean isBundleOnly(OfferSlot slot) {
        if (joins(slot)) {
            return false;
        }
        return switch (configuration.bundlePolicy()) {
            case BALANCED -> !isFirstOfItsType(slot);
            case MUST_BUNDLE -> true;
            case MAX_COMPAT, MAX_BUNDLE -> false;
        };
    }

    private boolean isFirstOfItsType(OfferSlot slot) {
        return slots.stream()
                .filter(other -> other.mid().isPresent() && typeOf(other).equals(typeOf(slot)))
                .findFirst()
                .filter(slot::equals)
                .isPresent();
    }

    private static MediaType typeOf(OfferSlot slot) {
        return slot instanceof OfferSlot.Media media ? media.transceiver().mediaType() : MediaType.APPLICATION;
    }

    /** The place of the media description whose transport it uses, now or in the last answer. */
    private int owner(OfferSlot slot) {
        Optional<Negotiated> before = before(slot);
        if (before.isPresent()) {
            return before.get().transportOf(slot.index());
        }
        if (joins(slot)) {
            return owner(anchorOf(slot));
        }
        boolean isSharing = isBundleOnly(slot) || configuration.bundlePolicy() == BundlePolicy.MAX_BUNDLE;
        return isSharing ? tagOf(slot).index() : slot.index();
    }

    /**
     * The place of the media description whose credentials it has: those of its bundle where all in it show them, as
     * browsers have it. Once they are one transport they are the same, and Firefox takes a change for a restart of ICE.
     */
    private int holder(OfferSlot slot) {
        boolean isShown = configuration.bundleAttributes() == BundleAttributes.REPEATED;
        return isShown && before(slot).isEmpty() ? owner(tagOf(slot)) : owner(slot);
    }

    /** Whether it has the credentials of its bundle, and not yet its transport. */
    private boolean isApart(OfferSlot slot) {
        return holder(slot) != owner(slot);
    }

    private Credentials credentials(OfferSlot slot) {
        Optional<Credentials> kept = restartsIce ? Optional.empty() : kept(slot);
        return credentials.computeIfAbsent(
                holder(slot), holder -> kept.orElseGet(() -> Credentials.make(ids, nextCredentials++)));
    }

    private Generation generation(OfferSlot slot, Credentials keys) {
        Generation own = new Generation(keys.ufrag().ufrag(), slot.mid());
        boolean isOnItsOwn =
                isApart(slot) || (!isBundled(slot) && state.gathered().has(own));
        return isOnItsOwn ? own : own.ofBundle();
    }

    /** Those of the last answer, else those of an offer that waits. */
    private Optional<Credentials> kept(OfferSlot slot) {
        OfferSlot shared = anchorOf(slot);
        Optional<Credentials> agreedOn = before(shared).flatMap(pair -> pair.credentials(shared.index()));
        return agreedOn.or(() -> state.descriptions()
                .pendingLocal()
                .filter(offer -> holder(slot) < offer.mediaDescriptions().size())
                .flatMap(offer -> OfferedMedia.of(offer, holder(slot)))
                .flatMap(Credentials::of));
    }

    /** The one there is; none where there is an association without one (RFC 8842 section 5.1). */
    private Optional<TlsId> tlsId(OfferSlot slot) {
        OfferSlot shared = anchorOf(slot);
        Optional<Negotiated> before = before(shared);
        return before.isPresent()
                ? before.get().tlsId(shared.index())
                : Optional.of(new TlsId(ids.hex("tls-id offer", TLS_ID_LENGTH)));
    }

    /** What is to be played in time: what was so before, and what is in one media stream. */
    private List<List<String>> lipSync() {
        if (!configuration.capabilities().groups().contains(GroupSemantics.LS)) {
            return List.of();
        }
        LipSync groups = new LipSync();
        Set<String> left = new HashSet<>();
        slots.forEach(slot -> slot.mid().ifPresent(left::add));
        agreed.ifPresent(pair -> pair.answer().all(Group.TYPE).stream()
                .filter(group -> group.semantics().equals(GroupSemantics.LS))
                .forEach(group ->
                        groups.add(group.tags().stream().filter(left::contains).toList())));
        for (OfferSlot slot : slots) {
            if (slot instanceof OfferSlot.Media media
                    && media.transceiver().direction().isSending()) {
                media.transceiver().streams().forEach(stream -> groups.add(stream, media.name()));
            }
        }
        return groups.groups();
    }
}
